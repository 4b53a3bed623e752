/** A page beside the code that is data: one element whose text is JSON (scripts/shippedPage.ts). Read when it is asked for. */
export function pageData(page: string): unknown {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  return JSON.parse(html.slice(html.indexOf("{"), html.lastIndexOf("}") + 1));
}
