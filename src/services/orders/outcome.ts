import type { Checked } from "../../domain/problems/checked.ts";
import { type Problem, sentence } from "../../domain/problems/problem.ts";
import type { OpenTab } from "../../sheets/open.ts";
import type { commands } from "../../tables/commands.ts";
import { type Columns, columnOf, type RecordOf } from "../../tables/table.ts";
import type { JournalLine } from "../campaign/journal.ts";
import type { CampaignParts } from "../campaign/parts.ts";
import type { RoundWorld, StewardWorld } from "../campaign/world.ts";

export type CommandRecord = RecordOf<typeof commands.columns>;

/** What a command did, in a sentence for its row; or why it did nothing. */
export type Outcome =
  | { readonly done: true; readonly sentence: string; readonly lines: readonly JournalLine[] }
  | { readonly done: false; readonly sentence: string };

/** One row of Lệnh and the world it is asked in. */
export interface Asked {
  readonly record: CommandRecord;
  /** 1-based row in Lệnh, for messages. */
  readonly row: number;
  readonly world: RoundWorld;
  /** The campaign as it stands at each call. */
  readonly parts: () => CampaignParts;
}

/** An order together with the part of the campaign that its command needs (needs.ts). */
export interface Order<T> extends Asked {
  readonly needed: T;
}

/** Refuses the order while what its command needs cannot be read; what is wrong elsewhere refuses nothing (SPEC O5). */
export function needing<T>(
  need: (parts: CampaignParts, world: StewardWorld) => Checked<T>,
  act: (order: Order<T>) => Outcome,
): (asked: Asked) => Outcome {
  return (asked) => {
    const needed = need(asked.parts(), asked.world);
    return needed.ok ? act({ ...asked, needed: needed.value }) : refuse(needed.problems);
  };
}

export function done(said: string, lines: readonly JournalLine[] = []): Outcome {
  return { done: true, sentence: said, lines };
}

/** What Nhật ký holds of an order that changed a cell. */
export function changeLine<C extends Columns>(
  { requestedBy, reason }: CommandRecord,
  { table }: OpenTab<C>,
  code: string,
  key: keyof C & string,
  [before, after]: readonly [string, string],
): JournalLine {
  const column = columnOf(table, key).header;
  return { person: requestedBy, tab: table.title, code, column, before, after, reason };
}

/** Nothing was to be done, and why. */
export function notDone(why: string): Outcome {
  return { done: false, sentence: `Chưa làm: ${why}` };
}

export function refuse(problems: readonly Problem[]): Outcome {
  return { done: false, sentence: problems.map(sentence).join("\n") };
}
