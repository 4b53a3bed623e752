/** Pages that are part of the bundle: every HTML file beside Code.js, by its name without the ending. */
export function showPage(name: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(name).setWidth(560).setHeight(480);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** Google gives a sidebar 300 px, whatever is asked. */
export function showSidebar(name: string, title: string): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle(title));
}

export function say(title: string, sentence: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, sentence, ui.ButtonSet.OK);
}

/** A line of text from the person, or null when they cancelled. */
export function ask(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
}
