import type { RuleBasis } from "../../domain/documents/ruleBasis.ts";
import type { Checked } from "../../domain/problems/checked.ts";
import { problem } from "../../domain/problems/problem.ts";
import type { Rubric } from "../../domain/rubric/rubric.ts";
import type { Book } from "../../sheets/ports.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { system } from "../../tables/system.ts";

/** Google allows 50,000 characters a cell and counts the larger ones twice; a snapshot is cut over as many rows as it needs. */
const PIECE = /.{1,20000}/gsu;
const NAME = "campaign";

/**
 * The campaign as it is in force: the steward writes it whenever a setting, a unit, the rubric or the team changes.
 * The add-in and the edit trigger read this one small tab instead of five.
 */
export interface Snapshot {
  /** Of this shape; a later shape gets a higher number. */
  readonly version: 1;
  readonly settings: Settings;
  readonly rubric: Rubric;
  readonly rubricVersion: string;
  /** Scoring has begun: this rubric stays in force whatever the tab Tiêu chí says from now on. */
  readonly frozen: boolean;
  readonly units: readonly SnapshotUnit[];
  readonly appraisers: readonly SnapshotAppraiser[];
  /** Documents on which the criteria rest; not there in a snapshot from before them. */
  readonly criteriaBases?: readonly RuleBasis[];
}

export interface SnapshotUnit {
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
  readonly registrationExtension: string | null;
  readonly reportExtension: string | null;
}

export interface SnapshotAppraiser {
  readonly code: string;
  readonly name: string;
  readonly email: string;
}

export function readSnapshot(book: Book): Checked<Snapshot> {
  const tab = book.tab(system);
  if (tab === null) return { ok: false, problems: [problem("tab.missing", { tab: system.title }, "")] };
  const text = tab
    .readColumns(1, 2)
    .map((line): [string, string] => [String(line[0] ?? ""), String(line[1] ?? "")])
    .filter(([name]) => name.startsWith(`${NAME}.`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, piece]) => piece)
    .join("");
  const snapshot = parsed(text);
  return snapshot === null
    ? { ok: false, problems: [problem("campaign.notApplied", { tab: system.title }, "")] }
    : { ok: true, value: snapshot };
}

/** Null when nothing stands there, or nothing of this version. */
function parsed(text: string): Snapshot | null {
  try {
    // Only `writeSnapshot` writes this tab, always in this shape; the version guards against another one.
    const snapshot = JSON.parse(text) as Snapshot | null;
    return snapshot?.version === 1 ? snapshot : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Writes the snapshot when it differs from what stands there. @returns whether it wrote */
export function writeSnapshot(book: Book, snapshot: Snapshot): boolean {
  const tab = book.tab(system);
  if (tab === null) return false;
  const text = JSON.stringify(snapshot);
  const pieces = (text.match(PIECE) ?? []).map((piece, index) => [
    `${NAME}.${String(index + 1).padStart(3, "0")}`,
    piece,
  ]);
  const present = tab.readAll().slice(1);
  const padded = [
    ...pieces,
    ...Array.from({ length: Math.max(0, present.length - pieces.length) }, () => ["", ""]),
  ];
  const same =
    padded.length === present.length && padded.every((line, index) => line[1] === present[index]?.[1]);
  if (same) return false;
  if (padded.length > present.length) tab.makeRoom(2 + present.length, padded.length - present.length);
  tab.write(2, 1, padded);
  return true;
}
