/** A campaign as text, in pieces, in which moments are told apart by their order only, so that two can be seen to stand alike. */
import { MINUTE } from "../season/calendar.ts";
import type { Kept } from "./office.ts";

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds since 1970, as scripts remember them; days since 30/12/1899 by the clock of the campaign, as cells hold them. */
const MOMENT = /\b(?:\d{13}|\d{5}\.\d+)\b/;
/** Univer counts the workbooks of the process. */
const WORKBOOK_NUMBER = /"id":"unit\d+"/;
/** When the next round would come by itself: in a case every round is asked for. */
const NEXT_ROUND = /"due":\d+/;
/** All in one pass: each would copy the whole text anew. */
const FOUND = new RegExp([WORKBOOK_NUMBER, NEXT_ROUND, MOMENT].map(({ source }) => source).join("|"), "g");

const SERIAL_OF_1970 = 25_569;
/** Việt Nam is so far ahead of Greenwich. */
const AHEAD = 7 * HOUR;

/**
 * @param since the moment at which the actions began, ms since 1970: what was before stands as it is
 * @returns pieces of the same text for two campaigns in which the same happened in the same order, some tenths of a second sooner or later
 */
export function normalForm(
  { around, workbook }: Pick<Kept, "around" | "workbook">,
  since: number,
): readonly string[] {
  const parts = [JSON.stringify(around), workbook].flatMap(partsOf);
  // What was found stands at the odd places.
  const instants = parts.map((part, at) => (at % 2 === 0 ? null : instantOf(part)));
  const during = new Set(instants.filter((instant) => instant !== null && isDuring(instant, since)));
  const inOrder = [...during].sort((one, other) => Number(one) - Number(other));
  const places = new Map(inOrder.map((instant, place) => [instant, `⏱${place}`]));
  return parts.map((part, at) => places.get(instants[at] ?? null) ?? part);
}

/** What stands between, and each moment; numbers of workbooks and of rounds are blank. Ends with a blank place for the next text. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(FOUND)) {
    parts.push(text.slice(end, index), found.startsWith('"') ? "" : found);
    end = index + found.length;
  }
  return [...parts, text.slice(end), ""];
}

function instantOf(found: string): number {
  return found.includes(".") ? Math.round((Number(found) - SERIAL_OF_1970) * DAY) - AHEAD : Number(found);
}

/** Nothing here lasts a day; what lies farther ahead is a deadline. */
const isDuring = (instant: number, since: number): boolean => instant >= since && instant < since + HOUR;
