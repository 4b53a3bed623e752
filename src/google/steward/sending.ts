/** One batch for one operation; more than one only where it would be too large, each of them whole. */
import type { Change } from "../../sheets/draft/changes.ts";
import { isPassing } from "./answers.ts";
import { requestsOf } from "./requests.ts";
import type { Request, Service } from "./service.ts";

/** Google's advice for a request is 2 MB (developers.google.com/workspace/sheets/api/limits); what is around the requests and their number needs some. */
const MOST_BYTES = 1_900_000;
/** A letter with marks takes two bytes or three: none takes more than is counted. */
const MARKED = /[^ -~]/g;

/** Milliseconds in which a batch that was answered too early may still land. */
const UNDER_WAY = 5_000;

/** A cell that tells the number of the batch that was written last. */
export interface NumberCell {
  request(number: string): Request;
  read(): unknown;
}

export interface Sending {
  readonly service: Service;
  readonly owner: string;
  /** null while there is no tab to hold it. */
  readonly numberCell: NumberCell | null;
  /** Another one for every batch: it tells which of them landed. */
  readonly nextNumber: () => string;
  /** Stand beside the number of the last part: what holds once all of it is written. */
  readonly remarks: readonly string[];
}

/** @returns how many batches were sent */
export function send(sending: Sending, changes: readonly Change[]): number {
  const parts = partsOf(changes.map((change) => requestsOf(change, sending.owner)));
  for (const [index, part] of parts.entries()) {
    const remarks = index === parts.length - 1 ? sending.remarks : [];
    sendPart(sending, part, [sending.nextNumber(), ...remarks].join(" "));
  }
  return parts.length;
}

/** The requests of one change stay together. */
function partsOf(groups: readonly (readonly Request[])[]): readonly (readonly Request[])[] {
  const parts: Request[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const length = JSON.stringify(group).replace(MARKED, "...").length;
    if (size + length > MOST_BYTES) {
      parts.push([]);
      size = 0;
    }
    parts[parts.length - 1]?.push(...group);
    size += length;
  }
  return parts;
}

/**
 * An error does not mean that nothing was written: Google may answer too late. The number in its cell tells, and only what did not land
 * is sent again (docs/probe.md). Where it cannot be read nobody knows, and rows that are inserted twice stand twice: then the run ends,
 * and the next one decides by what it finds.
 */
function sendPart({ service, numberCell }: Sending, requests: readonly Request[], number: string): void {
  const numbered = numberCell === null ? requests : [...requests, numberCell.request(number)];
  try {
    service.write(numbered);
  } catch (error) {
    if (numberCell === null || !isPassing(error)) throw error;
    Utilities.sleep(UNDER_WAY);
    if (landed(numberCell, number, error)) return;
    service.write(numbered);
  }
}

/** @param failure why nobody knows; thrown when the cell cannot be read either */
function landed(cell: NumberCell, number: string, failure: unknown): boolean {
  try {
    return cell.read() === number;
  } catch {
    throw failure;
  }
}
