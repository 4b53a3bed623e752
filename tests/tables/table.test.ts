import { expect, it } from "vitest";
import { yesNo } from "../../src/tables/choiceKinds.ts";
import { integer, points } from "../../src/tables/kinds.ts";
import { column, columnOf, decodeRow, defineTable, encodeCell } from "../../src/tables/table.ts";
import { text } from "../../src/tables/textKinds.ts";
import { day } from "../../src/tables/timeKinds.ts";

const table = defineTable({
  key: "trial",
  title: "Thử",
  purpose: "Thử.",
  id: "code",
  frozenColumns: 1,
  columns: {
    code: column("Mã", text(), { by: "steward", required: true, help: "Mã." }),
    points: column("Điểm", points(), { by: "appraiser", help: "Điểm." }),
    from: column("Từ ngày", day(), { by: "unit", help: "Ngày." }),
    times: column("Số lần", integer(0, 9), { by: "unit", help: "Số." }),
    asks: column("Đề nghị", yesNo(), { by: "unit", help: "Có hay không." }),
  },
});

it("[S1] columns stand in the order in which they are declared", () => {
  expect(table.order).toEqual(["code", "points", "from", "times", "asks"]);
});

it("[S2] every wrong cell is one problem with its place; the others are read", () => {
  const cells = { code: "A", points: "tám", from: "31/2/2023", times: 3, asks: "Có" };
  expect(decodeRow(table, cells, 12)).toEqual({
    record: { code: "A", points: null, from: null, times: 3, asks: true },
    problems: [
      {
        code: "cell.notPoints",
        place: { tab: "Thử", row: 12, header: "Điểm" },
        found: "tám",
        facts: {},
      },
      {
        code: "cell.notADay",
        place: { tab: "Thử", row: 12, header: "Từ ngày" },
        found: "31/2/2023",
        facts: {},
      },
    ],
    unread: new Set(["points", "from"]),
  });
});

it("[S25] points that became a date are named as that date, also where the cell tells its serial number", () => {
  const found = [{ day: "2023-05-08", minutes: 0 }, 45_054].map(
    (cell) => decodeRow(table, { points: cell }, 2).problems[0]?.found,
  );
  expect(found).toEqual(["08/05/2023", "08/05/2023"]);
});

it("[S3] absent and empty cells are the kind's blank, not 0 and not Không", () => {
  expect(decodeRow(table, { points: "" }, 2)).toEqual({
    record: { code: "", points: null, from: null, times: null, asks: null },
    problems: [],
    unread: new Set(),
  });
});

it("[S3] a value is encoded by its column's kind", () => {
  expect([encodeCell(table, "points", 850), encodeCell(table, "asks", false)]).toEqual([8.5, "Không"]);
});

it("[S1] asking for a column that is not declared is a bug, said by name", () => {
  const { points: _, ...fewer } = table.columns;
  const broken = { ...table, columns: fewer as typeof table.columns };
  expect(() => columnOf(broken, "points")).toThrow(new Error("Table trial declares no column points"));
});
