import { describe, expect, test } from "vitest";
import { normalForm } from "../../../rehearsal/faults/normalForm.ts";

/** 17/11/2023, 08:00 in Việt Nam. */
const SINCE = 1_700_182_800_000;
/** The same as a cell holds it: 45,247 days after 30/12/1899, and a third of a day. */
const serial = (after: number): number => 45_247 + 8 / 24 + after / 86_400_000;

interface Left {
  readonly sent: number;
  readonly taken: number;
  readonly words?: string;
  readonly number?: string;
  readonly due?: number;
}

function form({ sent, taken, words = "Nhận xét", number = "unit1", due = 1 }: Left): string {
  const around = {
    now: SINCE + 5_000,
    taken: String(SINCE + taken),
    due: SINCE + due,
    closing: 1_701_363_600_000,
  };
  const workbook = JSON.stringify({ id: number, cells: [serial(sent), words, 79.33] });
  // Only what is read of it.
  return normalForm({ around: around as never, workbook }, SINCE).join("");
}

describe("[FA9] what two actions left", () => {
  test("is alike where the same happened in the same order, sooner or later", () => {
    expect(form({ sent: 100, taken: 200 })).toBe(form({ sent: 740, taken: 1_900 }));
  });

  test("is not alike where one came before the other, or in the same moment", () => {
    const usual = form({ sent: 100, taken: 200 });
    expect(form({ sent: 200, taken: 100 })).not.toBe(usual);
    expect(form({ sent: 100, taken: 100 })).not.toBe(usual);
  });

  test("is not alike where a text, a number or a moment of before is another", () => {
    const usual = form({ sent: 100, taken: 200 });
    expect(form({ sent: 100, taken: 200, words: "Nhận xét khác" })).not.toBe(usual);
    expect(form({ sent: -60_000, taken: 200 })).not.toBe(form({ sent: -90_000, taken: 200 }));
    expect(usual).toContain("79.33");
    expect(usual).toContain("1701363600000");
  });

  test("is alike in two workbooks of one process, whenever the next round would have come", () => {
    expect(form({ sent: 1, taken: 2, number: "unit7", due: 90 })).toBe(form({ sent: 1, taken: 2 }));
  });
});
