import { describe, expect, it } from "vitest";
import { sentence } from "../../src/domain/problems/problem.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import type { Migration } from "../../src/tables/migrations/step.ts";
import { MIGRATIONS } from "../../src/tables/migrations.ts";
import { SCHEMA_VERSION, tables } from "../../src/tables/registry.ts";
import { columnOf } from "../../src/tables/table.ts";
import { type Headers, toldVersion } from "../../src/tables/toldVersion.ts";

/** Two steps: Tên was Tên gọi once, and the orders got a state; then units got Viết tắt, and a step on orders needs that state. */
const nameAndState: Migration = {
  version: 2,
  table: "units",
  says: "…",
  brings: { units: ["Tên"], commands: ["Trạng thái"] },
  needs: ["Tên gọi"],
  apply: (tab) => tab,
};
const shortName: Migration = {
  version: 3,
  table: "commands",
  says: "…",
  brings: { units: ["Viết tắt"] },
  needs: ["Lệnh", "Trạng thái"],
  apply: (tab) => tab,
};
const STEPS = [nameAndState, shortName];
/** Brings nothing: the state stands first from then on. */
const stateFirst: Migration = {
  version: 4,
  table: "commands",
  says: "…",
  brings: {},
  needs: ["Lệnh", "Trạng thái"],
  apply: (tab) =>
    tab.header[0] === "Trạng thái"
      ? tab
      : { ...tab, header: ["Trạng thái", ...tab.header.filter((each) => each !== "Trạng thái")] },
};
const TITLES: Readonly<Record<string, string>> = { units: "Đơn vị", commands: "Lệnh" };
const headers = (tabs: Readonly<Record<string, readonly string[]>>): Headers =>
  new Map(Object.entries(tabs).map(([key, header]) => [key, { title: TITLES[key] ?? key, header }]));
const told = (tabs: Readonly<Record<string, readonly string[]>>) => {
  const answer = toldVersion(headers(tabs), STEPS);
  return answer.ok ? answer.value : answer.problems.map(sentence).join("\n");
};
const ACTION =
  "Hãy sửa tiêu đề về đúng tên (tên cũ xem ở Tệp › Lịch sử phiên bản); cột riêng trùng tên cột hệ thống thì đổi tên khác; rồi chạy adopt lại; bảng tính chưa bị thay đổi gì.";

describe("[S27] the version of a workbook that nobody remembers", () => {
  it("is the last of which the columns are there, wherever they stand and however they are written", () => {
    expect(told({ units: ["Mã", "Tên gọi"], commands: ["Lệnh"] })).toBe(1);
    expect(told({ units: ["việc riêng", "Tên", "Mã"], commands: ["Trạng thái", "Lệnh"] })).toBe(2);
    expect(told({ units: ["Mã", "TÊN", " viết  tắt"], commands: ["Trạng thái"] })).toBe(3);
    // An own column that only reads the same does not stand in for one that is there as declared.
    expect(told({ units: ["Tên", "tên", "Viết tắt"], commands: ["Trạng thái"] })).toBe(3);
  });

  it("is also that of steps that only order columns, where those stand so or their tab is not there", () => {
    const steps = [...STEPS, stateFirst];
    const units = ["Tên", "Viết tắt"];
    const with4 = (tabs: Readonly<Record<string, readonly string[]>>) => toldVersion(headers(tabs), steps);
    expect(with4({ units, commands: ["Lệnh", "Trạng thái"] })).toEqual({ ok: true, value: 3 });
    expect(with4({ units, commands: ["Trạng thái", "Lệnh"] })).toEqual({ ok: true, value: 4 });
    expect(with4({ units })).toEqual({ ok: true, value: 4 });
    // A step that brings something has not been taken yet.
    expect(with4({ units: ["Tên"], commands: ["Trạng thái", "Lệnh"] })).toEqual({ ok: true, value: 2 });
  });

  it("is told by the tabs that are there; one that is not there needs no step", () => {
    expect(told({})).toBe(1);
    expect(told({ units: ["Tên gọi"] })).toBe(1);
    expect(told({ units: ["Tên"] })).toBe(2);
    expect(told({ units: ["Tên", "Viết tắt"] })).toBe(3);
  });

  it("is none while columns of it are missing or doubled: all are named by their tabs, beside one that is there", () => {
    expect(told({ units: ["Viết tắt"], commands: ["Lệnh"] })).toBe(
      `Tab Đơn vị: các cột không khớp với phiên bản 3; thiếu hoặc trùng: tab Đơn vị “Tên”; tab Lệnh “Trạng thái”. ${ACTION}`,
    );
    expect(told({ units: ["Tên", "Tên"], commands: ["Lệnh", "Trạng thái"] })).toBe(
      `Tab Đơn vị: các cột không khớp với phiên bản 2; thiếu hoặc trùng: tab Đơn vị “Tên”. ${ACTION}`,
    );
  });

  it("is none while a step that is to come would not find its columns, exactly as they are written; those that a step brings are to come", () => {
    expect(told({ units: ["Tên Gọi"], commands: [] })).toBe(
      `Tab Đơn vị: các cột không khớp với phiên bản 1; thiếu hoặc trùng: tab Đơn vị “Tên gọi”; tab Lệnh “Lệnh”. ${ACTION}`,
    );
  });

  it("is open while the tab that would tell whether a step is to come is not there", () => {
    expect(told({ commands: ["Lệnh", "Trạng thái"] })).toBe(
      "Tab Lệnh: thiếu tab Đơn vị nên không biết bảng tính thuộc phiên bản nào. Hãy lấy lại tab đó (hoàn tác, hoặc Tệp › Lịch sử phiên bản), rồi chạy adopt lại; bảng tính chưa bị thay đổi gì.",
    );
  });
});

describe("[S27] every step", () => {
  const declared: Headers = new Map(
    tables(REFERENCE_RUBRIC).map((table) => [
      table.key,
      { title: table.title, header: table.order.map((key) => columnOf(table, key).header) },
    ]),
  );

  it("is told by columns that it brings, or by doing nothing where it has been taken", () => {
    const orders = MIGRATIONS.filter(({ brings }) => Object.values(brings).flat().length === 0);
    const done = orders.map(({ table, apply }) => {
      const tab = declared.get(table);
      const content = tab && { ...tab, rows: [] };
      return content !== undefined && apply(content) === content;
    });
    expect([orders.map(({ version }) => version), done]).toEqual([
      [5, 6, 7, 9],
      [true, true, true, true],
    ]);
  });

  it("is behind the tabs as they are declared now: none of its columns has gone without its step saying so", () => {
    expect(toldVersion(declared)).toEqual({ ok: true, value: SCHEMA_VERSION });
  });

  it("is to come where its columns are taken away, and its former ones stand", () => {
    const latest = MIGRATIONS.filter(({ brings }) => Object.keys(brings).length > 0).at(-1);
    const gone = Object.values(latest?.brings ?? {}).flat();
    const before = new Map(
      [...declared].map(([key, { title, header }]) => [
        key,
        {
          title,
          // What the step finds under another name from then on.
          header: [
            ...header.filter((each) => !gone.includes(each)),
            ...(key === latest?.table ? latest.needs.filter((each) => !header.includes(each)) : []),
          ],
        },
      ]),
    );
    expect(toldVersion(before)).toEqual({ ok: true, value: (latest?.version ?? 0) - 1 });
  });
});
