/**
 * A sheet's cells as exceljs reads them. A writer may leave out where a cell is (it follows the one before), write a row in two pieces, a day
 * as text of its own kind, readings beside a text (ECMA-376 part 1, 18.3.1.4, 18.3.1.73, 18.18.11, 18.4.6).
 */
import { columnLetters } from "../../formulas/a1.ts";
import { serialOfDate } from "../dates.ts";
import { decoded } from "./elements.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

/** Days between the two systems' first ones (18.17.4.1). */
export const DAYS_OF_1904 = 1462;

const START = /<(row|c)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g;
const OPENS = /<sheetData\s*>/;
const CLOSES = "</sheetData>";

interface Row {
  readonly attributes: string;
  readonly cells: string[];
}

export function plainCells(xml: string, from1904: boolean): string {
  const opened = OPENS.exec(xml);
  const end = xml.lastIndexOf(CLOSES);
  if (!opened || end < opened.index) return xml;
  const rows = rowsIn(xml.slice(opened.index + opened[0].length, end), from1904);
  const written = [...rows].map(
    ([number, { attributes, cells }]) => `<row r="${number}"${attributes}>${cells.join("")}</row>`,
  );
  return `${xml.slice(0, opened.index)}<sheetData>${written.join("")}${xml.slice(end)}`;
}

function rowsIn(xml: string, from1904: boolean): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  let [number, column] = [0, 0];
  const start = new RegExp(START);
  for (let opened = start.exec(xml); opened !== null; opened = start.exec(xml)) {
    const [, name, attributes = "", closed] = opened;
    if (name === "row") {
      number = Number(attributeOf(attributes, "r") ?? number + 1);
      column = 0;
      if (!rows.has(number)) rows.set(number, { attributes: without(attributes, "r"), cells: [] });
    } else {
      const place = attributeOf(attributes, "r")?.replaceAll("$", "").toUpperCase();
      column = place === undefined ? column + 1 : columnNumber(place);
      const at = place ?? `${columnLetters(column - 1)}${number}`;
      const inner = closed === "/" ? "" : innerFrom(xml, start.lastIndex);
      rows.get(number)?.cells.push(cellText(at, attributes, inner, from1904));
      start.lastIndex += inner.length;
    }
  }
  return rows;
}

function innerFrom(xml: string, from: number): string {
  const end = xml.indexOf("</c>", from);
  if (end === -1) throw new FileRefused(BROKEN);
  return xml.slice(from, end);
}

const columnNumber = (place: string): number =>
  [...place.replace(/\d+$/, "")].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - "A".charCodeAt(0) + 1,
    0,
  );

function cellText(at: string, attributes: string, inner: string, from1904: boolean): string {
  const type = attributeOf(attributes, "t") ?? "n";
  const others = without(without(attributes, "r"), "t");
  const [kind, content] = plain(type, inner, from1904);
  return `<c r="${at}"${others}${kind === "n" ? "" : ` t="${kind}"`}>${content}</c>`;
}

const VALUE = /<v(?:\s[^>]*)?>([^<]*)<\/v>/;
const READINGS = /<rPh[\s>][\s\S]*?<\/rPh>|<phoneticPr[^>]*>/g;

function plain(type: string, inner: string, from1904: boolean): readonly [kind: string, inner: string] {
  if (type === "inlineStr") return [type, inner.includes("<rPh") ? inner.replace(READINGS, "") : inner];
  if (type !== "d" && (type !== "n" || /<f[\s/>]/.test(inner))) return [type, inner];
  const value = decoded(VALUE.exec(inner)?.[1] ?? "").trim();
  const number = type === "d" ? serialOf(value, from1904) : Number(value);
  // What is no number is shown as it stands, rather than as nothing.
  if (!Number.isFinite(number)) return ["inlineStr", `<is><t>${VALUE.exec(inner)?.[1] ?? ""}</t></is>`];
  return type === "d" ? ["n", inner.replace(VALUE, `<v>${number}</v>`)] : [type, inner];
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/;

/** NaN for what is no day. */
function serialOf(text: string, from1904: boolean): number {
  const [, day, time = "00:00"] = DAY.exec(text) ?? [];
  return serialOfDate(new Date(`${day}T${time}Z`)) - (from1904 ? DAYS_OF_1904 : 0);
}

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(String.raw`\s${name}\s*=\s*["']([^"']*)["']`).exec(attributes)?.[1];

const without = (attributes: string, name: string): string =>
  attributes.replace(new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`), "");
