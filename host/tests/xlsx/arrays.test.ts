/** Formulas that fill several cells. */
import { describe, expect, it } from "vitest";
import type { Scalar } from "../../workbook/contract.ts";
import { values } from "../workbook/support.ts";
import { data, file, gridOf, OFFICE, relations, workbook } from "./byHand.ts";
import { brought } from "./importSupport.ts";

const number = (place: string, value: number): string => `<c r="${place}"><v>${value}</v></c>`;
const array = (place: string, ref: string, formula: string, attributes = ""): string =>
  `<c r="${place}"${attributes}><f t="array" ref="${ref}">${formula}</f><v>99</v></c>`;
const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

/** What comes in of these rows: what the cells show, their formulas, what is said. */
async function read(rows: readonly string[], size: readonly [number, number]) {
  const bytes = file({ "xl/worksheets/sheet1.xml": data(rows.join("")) });
  const result = await brought(bytes);
  const area = { sheet: result.sheets[0] ?? "", row: 0, column: 0, rows: size[0], columns: size[1] };
  const shown: Scalar[][] = values(result.workbook, area);
  return { shown, formulas: result.workbook.formulas(area), lost: result.lost };
}

describe("[E23] an array formula over a chosen area", () => {
  it("spills where its result is as large", async () => {
    const rows = [
      row(1, number("A1", 1) + array("B1", "B1:B2", "A1:A2*10")),
      row(2, number("A2", 2) + number("B2", 99)),
    ];
    expect(await read(rows, [2, 2])).toEqual({
      shown: [
        [1, 10],
        [2, 20],
      ],
      formulas: [
        ["", "=ARRAYFORMULA(A1:A2*10)"],
        ["", ""],
      ],
      lost: null,
    });
  });

  it("that is one cell stands in each", async () => {
    const rows = [
      row(1, array("A1", "A1:B2", "1+2") + number("B1", 3)),
      row(2, number("A2", 3) + number("B2", 3)),
    ];
    const again = "=ARRAYFORMULA(1+2)";
    expect(await read(rows, [2, 2])).toEqual({
      shown: [
        [3, 3],
        [3, 3],
      ],
      formulas: [
        [again, again],
        [again, again],
      ],
      lost: null,
    });
  });

  it("that is one row or one column is repeated, each time spilled", async () => {
    const rows = [
      row(
        1,
        array("A1", "A1:B2", "{1,2}") + number("B1", 2) + array("D1", "D1:E2", "{3;4}") + number("E1", 3),
      ),
      row(2, number("A2", 1) + number("B2", 2) + number("D2", 4) + number("E2", 4)),
    ];
    expect(await read(rows, [2, 5])).toEqual({
      shown: [
        [1, 2, null, 3, 3],
        [1, 2, null, 4, 4],
      ],
      formulas: [
        ["=ARRAYFORMULA({1\\2})", "", "", "=ARRAYFORMULA({3;4})", "=ARRAYFORMULA({3;4})"],
        ["=ARRAYFORMULA({1\\2})", "", "", "", ""],
      ],
      lost: null,
    });
  });

  it("is cut where its result is larger, with or without something in its way", async () => {
    const rows = [
      row(1, array("A1", "A1:A2", "{1;2;3}") + array("C1", "C1", "{4;5;6}")),
      row(2, number("A2", 2) + number("C2", 8)),
    ];
    expect(await read(rows, [3, 3])).toEqual({
      shown: [
        [1, null, 4],
        [2, null, 8],
        [null, null, null],
      ],
      formulas: [
        ["=ARRAY_CONSTRAIN(ARRAYFORMULA({1;2;3});2;1)", "", "=ARRAY_CONSTRAIN(ARRAYFORMULA({4;5;6});1;1)"],
        ["", "", ""],
        ["", "", ""],
      ],
      lost: null,
    });
  });

  it("keeps what the file shows beyond its result, and that is said", async () => {
    const missing = (place: string): string => `<c r="${place}" t="e"><v>#N/A</v></c>`;
    const rows = [row(1, array("A1", "A1:A3", "{1;2}")), row(2, number("A2", 2)), row(3, missing("A3"))];
    expect(await read(rows, [3, 1])).toEqual({
      shown: [[1], [2], ["#N/A"]],
      formulas: [["=ARRAYFORMULA({1;2})"], [""], ["=#N/A"]],
      lost: "Không giữ được: 1 ô nằm ngoài kết quả của công thức mảng (kết quả vẫn còn) (tab “A”).",
    });
  });
});

it("[E23] one that takes as many cells as it needs spills as it does here", async () => {
  const rows = [row(1, array("A1", "A1:A2", "{1;2;3}", ' cm="1"')), row(2, number("A2", 99))];
  expect(await read(rows, [3, 1])).toEqual({
    shown: [[1], [2], [3]],
    formulas: [["=ARRAYFORMULA({1;2;3})"], [""], [""]],
    lost: null,
  });
});

it("[E23] one that cannot come in leaves all results of its area", async () => {
  const rows = [row(1, array("A1", "A1:A2", "[1]A!A1:A2")), row(2, number("A2", 7))];
  expect(await read(rows, [2, 1])).toEqual({
    shown: [[99], [7]],
    formulas: [[""], [""]],
    lost: "Không giữ được: 1 công thức trỏ sang tệp khác (kết quả vẫn còn) (tab “A”).",
  });
});

it("[E23] one that looks at a tab behind its own spills as well", async () => {
  const main = `<sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/></sheets>`;
  const bytes = file({
    "xl/workbook.xml": workbook().replace(/<sheets>.*<\/sheets>/, main),
    "xl/_rels/workbook.xml.rels": relations(
      "worksheet",
      "worksheets/sheet1.xml",
      `<Relationship Id="rId2" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/>`,
    ),
    "xl/worksheets/sheet1.xml": data(row(1, array("A1", "A1:A2", "B!A1:A2")) + row(2, number("A2", 6))),
    "xl/worksheets/sheet2.xml": data(row(1, number("A1", 5)) + row(2, number("A2", 6))),
  });
  expect(gridOf(await brought(bytes), 2, 1)).toEqual([[5], [6]]);
});
