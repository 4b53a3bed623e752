/**
 * A cell as exceljs reads it. A writer may write a day as text of its own kind, and readings beside a text (ECMA-376 part 1, 18.18.11, 18.4.6);
 * exceljs would take entities of a plain text for the second time, and makes nothing of what is no number.
 */
import { DAYS_OF_1904, serialOfDate } from "../dates.ts";
import type { XmlElement } from "../xml/elements.ts";
import { copied, element, text } from "../xml/written.ts";
import { plainText } from "./plainTexts.ts";

/** `place` in A1 notation, without "$". */
export function plainCell(place: string, cell: XmlElement, from1904: boolean): string {
  const style = cell.attributes.get("s");
  const [type, content] = contentOf(cell, from1904);
  const attributes: (readonly [string, string])[] = [["r", place]];
  if (style !== undefined) attributes.push(["s", style]);
  if (type !== NUMBER) attributes.push(["t", type]);
  return element("c", attributes, content);
}

const NUMBER = "n";
const DAY = "d";
const TEXT = "str";
const INLINE = "inlineStr";

type Content = readonly [type: string, content: string];

function contentOf({ attributes, children }: XmlElement, from1904: boolean): Content {
  const part = (name: string): XmlElement | undefined =>
    children.find((child) => child.own && child.name === name);
  const [formula, value] = [part("f"), part("v")];
  const [type, written] = numbered(attributes.get("t") ?? NUMBER, value?.text ?? "", from1904);
  if (formula !== undefined)
    return [type, copied(formula) + (value === undefined ? "" : result(type, written))];
  if (type === INLINE) return inline(part("is"));
  // Read as it stands, rather than as nothing.
  if (type === TEXT || (type === NUMBER && !Number.isFinite(Number(written)))) return words(written);
  return [type, written === "" ? "" : element("v", [], text(written))];
}

const inline = (content: XmlElement | undefined): Content =>
  content === undefined ? [INLINE, ""] : [INLINE, element("is", [], plainText(content))];

const words = (written: string): Content => [INLINE, element("is", [], element("t", [], text(written)))];

const result = (type: string, written: string): string =>
  element("v", [], text(type === TEXT ? written.replaceAll("&", "&amp;") : written));

const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/;

/** A day as its number, what is no day as a text. */
function numbered(type: string, written: string, from1904: boolean): Content {
  if (type !== DAY) return [type, written];
  const [, day, time = "00:00"] = DATE.exec(written.trim()) ?? [];
  const serial = serialOfDate(new Date(`${day}T${time}Z`)) - (from1904 ? DAYS_OF_1904 : 0);
  return Number.isFinite(serial) ? [NUMBER, String(serial)] : [TEXT, written];
}
