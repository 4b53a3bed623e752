import { describe, expect, it } from "vitest";
import { isNoted, noteLaid, standsAsLaid } from "../../src/sheets/laid.ts";
import { findLayout } from "../../src/tables/layout.ts";
import { legalBasis } from "../../src/tables/legalBasis.ts";
import { system } from "../../src/tables/system.ts";
import { columnOf } from "../../src/tables/table.ts";
import { newMemory } from "../services/support/memory.ts";
import { memoryBook, memoryTab } from "../services/support/memoryTab.ts";

const HEADERS = legalBasis.order.map((key) => columnOf(legalBasis, key).header);
const layout = findLayout(legalBasis, [HEADERS], null);

/** Of a tab whose look was laid with its headers in order, and that has these now. */
function looks(headers: readonly string[], times: number): readonly boolean[] {
  const memory = newMemory();
  noteLaid(memory, legalBasis, layout);
  const book = memoryBook({ [legalBasis.key]: memoryTab([headers]) });
  return Array.from({ length: times }, () =>
    isNoted(memory, legalBasis.key) ? standsAsLaid(book, memory, legalBasis) : true,
  );
}

describe("[I10] where columns stood when their looks were laid", () => {
  it("is compared once, and forgotten where they stand so; a tab that is gone has nothing to compare", () => {
    expect(looks(HEADERS, 2)).toEqual([true, true]);
    const memory = newMemory();
    noteLaid(memory, legalBasis, layout);
    expect(standsAsLaid(memoryBook({}), memory, legalBasis)).toBe(true);
    expect(isNoted(memory, legalBasis.key)).toBe(false);
  });

  it("is told three times where they stand elsewhere and nobody lays them anew, and no more", () => {
    expect(looks(["", ...HEADERS], 5)).toEqual([false, false, false, true, true]);
  });

  it("is told again as often once they have been laid anew", () => {
    const memory = newMemory();
    const book = memoryBook({ [legalBasis.key]: memoryTab([["", ...HEADERS]]) });
    for (const _ of [1, 2]) {
      noteLaid(memory, legalBasis, layout);
      expect(standsAsLaid(book, memory, legalBasis)).toBe(false);
    }
  });

  it("is not noted of a tab in which nobody types", () => {
    const memory = newMemory();
    noteLaid(memory, system, layout);
    expect(isNoted(memory, system.key)).toBe(false);
  });
});
