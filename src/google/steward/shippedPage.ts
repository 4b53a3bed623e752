/** What `install` writes stands in a page beside the code (scripts/shippedPage.ts). */
import type { Shipped } from "../../tables/shipped.ts";
import { pageData } from "../pageData.ts";

/** @returns what reads it when it is first asked for */
export function shippedOnce(): () => Shipped {
  let read: Shipped | null = null;
  return () => {
    // Written by our own build.
    read ??= pageData("shipped") as Shipped;
    return read;
  };
}
