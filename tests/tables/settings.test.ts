import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/tables/cell.ts";
import {
  decodeSettings,
  encodeSettings,
  type SettingRow,
  settingPlace,
  settings,
} from "../../src/tables/settings.ts";
import { defaultSettings, SETTING_GROUPS, SETTING_KEYS, SETTINGS } from "../../src/tables/settingsList.ts";
import { decodeRow, encodeCell } from "../../src/tables/table.ts";

const rows: readonly SettingRow[] = encodeSettings(defaultSettings()).map((record, index) => ({
  ...record,
  row: index + 2,
}));
const rowOf = (code: string) => rows.find((row) => row.code === code)?.row ?? 0;
const withValue = (code: string, value: Cell) =>
  rows.map((row) => (row.code === code ? { ...row, value } : row));
const placeOf = (code: string) => ({ tab: "Cấu hình", row: rowOf(code), header: "Giá trị" });

describe("[S9] settings", () => {
  it("written to the tab and read back are the same", () => {
    const cells = encodeSettings(defaultSettings()).map((record) =>
      Object.fromEntries(settings.order.map((key) => [key, encodeCell(settings, key, record[key])])),
    );
    const read = cells.map((line, index) => ({
      ...decodeRow(settings, line, index + 2).record,
      row: index + 2,
    }));
    expect(decodeSettings(read)).toEqual({ ok: true, value: defaultSettings() });
  });

  it("are written as a person would type them", () => {
    const values = Object.fromEntries(rows.map(({ code, value }) => [code, value]));
    const { year, registrationDeadline, includesDeadlineDay, quorum, tieChain, passMark, capBase, signer } =
      values;
    expect([
      year,
      registrationDeadline,
      includesDeadlineDay,
      quorum,
      tieChain,
      passMark,
      capBase,
      signer,
    ]).toEqual([...["2023", "28/03/2023", "Có", "2/3", "III; I; IV", "80", "Số HT tốt", ""]]);
  });

  it("are read from whatever the sheet made of what was typed", () => {
    let changed = withValue("registrationDeadline", { day: "2023-04-05", minutes: 0 });
    changed = changed.map((row) => (row.code === "passMark" ? { ...row, value: 82.5 } : row));
    expect(decodeSettings(changed)).toEqual({
      ok: true,
      value: { ...defaultSettings(), registrationDeadline: "2023-04-05", passMark: 8250 },
    });
  });

  it("are found by label when the code is gone or spoilt", () => {
    const spoilt = rows.map((row, index) => ({
      ...row,
      code: index % 2 === 0 ? "" : "#REF!",
      label: row.label.toUpperCase(),
    }));
    expect(decodeSettings(spoilt)).toEqual({ ok: true, value: defaultSettings() });
  });

  it("found by code may have any label, and rows that people add are left alone", () => {
    const own = { code: "", label: "Ghi chú của tôi", value: "x", row: 99 };
    const renamed = rows.map((row) => ({ ...row, label: "Mục khác" }));
    expect(decodeSettings([...renamed, own])).toEqual({ ok: true, value: defaultSettings() });
  });

  it("that are missing, doubled, blank or wrong are all reported, and then there are none", () => {
    const spoilt = withValue("year", "hai nghìn")
      .map((row) => (row.code === "place" ? { ...row, value: "" } : row))
      .map((row) => (row.code === "tieChain" ? { ...row, value: " ; " } : row))
      .filter((row) => row.code !== "sealed");
    const twice = { code: "capPercent", label: "", value: "15", row: 80 };
    expect(decodeSettings([...spoilt, twice])).toEqual({
      ok: false,
      problems: [
        {
          code: "cell.notInteger",
          place: placeOf("year"),
          found: "hai nghìn",
          facts: { from: "2020", to: "2100" },
        },
        { code: "setting.blank", place: placeOf("place"), found: "", facts: { label: "Địa danh" } },
        {
          code: "setting.blank",
          place: placeOf("tieChain"),
          found: "",
          facts: { label: "Thứ tự xét khi bằng điểm" },
        },
        { code: "setting.missing", place: { tab: "Cấu hình" }, found: "", facts: { label: "Niêm phong" } },
        {
          code: "setting.twice",
          place: placeOf("capPercent"),
          found: "20",
          facts: { label: "Tỷ lệ trần (%)", rows: `${rowOf("capPercent")}, 80` },
        },
      ],
    });
  });

  it("blank Không is no answer, and blank optional ones are", () => {
    expect(decodeSettings(withValue("sealed", ""))).toMatchObject({
      ok: false,
      problems: [{ code: "setting.blank" }],
    });
    expect(decodeSettings(withValue("authority", ""))).toEqual({
      ok: true,
      value: { ...defaultSettings(), authority: "" },
    });
  });

  it("that may be blank are blank without their row", () => {
    const older = rows.filter(({ code }) => !["organiserPhone", "authority"].includes(code));
    expect(older.length).toBe(rows.length - 2);
    const newer = withValue("organiserPhone", "0900 000 001").filter(({ code }) => code !== "signer");
    expect([decodeSettings(older), decodeSettings(newer)]).toEqual([
      { ok: true, value: { ...defaultSettings(), organiserPhone: "", authority: "" } },
      { ok: true, value: { ...defaultSettings(), organiserPhone: "0900 000 001", signer: "" } },
    ]);
  });

  it("have their place for findings about how they fit together", () => {
    expect([settingPlace("quorum", rows), settingPlace("quorum", [])]).toEqual([
      placeOf("quorum"),
      { tab: "Cấu hình" },
    ]);
  });
});

describe("[S9] the list of settings", () => {
  it("has labels that read differently, in groups that stand together", () => {
    const labels = SETTING_KEYS.map((key) => SETTINGS[key].label);
    expect(new Set(labels).size).toBe(labels.length);
    const groups = SETTING_KEYS.map((key) => SETTINGS[key].group);
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(SETTING_GROUPS);
  });
});
