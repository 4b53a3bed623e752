import { type Problem, sentence } from "../../../domain/problems/problem.ts";
import type { commands } from "../../../tables/commands.ts";
import type { RecordOf } from "../../../tables/table.ts";
import type { Part } from "../../part.ts";
import type { Present } from "../campaignTables.ts";
import type { Entry } from "../journal.ts";
import type { StewardWorld } from "../world.ts";

export type CommandRecord = RecordOf<typeof commands.columns>;

/** What a command did, in a sentence for its row; or why it did nothing. */
export type Outcome =
  | { readonly done: true; readonly sentence: string; readonly entries: readonly Entry[] }
  | { readonly done: false; readonly sentence: string };

/** One row of Lệnh and the world it is asked in. */
export interface Asked {
  readonly record: CommandRecord;
  /** 1-based row in Lệnh, for messages. */
  readonly row: number;
  readonly world: StewardWorld;
  /** The campaign as it stands at each call. */
  readonly present: () => Present;
}

/** An order together with the part of the campaign that its command needs (needs.ts). */
export interface Order<T> extends Asked {
  readonly given: T;
}

/** Refuses the order while what its command needs cannot be read; what is wrong elsewhere refuses nothing (SPEC O5). */
export function needing<T>(
  need: (present: Present, world: StewardWorld) => Part<T>,
  act: (order: Order<T>) => Outcome,
): (asked: Asked) => Outcome {
  return (asked) => {
    const given = need(asked.present(), asked.world);
    return given.ok ? act({ ...asked, given: given.value }) : refuse(given.problems);
  };
}

export function done(said: string, entries: readonly Entry[] = []): Outcome {
  return { done: true, sentence: said, entries };
}

export function refuse(problems: readonly Problem[]): Outcome {
  return { done: false, sentence: problems.map(sentence).join("\n") };
}
