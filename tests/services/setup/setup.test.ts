import { describe, expect, it } from "vitest";
import { UNIT_GROUPS } from "../../../src/domain/people/unit.ts";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import type { SetupRequest } from "../../../src/services/setup/plan.ts";
import { applySetup, previewSetup } from "../../../src/services/setup/setup.ts";
import { appraisers } from "../../../src/tables/appraisers.ts";
import { commands } from "../../../src/tables/commands.ts";
import { DISTRICT_2023 } from "../../../src/tables/profileStarts.ts";
import { encodeSettings, settings } from "../../../src/tables/settings.ts";
import { units } from "../../../src/tables/units.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Pasted, pastedRequest } from "../support/pastedRequest.ts";
import { type Cells, rowsIn, tabOf } from "../support/tableTab.ts";

const PASTED = {
  units: "Xã Lát\tTCCSĐ trực thuộc\tBí thư xã Lát",
  appraisers: "Nguyễn Văn A\tTrưởng ban\tTổ trưởng\ta@example.org\tXã Lát",
};
/** By the letter's own profile. */
const requestOf = (pasted: Pasted): SetupRequest => pastedRequest("applySetup", { ...PASTED, ...pasted });
const request = requestOf({});
const ME = "to.chuc@example.org";

function campaign(rows: { readonly units?: readonly Cells[]; readonly settings?: readonly Cells[] } = {}) {
  const tabs = {
    settings: tabOf(settings, rows.settings ?? []),
    units: tabOf(units, rows.units ?? []),
    appraisers: tabOf(appraisers, []),
    commands: tabOf(commands, []),
  };
  return { tabs, book: memoryBook(tabs) };
}

const SETTING_ROWS = encodeSettings(DISTRICT_2023.settings).map(
  ({ code, label, value, help }): Cells => ({ code, label, value, help }),
);
const filled = (row: Cells) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));

describe("applySetup", () => {
  it("[U8] writes settings, units, team and the order into empty tabs", () => {
    const { tabs, book } = campaign();
    expect(applySetup(book, request, ME)).toEqual({
      kind: "setup",
      units: 1,
      appraisers: 1,
      problems: [],
      applied: true,
    });
    expect(rowsIn(settings, tabs.settings)).toEqual(SETTING_ROWS.map(filled));
    expect(rowsIn(units, tabs.units)).toEqual([
      { code: "DV01", name: "Xã Lát", group: "TCCSĐ trực thuộc", head: "Bí thư xã Lát" },
    ]);
    expect(rowsIn(appraisers, tabs.appraisers)).toEqual([
      {
        code: "TV01",
        name: "Nguyễn Văn A",
        position: "Trưởng ban",
        unit: "DV01",
        role: "Tổ trưởng",
        email: "a@example.org",
      },
    ]);
    expect(rowsIn(commands, tabs.commands)).toEqual([
      { command: "Áp dụng thiết lập", execute: true, requestedBy: ME },
    ]);
  });

  it("[U9] done twice leaves the lists as they were", () => {
    const { tabs, book } = campaign();
    applySetup(book, request, ME);
    const before = [tabs.settings.cells(), tabs.units.cells(), tabs.appraisers.cells()];
    for (const tab of Object.values(tabs)) tab.forgetCalls();
    applySetup(book, request, ME);
    expect([tabs.settings.cells(), tabs.units.cells(), tabs.appraisers.cells()]).toEqual(before);
    expect([tabs.settings.calls, tabs.units.calls, tabs.appraisers.calls]).toEqual([
      ["readAll"],
      ["readAll"],
      ["readAll"],
    ]);
  });

  it("[U9] keeps rows, cells and blank lines that the list does not name, also cells that cannot be read", () => {
    const { tabs, book } = campaign({
      units: [
        { code: "LAT", name: "XÃ LÁT", group: "TCCSĐ trực thuộc", reportExtension: "31/2/2023", note: "giữ" },
        {},
        { code: "DV01", name: "Xã Đạ Sar", group: "nhóm gõ sai" },
      ],
    });
    expect(
      applySetup(book, requestOf({ units: `${PASTED.units}\nXã Đưng K’Nớ\tTCCSĐ trực thuộc` }), ME),
    ).toEqual({
      kind: "setup",
      units: 2,
      appraisers: 1,
      problems: [],
      applied: true,
    });
    expect(rowsIn(units, tabs.units)).toEqual([
      {
        code: "LAT",
        name: "Xã Lát",
        group: "TCCSĐ trực thuộc",
        head: "Bí thư xã Lát",
        reportExtension: "31/2/2023",
        note: "giữ",
      },
      {},
      { code: "DV01", name: "Xã Đạ Sar", group: "nhóm gõ sai" },
      { code: "DV02", name: "Xã Đưng K’Nớ", group: "TCCSĐ trực thuộc" },
    ]);
  });

  it("[U9] leaves rows that people added to the settings where they are", () => {
    const own: Cells = { label: "Ghi nhớ của văn phòng", value: "họp ngày 5" };
    const { tabs, book } = campaign({ settings: [own, ...SETTING_ROWS] });
    applySetup(book, requestOf({ settings: { place: "Đà Lạt" } }), ME);
    expect(rowsIn(settings, tabs.settings)).toEqual([
      own,
      ...SETTING_ROWS.map((row) => filled(row["code"] === "place" ? { ...row, value: "Đà Lạt" } : row)),
    ]);
  });

  it("[U8] writes nothing when anything is wrong", () => {
    const { tabs, book } = campaign();
    const answer = applySetup(book, requestOf({ units: "Xã Lát\tNhóm lạ" }), ME);
    expect(answer).toEqual({
      kind: "setup",
      units: 1,
      appraisers: 1,
      problems: [
        sentence(
          problem("cell.notInList", { tab: "Đơn vị", row: 1, header: "Nhóm đơn vị" }, "Nhóm lạ", {
            values: UNIT_GROUPS.join(", "),
          }),
        ),
      ],
      applied: false,
    });
    expect(Object.values(tabs).map((tab) => tab.calls)).toEqual([["readAll"], ["readAll"], ["readAll"], []]);
  });

  it("[N3] names all tabs that are missing", () => {
    expect(applySetup(memoryBook({}), request, ME)).toEqual(previewSetup(memoryBook({}), request));
    expect(previewSetup(memoryBook({ units: campaign().tabs.units }), request)).toEqual({
      kind: "refused",
      sentences: ["Cấu hình", "Tổ thẩm định"].map((tab) => sentence(problem("tab.missing", { tab }, ""))),
    });
  });
});

