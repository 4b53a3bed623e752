import { element, text } from "../xml/written.ts";

/** Half a character, or one that XML does not have (w3.org/TR/xml 2.2). */
const NO_CHARACTER = /[\p{Surrogate}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/gu;

export const words = (given: string): string => text(given.replace(NO_CHARACTER, ""));

/** An element with attributes and content that is XML already. */
export const tag = (
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...content: readonly string[]
): string =>
  element(
    name,
    Object.entries(attributes).map(([key, value]) => [key, String(value).replace(NO_CHARACTER, "")] as const),
    content.join(""),
  );

/** An element that says one value, as most of a chart's do. */
export const value = (name: string, val: string | number): string => tag(name, { val });

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org";
/** ECMA-376 part 1, annex A. */
export const NAMES = {
  chart: `${MAIN}/drawingml/2006/chart`,
  drawing: `${MAIN}/drawingml/2006/main`,
  sheetDrawing: `${MAIN}/drawingml/2006/spreadsheetDrawing`,
  relation: `${MAIN}/officeDocument/2006/relationships`,
  relations: `${MAIN}/package/2006/relationships`,
};
