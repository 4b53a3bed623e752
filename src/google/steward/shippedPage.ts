/** What stands in pages beside the code is read when it is first asked for, and once in a run (scripts/shippedPage.ts). */
import type { Shipped } from "../../tables/shipped.ts";

/** @returns what reads it when it is first asked for */
export function shippedOnce(): () => Shipped {
  let read: Shipped | null = null;
  return () => {
    // Written by our own build.
    read ??= pageData("shipped") as Shipped;
    return read;
  };
}

/** The one element of such a page. */
export function pageData(page: string): unknown {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  return JSON.parse(html.slice(html.indexOf("{"), html.lastIndexOf("}") + 1));
}
