import { type Problem, sentence } from "../../../domain/problem.ts";
import type { commands } from "../../../tables/commands.ts";
import type { RecordOf } from "../../../tables/table.ts";
import type { Campaign } from "../campaignTables.ts";
import type { Entry } from "../journal.ts";
import type { StewardWorld } from "../world.ts";

export type CommandRecord = RecordOf<typeof commands.columns>;

/** What a command did, in a sentence for its row; or why it did nothing. */
export type Outcome =
  | { readonly done: true; readonly sentence: string; readonly entries: readonly Entry[] }
  | { readonly done: false; readonly sentence: string };

export interface Order {
  readonly record: CommandRecord;
  /** 1-based row in Lệnh, for messages. */
  readonly row: number;
  readonly campaign: Campaign;
  readonly world: StewardWorld;
}

export function done(said: string, entries: readonly Entry[] = []): Outcome {
  return { done: true, sentence: said, entries };
}

export function refuse(problems: readonly Problem[]): Outcome {
  return { done: false, sentence: problems.map(sentence).join("\n") };
}
