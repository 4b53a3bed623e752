/** Array formulas, young functions and errors in the file. */
import { describe, expect, it } from "vitest";
import { exportXlsx } from "../../xlsx/export.ts";
import { unzip } from "../../xlsx/read/unzip.ts";
import { fixture, values } from "../workbook/support.ts";
import { brought } from "./importSupport.ts";

type Rows = readonly (readonly (string | number)[])[];

async function exported(rows: Rows): Promise<Uint8Array> {
  const sheet = fixture();
  sheet.put(
    0,
    0,
    rows.map((row) => [...row]),
  );
  return exportXlsx(sheet.workbook, []);
}

/** The formula and value elements of a cell, as they stand in the file. */
async function cellsOf(rows: Rows, ...places: readonly string[]): Promise<readonly string[]> {
  const parts = unzip(Buffer.from(await exported(rows)), () => true, 1e8);
  const xml = String(parts.get("xl/worksheets/sheet1.xml"));
  return places.map((place) => new RegExp(`<c r="${place}"([^>]*>.*?)</c>`).exec(xml)?.[1] ?? "");
}

describe("[E26] a formula", () => {
  it("of a whole range says which cells it fills, with their results", async () => {
    expect(await cellsOf([[1, "=ARRAYFORMULA(A1:A2*10)"], [2]], "B1", "B2")).toEqual([
      '><f t="array" ref="B1:B2">A1:A2*10</f><v>10</v>',
      "><v>20</v>",
    ]);
  });

  it("that is one cell, cut, or spills without saying so fills what it shows", async () => {
    const rows = [
      [1, "=ARRAYFORMULA(SUM(A1:A2*2))", "=ARRAY_CONSTRAIN(ARRAYFORMULA({4;5;6});2;1)", "=TRANSPOSE({7\\8})"],
      [2],
    ];
    expect(await cellsOf(rows, "B1", "C1", "D1")).toEqual([
      '><f t="array" ref="B1">SUM(A1:A2*2)</f><v>6</v>',
      '><f t="array" ref="C1:C2">{4;5;6}</f><v>4</v>',
      '><f t="array" ref="D1:D2">TRANSPOSE({7,8})</f><v>7</v>',
    ]);
  });

  it("with ARRAYFORMULA inside goes out as its result", async () => {
    expect(await cellsOf([[1, '=ARRAYFORMULA(A1)+SUM(A1)&")"']], "B1")).toEqual([
      expect.not.stringContaining("<f"),
    ]);
  });

  it("with young functions marks them, outside texts", async () => {
    expect(
      await cellsOf([[1, '=IFNA(A1;"IFNA(")&IFERROR(A1;2)', "=FILTER(A1:A1;A1:A1>0)"]], "B1", "C1"),
    ).toEqual([' t="str"><f>_xlfn.IFNA(A1,&quot;IFNA(&quot;)&amp;IFERROR(A1,2)</f><v>11</v>', "><v>1</v>"]);
  });

  it("that shows an error says so", async () => {
    expect(await cellsOf([["=1/0"]], "A1")).toEqual([' t="e"><f>1/0</f><v>#DIV/0!</v>']);
  });
});

it("[E26] what fills several cells comes in again as it went out", async () => {
  const { workbook, sheets, lost } = await brought(
    await exported([
      [1, "=ARRAYFORMULA(A1:A2*10)", "=1/0", "=ARRAY_CONSTRAIN(ARRAYFORMULA({4;5;6});2;1)"],
      [2],
    ]),
  );
  const area = { sheet: sheets[0] ?? "", row: 0, column: 0, rows: 3, columns: 4 };
  expect([values(workbook, area), workbook.formulas(area)[0], lost]).toEqual([
    [
      [1, 10, "#DIV/0!", 4],
      [2, 20, null, 5],
      [null, null, null, null],
    ],
    ["", "=ARRAYFORMULA(A1:A2*10)", "=1/0", "=ARRAY_CONSTRAIN(ARRAYFORMULA({4;5;6});2;1)"],
    null,
  ]);
});
