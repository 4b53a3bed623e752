import { addresses, isAmong } from "../../domain/people/addresses.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { readSnapshot, type Snapshot, type SnapshotAppraiser } from "../campaign/snapshot.ts";
import type { ScoringWorld } from "./opened.ts";

/** The address that Google tells, and whose ballots it opens. */
export function whoAmI({ book, email }: ScoringWorld): AnswerTo<"whoAmI"> {
  const read = readSnapshot(book);
  const appraiser = read.ok ? appraiserOf(read.value, email) : null;
  return { kind: "person", email, appraiser: appraiser?.code ?? null };
}

export function appraiserOf(snapshot: Snapshot, email: string): SnapshotAppraiser | null {
  return snapshot.appraisers.find((each) => isAmong(email, addresses(each.email))) ?? null;
}
