import { describe, expect, it } from "vitest";
import { goTo } from "../../../src/services/desk/goTo.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { reports } from "../../../src/tables/reports.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { tabOf } from "../support/tableTab.ts";

const BOOK = memoryBook({
  registrations: tabOf(registrations, [{ id: "M2" }, { id: "M1" }]),
  reports: tabOf(reports, [{ model: "M1" }]),
});

function going(tab: "registrations" | "reports", model: string, column: string) {
  const went: unknown[] = [];
  const answer = goTo(BOOK, { kind: "goTo", tab, model, column }, (ref, ...cell) =>
    went.push([ref.title, ...cell]),
  );
  return { answer, went };
}

describe("[CU3] going to a cell", () => {
  it("finds the row by its id as it stands now, below the header", () => {
    // Columns of docs/tabs.md: Đối tượng is the 5th of Đăng ký, Đã thực hiện the 8th of Báo cáo.
    expect([going("registrations", "M1", "subject"), going("reports", "M1", "done")]).toEqual([
      { answer: { kind: "there", row: 3 }, went: [["Đăng ký", 3, 5]] },
      { answer: { kind: "there", row: 2 }, went: [["Báo cáo", 2, 8]] },
    ]);
  });

  it("stays where it is when the model, the column or the tab is not there, and says so", () => {
    const nowhere = [going("registrations", "M9", "subject"), going("reports", "M1", "__proto__")];
    expect(nowhere.map(({ answer, went }) => [answer.kind, went])).toEqual([
      ["refused", []],
      ["refused", []],
    ]);
    expect(nowhere[0]?.answer).toMatchObject({ sentences: [expect.stringContaining("M9")] });
    const answer = goTo(
      memoryBook({}),
      { kind: "goTo", tab: "reports", model: "M1", column: "done" },
      () => undefined,
    );
    expect(answer.kind).toBe("refused");
  });
});
