import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/domain/problems/problem.ts";
import { addDays, startOfDay } from "../../../src/domain/time/calendar.ts";
import {
  closingInstant,
  effectiveDeadline,
  laterExtension,
  type StageKey,
  type StageWindow,
  stageProblems,
  stageState,
} from "../../../src/domain/time/stage.ts";

const COUNTED = { includesDeadlineDay: true, utcOffsetMinutes: 420 };
const LITERAL = { includesDeadlineDay: false, utcOffsetMinutes: 420 };
/** Midnight in Hà Nội is 17:00 UTC the day before. */
const midnight = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date - 1, 17);

describe("closingInstant", () => {
  it("[H1] is the end of the deadline day when the day counts", () => {
    expect(closingInstant("2023-03-28", COUNTED)).toBe(midnight(2023, 3, 29));
  });

  it("[H1] is the beginning of the deadline day when 'trước ngày' is read literally", () => {
    expect(closingInstant("2023-03-28", LITERAL)).toBe(midnight(2023, 3, 28));
  });

  it("[H1] never comes earlier for a later deadline, and the literal reading is one day earlier", () => {
    const day = fc.nat({ max: 40_000 }).map((days) => addDays("2000-01-01", days));
    fc.assert(
      fc.property(
        day,
        day,
        fc.boolean(),
        fc.integer({ min: -720, max: 840 }),
        (a, b, includesDeadlineDay, offset) => {
          const rule = { includesDeadlineDay, utcOffsetMinutes: offset };
          const [earlier = a, later = b] = [a, b].sort();
          expect(closingInstant(earlier, rule)).toBeLessThanOrEqual(closingInstant(later, rule));
          expect(closingInstant(a, { ...rule, includesDeadlineDay: true })).toBe(
            closingInstant(a, { ...rule, includesDeadlineDay: false }) + 86_400_000,
          );
        },
      ),
    );
  });
});

describe("effectiveDeadline", () => {
  it("[H2] is lengthened, never shortened", () => {
    expect(effectiveDeadline("2023-03-28", null)).toBe("2023-03-28");
    expect(effectiveDeadline("2023-03-28", "2023-04-05")).toBe("2023-04-05");
    expect(effectiveDeadline("2023-03-28", "2023-03-20")).toBe("2023-03-28");
    expect(effectiveDeadline("2023-03-28", "2023-03-28")).toBe("2023-03-28");
  });
});

describe("stageState", () => {
  const window = { opens: "2023-02-08", deadline: "2023-03-28" };
  const stateAt = (now: number, extension: string | null = null, rule = COUNTED) =>
    stageState(window, extension, rule, now);

  it("[H3] opens at the beginning of its first day", () => {
    expect(stateAt(midnight(2023, 2, 8) - 1)).toBe("notOpen");
    expect(stateAt(midnight(2023, 2, 8))).toBe("open");
  });

  it("[H3] closes at the closing instant", () => {
    expect(stateAt(midnight(2023, 3, 29) - 1)).toBe("open");
    expect(stateAt(midnight(2023, 3, 29))).toBe("closed");
    expect(stateAt(midnight(2023, 3, 28) - 1, null, LITERAL)).toBe("open");
    expect(stateAt(midnight(2023, 3, 28), null, LITERAL)).toBe("closed");
  });

  it("[H3] stays open for a unit with an extension", () => {
    expect(stateAt(midnight(2023, 4, 6) - 1, "2023-04-05")).toBe("open");
    expect(stateAt(midnight(2023, 4, 6), "2023-04-05")).toBe("closed");
    expect(stateAt(midnight(2023, 3, 29), "2023-03-01")).toBe("closed");
  });

  it("[H3] goes on in one direction only", () => {
    const order = ["notOpen", "open", "closed"];
    const moment = fc.integer({ min: startOfDay("2023-01-01", 0), max: startOfDay("2023-05-01", 0) });
    fc.assert(
      fc.property(moment, fc.nat(86_400_000 * 60), (now, later) => {
        return order.indexOf(stateAt(now)) <= order.indexOf(stateAt(now + later));
      }),
    );
  });
});

describe("stageProblems", () => {
  const LETTER: Record<StageKey, StageWindow> = {
    registration: { opens: "2023-02-08", deadline: "2023-03-28" },
    report: { opens: "2023-10-01", deadline: "2023-11-15" },
    appraisal: { opens: "2023-11-16", deadline: "2023-11-30" },
  };
  const placeOf = (stage: StageKey, end: keyof StageWindow) => ({
    tab: "Cấu hình",
    header: `${stage} ${end}`,
  });
  const found = (
    code: Problem["code"],
    header: string,
    shown: string,
    facts: Record<string, string>,
  ): Problem => ({
    code,
    place: { tab: "Cấu hình", header },
    found: shown,
    facts,
  });

  it("[H9] finds nothing wrong with the letter's own days", () => {
    expect(stageProblems(LETTER, placeOf)).toEqual([]);
  });

  it("[H9] reports a stage that opens on its deadline or later", () => {
    const windows = { ...LETTER, registration: { opens: "2023-03-28", deadline: "2023-03-28" } };
    expect(stageProblems(windows, placeOf)).toEqual([
      found("stage.opensAfterDeadline", "registration opens", "28/03/2023", { deadline: "28/03/2023" }),
    ]);
  });

  it("[H9] reports everything at once: last year's deadline left behind, and two on one day", () => {
    const windows = {
      registration: LETTER.registration,
      report: { opens: "2023-10-01", deadline: "2022-11-15" },
      appraisal: { opens: "2022-11-01", deadline: "2022-11-15" },
    };
    expect(stageProblems(windows, placeOf)).toEqual([
      found("stage.opensAfterDeadline", "report opens", "01/10/2023", { deadline: "15/11/2022" }),
      found("stage.deadlineOrder", "report deadline", "15/11/2022", { earlier: "28/03/2023" }),
      found("stage.deadlineOrder", "appraisal deadline", "15/11/2022", { earlier: "15/11/2022" }),
    ]);
  });
});

it("[H15] of a typed and an ordered extension the later day holds", () => {
  const pairs = [
    [null, null],
    ["2023-11-20", null],
    [null, "2023-11-21"],
    ["2023-11-20", "2023-11-21"],
    ["2023-11-22", "2023-11-21"],
    ["2023-11-20", "2023-11-20"],
  ] as const;
  expect(pairs.map(([one, other]) => laterExtension(one, other))).toEqual([
    null,
    "2023-11-20",
    "2023-11-21",
    "2023-11-21",
    "2023-11-22",
    "2023-11-20",
  ]);
});
