/** What `install` writes stands in a page beside the code (scripts/shippedPage.ts). */
import type { Shipped } from "../../tables/shipped.ts";

const PAGE = "shipped";

/** @returns what reads it when it is first asked for */
export function shippedOnce(): () => Shipped {
  let read: Shipped | null = null;
  return () => {
    read ??= shipped();
    return read;
  };
}

function shipped(): Shipped {
  const html = HtmlService.createHtmlOutputFromFile(PAGE).getContent();
  // Written by our own build, as the one element that stands in it.
  return JSON.parse(html.slice(html.indexOf("{"), html.lastIndexOf("}") + 1)) as Shipped;
}
