import { MARGINS } from "../../paper/pages.ts";

/** A text as CSS writes it, whatever it holds: all but letters and digits by their numbers (w3.org/TR/css-syntax-3, 4.3.7). */
export const cssText = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)).join("")}"`;

/** The page that a browser prints on: A4 with the margins of an exported file, its foot with the tab's name and the page's number. */
export function pageRule(name: string, upright: boolean): string {
  const { top, right, bottom, left, footer } = MARGINS;
  const foot = `font: 9pt Arial, sans-serif; vertical-align: bottom; padding-bottom: ${footer}mm`;
  return `@page {
    size: A4 ${upright ? "portrait" : "landscape"};
    margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
    @bottom-left { content: ${cssText(name)}; ${foot}; text-align: left }
    @bottom-right { content: "Trang " counter(page) " / " counter(pages); ${foot}; text-align: right }
  }`;
}
