/** The steward's triggers: made once, and only what lacks. A creator sees only his own (developers.google.com/apps-script/reference/script/script-app). */
const TICK_MINUTES = 5;
const EDIT = "onSpreadsheetEdit";
const TICK = "tick";

export function ensureTriggers(spreadsheetId: string): void {
  // An edit trigger may still belong to last year's spreadsheet, or to one that was used for a trial.
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const foreign = trigger.getHandlerFunction() === EDIT && trigger.getTriggerSourceId() !== spreadsheetId;
    if (foreign) ScriptApp.deleteTrigger(trigger);
  }
  const present = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  if (!present.has(EDIT)) ScriptApp.newTrigger(EDIT).forSpreadsheet(spreadsheetId).onEdit().create();
  if (!present.has(TICK)) ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_MINUTES).create();
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
