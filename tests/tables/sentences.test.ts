import { expect, it } from "vitest";
import type { Checked } from "../../src/domain/problems/checked.ts";
import { type Problem, sentence } from "../../src/domain/problems/problem.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import type { criteria } from "../../src/tables/criteria.ts";
import { findLayout } from "../../src/tables/layout.ts";
import { migrate } from "../../src/tables/migrations.ts";
import { registrations } from "../../src/tables/registrations.ts";
import { SCHEMA_VERSION } from "../../src/tables/registry.ts";
import { reports } from "../../src/tables/reports.ts";
import { rubricFromRows } from "../../src/tables/rubricFromRows.ts";
import { rowsFromRubric } from "../../src/tables/rubricRows.ts";
import { decodeSettings } from "../../src/tables/settings.ts";
import { decodeRow, defineTable } from "../../src/tables/table.ts";
import { units } from "../../src/tables/units.ts";

const small = defineTable({
  key: "units",
  title: "Đơn vị",
  purpose: "Thử.",
  id: "code",
  frozenColumns: 0,
  columns: { code: units.columns.code, note: units.columns.note },
});
const setting = (code: string, value: string, row: number) => ({ code, label: "", value, row });

const problemsOf = (read: Checked<unknown>): readonly Problem[] => (read.ok ? [] : read.problems);

/** Every kind of problem that the tabs themselves find. */
function everyProblem(): readonly Problem[] {
  const mixed = rowsFromRubric(REFERENCE_RUBRIC).map((record, index) => ({
    number: index + 2,
    record: { ...record, set: `Bộ ${index}`, maximum: null },
    problems: [],
    unread: new Set<keyof typeof criteria.columns>(),
  }));
  return [
    ...problemsOf(
      decodeSettings([
        setting("year", "x", 2),
        setting("place", "", 3),
        setting("quorum", "3/2", 4),
        setting("sealed", "Có", 5),
        setting("sealed", "Không", 6),
        setting("leaderEmails", "chưa có", 7),
      ]),
    ),
    ...findLayout(small, [["Ghi chú", "Ghi chú"]], new Map()).problems,
    ...problemsOf(migrate(SCHEMA_VERSION + 1, new Map())),
    ...problemsOf(rubricFromRows(mixed)),
    ...problemsOf(rubricFromRows([])),
    ...decodeRow(registrations, { subject: "Nhóm", from: "32/1", completedAt: 5 }, 12).problems,
    ...decodeRow(
      reports,
      { selfPoints: { day: "2023-05-08", minutes: 0 }, indicatorAfter: "nhiều", DK1: "?" },
      12,
    ).problems,
    ...decodeRow(reports, { selfPoints: 8.333 }, 13).problems,
    ...decodeRow(reports, { selfPoints: "tám" }, 14).problems,
  ];
}

it("[S2] every problem that a tab can have is a sentence without a gap", () => {
  const said = everyProblem().map(sentence);
  // “Điều hành…” is the name of a menu item; a gap that nobody fills stands alone.
  expect(said.filter((text) => /(?<!\p{L})…|[{}]|undefined/u.test(text))).toEqual([]);
  expect(new Set(everyProblem().map(({ code }) => code))).toEqual(
    new Set([
      ...["cell.notInteger", "setting.missing", "setting.blank", "setting.twice", "cell.notAShare"],
      ...["cell.notAnEmail", "tab.columnMissing", "tab.columnTwice", "tab.newerVersion", "cell.blank"],
      ...["criteria.severalSets", "rubric.empty", "cell.notInList", "cell.notADay", "cell.notAnInstant"],
      ...["cell.pointsAsDate", "cell.notANumber", "cell.pointsTooPrecise", "cell.notPoints"],
    ]),
  );
});
