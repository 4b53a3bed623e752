/** What columns are for stands in a page beside the code (scripts/notesPage.ts). */
import type { ColumnHelps } from "../../tables/notes.ts";

const PAGE = "notes";

/** @returns what reads them when they are first asked for */
export function helpsOnce(): () => ColumnHelps {
  let read: ColumnHelps | null = null;
  return () => {
    read ??= helps();
    return read;
  };
}

function helps(): ColumnHelps {
  const html = HtmlService.createHtmlOutputFromFile(PAGE).getContent();
  // Written by our own build, as the one element that stands in it.
  return JSON.parse(html.slice(html.indexOf("{"), html.lastIndexOf("}") + 1)) as ColumnHelps;
}
