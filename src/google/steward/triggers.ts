/** The steward's triggers. A creator sees only his own (developers.google.com/apps-script/reference/script/script-app). */
const TICK_MINUTES = 5;
const EDIT = "onSpreadsheetEdit";
const TICK = "tick";

/**
 * Made anew, all of them: one that Google has switched off still stands in the list, and an edit trigger may still belong to last year's
 * spreadsheet.
 */
export function renewTriggers(spreadsheetId: string): void {
  removeTriggers();
  for (const { create } of TRIGGERS) create(spreadsheetId);
}

const TRIGGERS = [
  {
    handler: EDIT,
    create: (id: string) => void ScriptApp.newTrigger(EDIT).forSpreadsheet(id).onEdit().create(),
  },
  {
    handler: TICK,
    create: () => void ScriptApp.newTrigger(TICK).timeBased().everyMinutes(TICK_MINUTES).create(),
  },
] as const;

/** Makes those that are gone. @returns their names */
export function restoreTriggers(spreadsheetId: string): readonly string[] {
  const present = new Set(ScriptApp.getProjectTriggers().map((trigger) => trigger.getHandlerFunction()));
  const gone = TRIGGERS.filter(({ handler }) => !present.has(handler));
  for (const { create } of gone) create(spreadsheetId);
  return gone.map(({ handler }) => handler);
}

export function removeTriggers(): void {
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}
