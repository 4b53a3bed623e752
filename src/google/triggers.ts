/** The steward's triggers: made once, and only what lacks. A creator sees only his own (reference/script/script-app). */
const TICK_MINUTES = 5;
const EDIT = "onSpreadsheetEdit";
const TICK = "tick";

export function ensureTriggers(spreadsheetId: string): void {
  // Of another year's spreadsheet, or of the one it was tried with.
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
