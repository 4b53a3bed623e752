/** What Google calls in the organiser's own script. Runs as the organiser, out of reach of the spreadsheet's editors. */
import { sentence } from "../domain/problems/problem.ts";
import { scriptLock } from "../google/locks.ts";
import { adoptTabs } from "../google/steward/adopt.ts";
import { mailOf } from "../google/steward/mail.ts";
import { EVERYTHING, inOneOperation } from "../google/steward/operation.ts";
import { inOneRound, onEdit, type Work } from "../google/steward/rounds.ts";
import { spreadsheetId } from "../google/steward/spreadsheetId.ts";
import { WHOLE_STRUCTURE } from "../google/steward/structure.ts";
import { removeTriggers, renewTriggers } from "../google/steward/triggers.ts";
import { openWorkshop } from "../google/steward/workshop.ts";
import { install as installTabs } from "../services/install/install.ts";
import { isMisplaced } from "../services/install/misplaced.ts";
import { restoreTabs } from "../services/install/restore.ts";
import { asksForRound, onEdits, tabsOfEdits } from "../services/round/edit.ts";
import { tick as runDuties } from "../services/round/tick.ts";

/**
 * Triggers first: whatever stops the rest, rounds go on, and running it again takes it from there. One at a time: two that are run at the
 * same moment would make each trigger twice (SPEC I7).
 */
export function install(): string {
  const id = spreadsheetId();
  const problems = scriptLock.exclusively(() => {
    renewTriggers(id);
    console.log("Đã tạo lại hai trình kích hoạt: 5 phút một lượt, và khi có người sửa bảng tính.");
    return tabsLaid(id);
  });
  console.log(problems.join("\n") || "Các tab đã đủ như thiết kế.");
  // The same obstacle may be met by `installTabs` and by the duties: each sentence is shown once.
  return [...new Set([...problems, ...round()])].join("\n") || "Đã sẵn sàng.";
}

/** @returns what people must be told */
function tabsLaid(id: string): readonly string[] {
  return inOneOperation(
    id,
    (operation) => installTabs(openWorkshop(operation), operation.book),
    () => ({ ...EVERYTHING, fields: WHOLE_STRUCTURE, apart: new Set() }),
  ).map(sentence);
}

export function tick(): string {
  return round().join("\n");
}

const WORK: Work = {
  asksForRound: (edits) => edits.some(asksForRound),
  tabsOfEdits,
  onEdits,
  duties: (operation) => {
    const restore = () => restoreTabs(openWorkshop(operation), operation.book);
    return runDuties({ ...operation, restoreTabs: restore, mail: mailOf(spreadsheetId(), operation) })
      .sentences;
  },
};

function round(): readonly string[] {
  const id = spreadsheetId();
  let misplaced = false;
  const said = inOneRound(id, {
    ...WORK,
    duties: (operation) => {
      misplaced = isMisplaced(operation.book, operation.memory, (key) => !operation.spared.has(key));
      return misplaced ? [] : WORK.duties(operation);
    },
  });
  if (!misplaced) return said;
  // Columns may move again meanwhile: then the next round sees it.
  return [...scriptLock.exclusively(() => tabsLaid(id)), ...inOneRound(id, WORK)];
}

export function onSpreadsheetEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  onEdit(spreadsheetId(), WORK, event);
}

/** Takes over a spreadsheet that this script did not set up. */
export function adopt(): string {
  const text = scriptLock.exclusively(() => adoptTabs(spreadsheetId()));
  // The editor shows what is logged, and not what is returned.
  console.log(text);
  return text;
}

export function uninstall(): void {
  removeTriggers();
}
