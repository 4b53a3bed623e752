/** Carries out the orders in Lệnh: each once, in the order of the rows, with its result written beside it. */
import type { Checked } from "../../domain/problems/checked.ts";
import { problem, sentence } from "../../domain/problems/problem.ts";
import { highestNumber } from "../../domain/text/runningNumber.ts";
import { changeRows } from "../../sheets/change.ts";
import { type Row, readTable, type Sheet } from "../../sheets/read.ts";
import { type Command, commands, isFinished } from "../../tables/commands.ts";
import { writeJournal } from "../campaign/journal.ts";
import type { CampaignParts, Entries } from "../campaign/parts.ts";
import type { Ballots, Registrations } from "../campaign/tabs.ts";
import type { RoundWorld } from "../campaign/world.ts";
import { addRegistrationRows } from "./commands/addRows.ts";
import { applySetup } from "./commands/applySetup.ts";
import { assign } from "./commands/assign.ts";
import { acceptLate, refuseLate } from "./commands/decideLate.ts";
import { acceptLateEntry, namesModel, refuseLateEntry } from "./commands/decideLateEntry.ts";
import { extend } from "./commands/extend.ts";
import { checkFrozen, freeze } from "./commands/freeze.ts";
import { beginNextYear } from "./commands/nextYear.ts";
import { rank } from "./commands/rank.ts";
import { reopen } from "./commands/reopen.ts";
import { restoreTabs } from "./commands/restoreTabs.ts";
import { secondRound } from "./commands/secondRound.ts";
import { resume, suspend, withdraw } from "./commands/withdraw.ts";
import { messageOf } from "./messageOf.ts";
import {
  ballotsInForce,
  datedUnits,
  soundCampaign,
  soundEntries,
  soundRanking,
  soundScoring,
} from "./needs.ts";
import { type Asked, type CommandRecord, needing, type Order, type Outcome, refuse } from "./outcome.ts";
import { commandPlace } from "./targets.ts";

const ACTIONS: Readonly<Record<Command, (asked: Asked) => Outcome>> = {
  "Áp dụng thiết lập": needing(soundCampaign, applySetup),
  "Thêm dòng đăng ký": needing(soundEntries, addRegistrationRows),
  "Gia hạn": needing(datedUnits, extend),
  "Rút mô hình": needing(registrationsOf, withdraw),
  "Tạm dừng": needing(registrationsOf, suspend),
  "Tiếp tục": needing(registrationsOf, resume),
  "Phân công chấm điểm": needing(soundScoring, assign),
  "Mở lại phiếu": needing(ballotsInForce, reopen),
  "Chấp nhận muộn": ofModelOrBallot(acceptLateEntry, acceptLate),
  "Không chấp nhận muộn": ofModelOrBallot(refuseLateEntry, refuseLate),
  "Chấm lại vòng 2": needing(soundRanking, secondRound),
  "Lập bảng xếp hạng": needing(soundRanking, rank),
  "Chốt đợt": needing(soundRanking, freeze),
  "Kiểm tra bản chốt": needing(soundRanking, checkFrozen),
  "Mở đợt năm sau": needing(soundRanking, beginNextYear),
  // Whatever cannot be read: that is what it is for.
  "Khôi phục các tab": restoreTabs,
};

function registrationsOf(parts: CampaignParts): Checked<Registrations> {
  return parts.registrations();
}

/** The two orders about what came late name either. */
function ofModelOrBallot(
  ofModel: (order: Order<Entries>) => Outcome,
  ofBallot: (order: Order<Ballots>) => Outcome,
): (asked: Asked) => Outcome {
  const [model, ballot] = [needing(soundEntries, ofModel), needing(ballotsInForce, ofBallot)];
  return (asked) => (namesModel(asked) ? model(asked) : ballot(asked));
}

const RESULT_KEYS = ["id", "requestedAt", "state", "result", "doneAt"] as const;

type Commands = Sheet<typeof commands.columns>;

/**
 * Runs every ticked order that is not finished. The tick stays where a person put it, and a finished row is final: asking again is a new
 * row. Each order reads the tabs anew: the one before it may have moved rows.
 * @returns how many orders were looked at
 */
export function runCommands(world: RoundWorld, parts: () => CampaignParts): number {
  if (world.holdsOrders) return 0;
  const read = readTable(world.book, commands);
  if (!read.ok) return 0;
  const sheet = read.value;
  const due = sheet.rows.filter(({ record }) => record.execute && !isFinished(record));
  let given = highestNumber(sheet.rows.map(({ record }) => record.id));
  for (const row of due) {
    const id = row.record.id === "" ? orderId(++given) : row.record.id;
    runCommand(world, sheet, { ...row, record: { ...row.record, id } }, parts);
  }
  return due.length;
}

function orderId(number: number): string {
  return `LN-${String(number).padStart(4, "0")}`;
}

function runCommand(
  world: RoundWorld,
  sheet: Commands,
  row: Row<typeof commands.columns>,
  parts: () => CampaignParts,
): void {
  const now = world.clock.now();
  const outcome = outcomeOf({ record: row.record, row: row.number, world, parts });
  const unwritten = outcome.done ? writeJournal(world.book, now, outcome.lines) : [];
  const change: Partial<CommandRecord> = {
    id: row.record.id,
    requestedAt: row.record.requestedAt ?? now,
    state: outcome.done ? "Xong" : "Từ chối",
    result: [outcome.sentence, ...unwritten.map(sentence)].join("\n"),
    doneAt: now,
  };
  changeRows(sheet, RESULT_KEYS, new Map([[row.number, change]]));
}

function outcomeOf(asked: Asked): Outcome {
  const { command } = asked.record;
  if (command === "") return refuse([problem("command.unknown", commandPlace(asked, "command"), "")]);
  try {
    // Whole or not at all: an order that fails half-way leaves nothing behind but its answer.
    return asked.world.book.attempt(() => ACTIONS[command](asked));
  } catch (error) {
    // An order that cannot be carried out must not stand in the way of those behind it and of the duties.
    return refuse([problem("command.failed", commandPlace(asked, "command"), messageOf(error))]);
  }
}
