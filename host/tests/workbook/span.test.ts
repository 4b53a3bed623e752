import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedLine, movedSpan } from "../../workbook/span.ts";
import { changed, type Lines, lineChange, members, place } from "./lineModel.ts";

const COUNT = 12;

const start: Lines = Array.from({ length: COUNT }, (_, index) => index);
const stretch = fc
  .tuple(fc.nat(COUNT - 1), fc.integer({ min: 1, max: COUNT }))
  .map(([from, wanted]) => ({ start: from, count: Math.min(wanted, COUNT - from) }));

describe("lines that are inserted, deleted, moved", () => {
  it("take a single line along as the list of names does", () => {
    fc.assert(
      fc.property(lineChange(COUNT), fc.nat(COUNT - 1), (change, line) => {
        const at = changed(start, change).indexOf(line);
        expect(movedLine(line, change)).toBe(at < 0 ? null : at);
      }),
      { numRuns: 1000 },
    );
  });

  it("take a stretch along as the list of names does", () => {
    fc.assert(
      fc.property(lineChange(COUNT), stretch, (change, span) => {
        const after = changed(start, change);
        const names = new Set(start.slice(span.start, span.start + span.count));
        expect(movedSpan(span, change)).toEqual(place(after, members(start, after, names, change)));
      }),
      { numRuns: 2000 },
    );
  });
});
