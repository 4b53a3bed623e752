/** From the protections that stand there to those that are wanted: only what differs. */
import type { Area, Reservation } from "../ports.ts";
import type { Change } from "./changes.ts";
import type { SheetSeen } from "./seen.ts";

/** null: nothing was asked, what stands there stays. */
export interface WantedProtections {
  readonly lock: WantedLock | null;
  readonly blocks: readonly Reservation[] | null;
}

export interface WantedLock {
  readonly open: readonly Area[];
  readonly deputiesStay: boolean;
}

/** @param moved rows or columns move in the same operation: what was seen is no longer where it was */
export function protectionChanges(
  seen: SheetSeen,
  wanted: WantedProtections,
  moved: boolean,
): readonly Change[] {
  return [...lockChanges(seen, wanted.lock, moved), ...reserveChanges(seen, wanted.blocks, moved)];
}

function lockChanges(
  { sheetId, lock }: SheetSeen,
  wanted: WantedLock | null,
  moved: boolean,
): readonly Change[] {
  if (wanted === null) return [];
  const { open, deputiesStay } = wanted;
  const lets = lock?.open ?? null;
  const same = lets !== null && sameTexts(open.map(areaText), lets.map(areaText));
  // Where nothing is left open nothing can be at another place.
  if (same && (!moved || open.length === 0) && !isLoosened({ lock }, wanted)) return [];
  // Of a lock that somebody made otherwise nobody knows who was let in, and by whom.
  const keepsEditors = deputiesStay && lets !== null;
  return [{ kind: "lock", sheetId, protection: lock?.protection ?? null, open, keepsEditors }];
}

/** Whether the lock that stands there lets others in than it should, apart from its areas; no, where nobody asked for it. */
export function isLoosened({ lock }: Pick<SheetSeen, "lock">, wanted: WantedLock | null): boolean {
  if (lock === null || wanted === null) return false;
  return lock.open === null || (!wanted.deputiesStay && lock.hasDeputies);
}

function reserveChanges(
  { sheetId, reserved, surplus }: SheetSeen,
  blocks: readonly Reservation[] | null,
  moved: boolean,
): readonly Change[] {
  if (blocks === null) return [];
  const keys = new Set(blocks.map(({ key }) => key));
  const abandoned = [...reserved].filter(([key]) => !keys.has(key));
  const changed = blocks.filter((block) => {
    const present = reserved.get(block.key);
    return moved || present === undefined || !sameReservation(block, present);
  });
  return [
    ...[...surplus, ...abandoned.map(([, { protection }]) => protection)].map(
      (protection): Change => ({ kind: "release", protection }),
    ),
    ...changed.map(
      (block): Change => ({
        kind: "reserve",
        sheetId,
        protection: reserved.get(block.key)?.protection ?? null,
        block,
      }),
    ),
  ];
}

function sameReservation(a: Reservation, b: Reservation): boolean {
  return areaText(a.area) === areaText(b.area) && sameTexts(lowered(a.emails), lowered(b.emails));
}

const lowered = (emails: readonly string[]): readonly string[] => emails.map((email) => email.toLowerCase());

function areaText({ row, column, rows, columns }: Area): string {
  return [row, column, rows, columns].join();
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(" ") === [...b].sort().join(" ");
}
