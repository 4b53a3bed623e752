import type { Answer } from "../../rpc/answers.ts";
import { addresses, isAmong } from "../addresses.ts";
import { readSnapshot, type Snapshot, type SnapshotAppraiser } from "../snapshot.ts";
import type { ScoringWorld } from "./opened.ts";

/** The address that Google tells, and whose ballots it opens. */
export function whoAmI({ book, email }: ScoringWorld): Answer {
  const read = readSnapshot(book);
  const appraiser = read.ok ? appraiserOf(read.snapshot, email) : null;
  return { kind: "person", email, appraiser: appraiser?.code ?? null };
}

export function appraiserOf(snapshot: Snapshot, email: string): SnapshotAppraiser | null {
  return snapshot.appraisers.find((each) => isAmong(email, addresses(each.email))) ?? null;
}
