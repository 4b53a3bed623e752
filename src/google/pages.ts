/** Pages that are part of the bundle: every HTML file beside Code.js, by its name without the ending. */
export function showPage(name: string, title: string, openedBy: string): void {
  const page = pageOf(name, openedBy).setWidth(560).setHeight(480);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Google gives a sidebar 300 px, whatever is asked. */
export function showSidebar(name: string, title: string, openedBy: string): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name, openedBy).setTitle(title));
}

/** The page is told who opened it: its own calls may reach the script by another account (`domain/people/account.ts`). */
function pageOf(name: string, openedBy: string): GoogleAppsScript.HTML.HtmlOutput {
  return HtmlService.createHtmlOutputFromFile(name)
    .append('<span id="opened-by" hidden>')
    .appendUntrusted(openedBy)
    .append("</span>");
}

export function say(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}
