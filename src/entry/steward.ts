/** What Google calls in the organiser's own script. Runs as the organiser, out of reach of the spreadsheet's editors. */

import { sentence } from "../domain/problems/problem.ts";
import { editOf } from "../google/edit.ts";
import { stewardWorld } from "../google/stewardWorld.ts";
import { removeTriggers, renewTriggers } from "../google/triggers.ts";
import { openWorkshop } from "../google/workshop.ts";
import { install as installTabs } from "../services/install/install.ts";
import { onEdit } from "../services/round/edit.ts";
import { tick as runDuties } from "../services/round/tick.ts";

/** Triggers first: whatever stops the rest, rounds go on, and running it again takes it from there (SPEC I7). */
export function install(): string {
  const { spreadsheet, world } = stewardWorld();
  renewTriggers(spreadsheet.getId());
  console.log("Đã tạo lại hai trình kích hoạt: 5 phút một lượt, và khi có người sửa bảng tính.");
  const problems = world.lock.exclusively(() => installTabs(openWorkshop(spreadsheet), world.book));
  console.log(problems.map(sentence).join("\n") || "Các tab đã đủ như thiết kế.");
  const { sentences } = runDuties(world);
  // The same obstacle may be met by `installTabs` and by the duties: each sentence is shown once.
  return [...new Set([...problems.map(sentence), ...sentences])].join("\n") || "Đã sẵn sàng.";
}

export function tick(): string {
  return runDuties(stewardWorld().world).sentences.join("\n");
}

export function onSpreadsheetEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  onEdit(stewardWorld().world, editOf(event));
}

export function uninstall(): void {
  removeTriggers();
}
