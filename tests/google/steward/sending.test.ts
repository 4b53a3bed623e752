import { beforeEach, describe, expect, it, vi } from "vitest";
import { type NumberCell, type Sending, send } from "../../../src/google/steward/sending.ts";
import type { Request, Service } from "../../../src/google/steward/service.ts";
import type { Change } from "../../../src/sheets/draft/changes.ts";

class ApiError extends Error {
  readonly details: { readonly code: number };
  constructor(code: number) {
    super(`code ${code}`);
    this.details = { code };
  }
}

/** A spreadsheet of which only the number of the last batch is known. `answers`: what each batch meets, in turn; then all goes well. */
function spreadsheet(answers: readonly ("lost" | "refused" | "fails" | "fine")[], isReadable = true) {
  const landed: string[] = [];
  const asked: string[] = [];
  let reads = 0;
  const numberCell: NumberCell = {
    request: (number) => ({ addSheet: { properties: { title: number } } }),
    read: () => {
      reads++;
      if (!isReadable) throw new ApiError(503);
      return landed.at(-1);
    },
  };
  const write = (requests: readonly Request[]) => {
    const number = requests.at(-1)?.addSheet?.properties?.title ?? "";
    const answer = answers[asked.length] ?? "fine";
    asked.push(number);
    if (answer === "refused") throw new ApiError(400);
    if (answer === "fails") throw new ApiError(503);
    landed.push(number);
    if (answer === "lost") throw new Error("Empty response");
  };
  const unasked = () => {
    throw new Error("Nothing else is asked for");
  };
  const reading = { structure: unasked, cells: unasked, windows: unasked, sheets: unasked, marks: unasked };
  const service: Service = { ...reading, write };
  let batch = 0;
  const nextNumber = () => `7.${++batch}`;
  const sending: Sending = { service, owner: "o", numberCell, nextNumber, remarks: ["v3", "edit.1.a"] };
  return { sending, landed, asked, reads: () => reads };
}

const CHANGE: Change = { kind: "cells", sheetId: 1, row: 2, column: 3, cells: [["x"]] };
const NUMBER = "7.1 v3 edit.1.a";

describe("[ST5] a batch", () => {
  const pauses: number[] = [];
  beforeEach(() => {
    pauses.length = 0;
    vi.stubGlobal("Utilities", { sleep: (ms: number) => pauses.push(ms) });
    return () => vi.unstubAllGlobals();
  });

  it("whose answer was lost is not sent again", () => {
    const { sending, landed, asked, reads } = spreadsheet(["lost"]);
    send(sending, [CHANGE]);
    expect([landed, asked, reads()]).toEqual([[NUMBER], [NUMBER], 1]);
  });

  it("that did not land for a fault of the service is sent once more", () => {
    const { sending, landed, asked } = spreadsheet(["fails"]);
    send(sending, [CHANGE]);
    expect([landed, asked]).toEqual([[NUMBER], [NUMBER, NUMBER]]);
  });

  it("of which nobody knows whether it landed is not sent again: inserted rows would stand twice", () => {
    const { sending, landed, asked } = spreadsheet(["lost"], false);
    expect(() => send(sending, [CHANGE])).toThrow("Empty response");
    expect([landed, asked]).toEqual([[NUMBER], [NUMBER]]);
  });

  it("is given time to land before it is looked for", () => {
    send(spreadsheet(["fails"]).sending, [CHANGE]);
    expect(pauses).toEqual([5_000]);
  });

  it("that did not land twice is given up, and one that is refused at once", () => {
    const twice = spreadsheet(["fails", "fails"]);
    expect(() => send(twice.sending, [CHANGE])).toThrow("code 503");
    expect([twice.landed, twice.asked.length]).toEqual([[], 2]);
    const refused = spreadsheet(["refused"]);
    expect(() => send(refused.sending, [CHANGE])).toThrow("code 400");
    expect([refused.landed, refused.asked.length]).toEqual([[], 1]);
  });

  it("undisturbed costs one call and no look at its number", () => {
    const { sending, asked, reads } = spreadsheet([]);
    expect(send(sending, [CHANGE, CHANGE])).toBe(1);
    expect([asked.length, reads()]).toEqual([1, 0]);
  });

  it("that would be too large goes in parts, each with its own number, each change whole", () => {
    const { sending, landed } = spreadsheet([]);
    const large: Change = { ...CHANGE, cells: [["x".repeat(1_000_000)]] };
    expect(send(sending, [large, large, CHANGE])).toBe(2);
    expect(landed).toEqual(["7.1", "7.2 v3 edit.1.a"]);
  });

  it("is measured in bytes: a letter with marks takes up to three", () => {
    const { sending, landed } = spreadsheet([]);
    const marked: Change = { ...CHANGE, cells: [["ữ".repeat(600_000)]] };
    expect(send(sending, [marked, marked])).toBe(2);
    expect(landed).toEqual(["7.1", "7.2 v3 edit.1.a"]);
    expect(new TextEncoder().encode("ữ".repeat(600_000)).length).toBe(1_800_000);
  });
});
