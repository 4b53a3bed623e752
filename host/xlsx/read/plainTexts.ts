/** Texts as exceljs reads them: words, or runs of words with looks of their own, and nothing else (ECMA-376 part 1, 18.4.8 and 18.4.12). */
import { eachElement, type XmlElement } from "../xml/elements.ts";
import { readXml } from "../xml/events.ts";
import { copied, element, text } from "../xml/written.ts";

/** What an `si` or `is` holds. Readings beside the words are left out; words before runs become a run as well. */
export function plainText({ children }: XmlElement): string {
  const words = children.filter(({ name, own }) => own && (name === "t" || name === "r"));
  if (words.some(({ name }) => name === "r")) {
    return words.map((word) => (word.name === "r" ? copied(word) : element("r", [], copied(word)))).join("");
  }
  return element("t", [], text(words.map((word) => word.text).join("")));
}

/** The part of texts that cells share, in its order. */
export function plainTexts(xml: string): string {
  const texts: string[] = [];
  const shared = eachElement(
    ({ own, name }) => own && name === "si",
    (each) => texts.push(element("si", [], plainText(each))),
  );
  readXml(xml, shared);
  return element("sst", [], texts.join(""));
}
