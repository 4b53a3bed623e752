/** XML text out of names, attributes and texts: the one place that escapes. */
import type { XmlElement } from "./elements.ts";
import type { Listener, StartTag } from "./events.ts";

const SPECIAL = /[&<>"\t\n\r]/;
const EACH_SPECIAL = new RegExp(SPECIAL, "g");
/** Without its mark a line break would become a space in an attribute, and "\r" a "\n" everywhere (w3.org/TR/xml 2.11, 3.3.3). */
const ESCAPED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Words as they stand in an element or an attribute. */
export const text = (words: string): string =>
  SPECIAL.test(words) ? words.replace(EACH_SPECIAL, (character) => ESCAPED[character] ?? "") : words;

/** `content` is XML already; see `text`. */
export function element(
  name: string,
  attributes: Iterable<readonly [name: string, value: string]> = [],
  content = "",
): string {
  return `${opening(name, attributes)}${content}</${name}>`;
}

function opening(name: string, attributes: Iterable<readonly [name: string, value: string]>): string {
  let tag = `<${name}`;
  for (const [attribute, value] of attributes) tag += attributeText(attribute, value);
  return `${tag}>`;
}

/** As it follows the name or another one. */
export const attributeText = (name: string, value: string): string => ` ${name}="${text(value)}"`;

/** An element with all that is in it, without prefixes. */
export function copied({ name, attributes, text: words, children }: XmlElement): string {
  return element(name, attributes, text(words) + children.map(copied).join(""));
}

export interface Copy extends Listener {
  readonly xml: () => string;
}

/** Copies, without prefixes, those parts of the root that are kept; nothing of extensions. */
export function copyOf(kept: (child: StartTag) => boolean): Copy {
  const pieces: string[] = [];
  let copying = false;
  return {
    open: (tag) => {
      if (tag.depth === 1) copying = tag.own && kept(tag);
      if (copying && tag.own) pieces.push(opening(tag.name, tag.attributes));
    },
    text: (words, { own, depth }) => {
      if (copying && own && depth > 0) pieces.push(text(words));
    },
    close: (tag) => {
      if (copying && tag.own && tag.depth > 0) pieces.push(`</${tag.name}>`);
    },
    xml: () => pieces.join(""),
  };
}
