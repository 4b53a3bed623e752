/** Pages that are part of the bundle: every HTML file beside Code.js, by its name without the ending. */
export function showPage(name: string, title: string, openedBy: string): void {
  const page = pageOf(name, openedBy).setWidth(560).setHeight(480);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/**
 * As large as a laptop's screen takes; Google makes it smaller where the window is (docs/probe.md).
 * @param begins what the page begins with; its being there tells the page that it is the wide one
 */
export function showWidePage(name: string, title: string, openedBy: string, begins: string): void {
  const page = appended(pageOf(name, openedBy), "begins-with", begins).setWidth(1100).setHeight(700);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Google gives a sidebar 300 px, whatever is asked. */
export function showSidebar(name: string, title: string, openedBy: string): void {
  SpreadsheetApp.getUi().showSidebar(pageOf(name, openedBy).setTitle(title));
}

/** The page is told who opened it: its own calls may reach the script by another account (`domain/people/account.ts`). */
function pageOf(name: string, openedBy: string): GoogleAppsScript.HTML.HtmlOutput {
  return appended(HtmlService.createHtmlOutputFromFile(name), "opened-by", openedBy);
}

function appended(page: GoogleAppsScript.HTML.HtmlOutput, id: string, text: string) {
  return page.append(`<span id="${id}" hidden>`).appendUntrusted(text).append("</span>");
}

export function say(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}
