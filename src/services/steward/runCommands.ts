/** Carries out the orders in Lệnh: each once, in the order of the rows, with its result written beside it. */
import { problem, sentence } from "../../domain/problem.ts";
import { type Command, commands } from "../../tables/commands.ts";
import { type Row, readTables, type Sheet } from "../readTables.ts";
import { writeRows } from "../writeRows.ts";
import type { Campaign, ReadCampaign } from "./campaignTables.ts";
import { addRegistrationRows } from "./commands/addRows.ts";
import { applySetup } from "./commands/applySetup.ts";
import { assign } from "./commands/assign.ts";
import { extend } from "./commands/extend.ts";
import { type CommandRecord, type Order, type Outcome, refuse } from "./commands/outcome.ts";
import { rank } from "./commands/rank.ts";
import { reopen } from "./commands/reopen.ts";
import { secondRound } from "./commands/secondRound.ts";
import { commandPlace } from "./commands/targets.ts";
import { withdraw } from "./commands/withdraw.ts";
import { writeJournal } from "./journal.ts";
import { messageOf } from "./messageOf.ts";
import type { StewardWorld } from "./world.ts";

const ACTIONS: Readonly<Record<Command, (order: Order) => Outcome>> = {
  "Áp dụng thiết lập": applySetup,
  "Thêm dòng đăng ký": addRegistrationRows,
  "Gia hạn": extend,
  "Rút mô hình": withdraw,
  "Phân công chấm điểm": assign,
  "Mở lại phiếu": reopen,
  "Chấm lại vòng 2": secondRound,
  "Lập bảng xếp hạng": rank,
};

const RESULT_KEYS = ["id", "requestedAt", "state", "result", "doneAt"] as const;

type Commands = Sheet<typeof commands.columns>;

/**
 * Runs every ticked order that has no final state. The tick is taken away when the order is done or refused, so that ticking again
 * asks again. Each order reads the tabs anew: the one before it may have moved rows.
 * @returns how many orders were looked at
 */
export function runCommands(world: StewardWorld, present: () => ReadCampaign): number {
  const read = readTables(world.book, { commands });
  if (!read.ok) return 0;
  const sheet = read.sheets.commands;
  const due = sheet.rows.filter((row) => row.record.execute);
  for (const row of due) runCommand(world, sheet, row, present());
  return due.length;
}

function runCommand(
  world: StewardWorld,
  sheet: Commands,
  row: Row<typeof commands.columns>,
  read: ReadCampaign,
): void {
  const now = world.clock.now();
  const outcome = read.ok ? outcomeOf(world, row, read.campaign) : refuse(read.problems);
  const unwritten = outcome.done ? writeJournal(world.book, now, outcome.entries) : [];
  const change: Partial<CommandRecord> = {
    id: row.record.id === "" ? `LN-${String(row.number - 1).padStart(4, "0")}` : row.record.id,
    requestedAt: row.record.requestedAt ?? now,
    state: outcome.done ? "Xong" : "Từ chối",
    result: [outcome.sentence, ...unwritten.map(sentence)].join("\n"),
    doneAt: now,
    execute: false,
  };
  writeRows(sheet, [...RESULT_KEYS, "execute"], new Map([[row.number, change]]));
}

function outcomeOf(world: StewardWorld, row: Row<typeof commands.columns>, campaign: Campaign): Outcome {
  const order: Order = { record: row.record, row: row.number, campaign, world };
  const { command } = row.record;
  if (command === "") return refuse([problem("command.unknown", commandPlace(order, "command"), "")]);
  try {
    return ACTIONS[command](order);
  } catch (error) {
    // An order that cannot be carried out must not stand in the way of those behind it and of the duties.
    return refuse([problem("command.failed", commandPlace(order, "command"), messageOf(error))]);
  }
}
