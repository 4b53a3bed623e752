import { describe, expect, it } from "vitest";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import { writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { models } from "../../../src/services/desk/models.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { system } from "../../../src/tables/system.ts";
import { SNAPSHOT } from "../support/campaign.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { tabOf } from "../support/tableTab.ts";

const [UNIT] = SNAPSHOT.units;

function bookWith(rows: Parameters<typeof tabOf>[1]) {
  const tabs = { system: tabOf(system, []), registrations: tabOf(registrations, rows) };
  const book = memoryBook(tabs);
  writeSnapshot(book, SNAPSHOT);
  return { book, tab: tabs.registrations };
}

describe("[D30] whose models are", () => {
  it("is told of those that are asked for, by the unit's name, from the head and the columns side by side", () => {
    const { book, tab } = bookWith([
      { id: "M1", unit: UNIT?.code ?? "", subject: "Tập thể", holder: "Tổ một cửa", title: "A" },
      { id: "M2", unit: UNIT?.code ?? "", subject: "Cá nhân", holder: "Bí thư" },
      { id: "M3", unit: "GONE", title: "chưa ghi của ai" },
    ]);
    expect(models(book, { kind: "models", models: ["M1", "M3", "M9"] })).toEqual({
      kind: "models",
      models: {
        M1: { unit: UNIT?.name, subject: "Tập thể", holder: "Tổ một cửa" },
        // A unit that is in force no more is known by its code only.
        M3: { unit: "GONE", subject: "", holder: "" },
      },
    });
    // Mã mô hình to Họ tên/Tập thể.
    expect(tab.calls).toEqual(["readRows 1+10", "readColumns 1+6"]);
  });

  it("is refused where Đăng ký is gone, or nothing is set up yet", () => {
    const gone = memoryBook({ system: tabOf(system, []) });
    const asked = { kind: "models" as const, models: ["M1"] };
    const said = (code: Parameters<typeof problem>[0], tab: string) => ({
      kind: "refused",
      sentences: [sentence(problem(code, { tab }, ""))],
    });
    expect(models(gone, asked)).toEqual(said("campaign.notApplied", "Hệ thống"));
    writeSnapshot(gone, SNAPSHOT);
    expect(models(gone, asked)).toEqual(said("tab.missing", "Đăng ký"));
  });
});
