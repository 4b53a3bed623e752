import { describe, expect, it } from "vitest";
import type { Migration, TabContent } from "../../src/tables/migrations/step.ts";
import { MIGRATIONS, migrate } from "../../src/tables/migrations.ts";
import { SCHEMA_VERSION } from "../../src/tables/registry.ts";

const old: TabContent = { title: "Đơn vị", header: ["Mã", "Tên gọi"], rows: [["A", "Xã Lát"]] };
const untouched: TabContent = { title: "Nhật ký", header: ["Mã ghi"], rows: [] };
const content = new Map([
  ["units", old],
  ["journal", untouched],
]);

const renameName: Migration = {
  version: 2,
  table: "units",
  says: "Đổi tên cột Tên gọi thành Tên.",
  brings: { units: ["Tên"] },
  needs: ["Tên gọi"],
  apply: (tab) => ({ ...tab, header: tab.header.map((header) => (header === "Tên gọi" ? "Tên" : header)) }),
};
// Stands on the step before it: run first it would find no Tên and add nothing.
const splitName: Migration = {
  version: 3,
  table: "units",
  says: "Thêm cột Viết tắt.",
  brings: { units: ["Viết tắt"] },
  needs: ["Tên"],
  apply: (tab) =>
    tab.header.includes("Tên")
      ? { ...tab, header: [...tab.header, "Viết tắt"], rows: tab.rows.map((row) => [...row, ""]) }
      : tab,
};
const ofMissingTab: Migration = {
  version: 3,
  table: "reports",
  says: "…",
  brings: {},
  needs: [],
  apply: (tab) => tab,
};

describe("[S21] migrations", () => {
  it("run in the order of their numbers, whatever the order of the list", () => {
    expect(migrate(1, content, [splitName, ofMissingTab, renameName], 3)).toEqual({
      ok: true,
      value: {
        version: 3,
        content: new Map([
          ["units", { title: "Đơn vị", header: ["Mã", "Tên", "Viết tắt"], rows: [["A", "Xã Lát", ""]] }],
          ["journal", untouched],
        ]),
        changed: ["units"],
        says: ["Đổi tên cột Tên gọi thành Tên.", "Thêm cột Viết tắt."],
      },
    });
    expect(content.get("units")).toEqual(old);
  });

  it("that the workbook has behind it do not run again", () => {
    expect(migrate(3, content, [renameName, splitName], 3)).toEqual({
      ok: true,
      value: { version: 3, content, changed: [], says: [] },
    });
  });

  it("refuse a workbook of a newer program", () => {
    expect(migrate(4, content, [renameName], 3)).toEqual({
      ok: false,
      problems: [
        { code: "tab.newerVersion", place: { tab: "Cấu hình" }, found: "4", facts: { newest: "3" } },
      ],
    });
  });

  it("are numbered without a gap up to the present version", () => {
    const numbers = MIGRATIONS.map(({ version }) => version);
    expect(numbers).toEqual(Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2));
    expect(migrate(SCHEMA_VERSION, content)).toMatchObject({ ok: true, value: { changed: [] } });
  });
});