describe("previewSetup", () => {
  it("[U8] says what would be set up and writes nothing", () => {
    const { tabs, book } = campaign();
    const said = (texts: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, { text, wrong: false }]));
    expect(previewSetup(book, request)).toEqual({
      kind: "preview",
      units: [
        {
          line: 1,
          cells: said({ code: "DV01", name: "Xã Lát", group: "TCCSĐ trực thuộc", head: "Bí thư xã Lát" }),
        },
      ],
      appraisers: [
        {
          line: 1,
          cells: said({
            code: "TV01",
            name: "Nguyễn Văn A",
            position: "Trưởng ban",
            role: "Tổ trưởng",
            unit: "DV01",
            email: "a@example.org",
          }),
        },
      ],
      problems: [],
      notes: [
        "Tab Đơn vị, cột Email: Xã Lát chưa có địa chỉ thư nên ai sửa được bảng tính đều nhập được vào dòng của đơn vị. Hãy ghi địa chỉ của người nhập liệu, hoặc bỏ qua nếu cố ý để mở.",
      ],
    });
    expect(Object.values(tabs).map((tab) => tab.calls)).toEqual([["readAll"], ["readAll"], ["readAll"], []]);
  });

  it("[U12] marks the cells that a problem names, with what was found there", () => {
    const asked = requestOf({
      units: "Tên\tNhóm đơn vị\tEmail\nXã Lát\tCấp trên\tlat@example.org\n\tTCCSĐ trực thuộc\tkhông có",
      appraisers: "",
    });
    const fine = (text: string) => ({ text, wrong: false });
    expect(previewSetup(campaign().book, asked)).toMatchObject({
      kind: "preview",
      units: [
        {
          line: 2,
          cells: {
            code: fine("DV01"),
            name: fine("Xã Lát"),
            group: { text: "Cấp trên", wrong: true },
            emails: fine("lat@example.org"),
          },
        },
        {
          line: 3,
          cells: {
            code: fine("DV02"),
            name: { text: "", wrong: true },
            group: fine("TCCSĐ trực thuộc"),
            emails: { text: "không có", wrong: true },
          },
        },
      ],
      appraisers: [],
    });
  });
});
