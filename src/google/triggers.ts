/** The steward's triggers. A creator sees only his own (developers.google.com/apps-script/reference/script/script-app). */
const TICK_MINUTES = 5;
const EDIT = "onSpreadsheetEdit";
const TICK = "tick";

/**
 * All of them made anew: one that Google has switched off still stands in the list, and an edit trigger may still belong to last year's
 * spreadsheet.
 */
export function renewTriggers(spreadsheetId: string): void {
  removeTriggers();
  ScriptApp.newTrigger(EDIT).forSpreadsheet(spreadsheetId).onEdit().create();
  ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_MINUTES).create();
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
