import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { matchingKey } from "../../src/domain/text/vietnamese.ts";
import { formatDay, parseDayText } from "../../src/domain/time/calendar.ts";
import { readRegistrations, readTitles } from "../../src/lists/entryLists.ts";
import { listSentences } from "../../src/lists/listSentences.ts";

/** What a careful clerk understands of a list, written beside it by hand. */
interface Clerk {
  readonly rows: readonly { readonly line: number; readonly fields: Readonly<Record<string, string>> }[];
  readonly passedOver: readonly { readonly line: number; readonly why: string }[];
  readonly ask: readonly { readonly line: number; readonly question: string }[];
}

const FOLDER = "tests/lists/entries";
const fileOf = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
const CASES = [
  { name: "03-registrations-two-rows", read: readRegistrations },
  { name: "05-titles-two-parts", read: readTitles },
] as const;
/** The tab counts itself, and units have no column for notes. */
const LEFT_OUT = ["number", "note"];

describe.each(CASES)("$name", ({ name, read }) => {
  // Written for this test in this shape.
  const clerk = JSON.parse(fileOf(`${name}.json`)) as Clerk;
  const { rows, notes, problems } = read(fileOf(`${name}.tsv`));

  it("[NL1] [NL2] [NL3] [NL4] is read as a careful clerk reads it", () => {
    const expected = clerk.rows.map(({ line, fields }) => ({
      line,
      cells: Object.fromEntries(Object.entries(fields).filter(([key]) => !LEFT_OUT.includes(key))),
    }));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(asClerk)).toEqual(expected.map(asClerk));
    expect(problems).toEqual([]);
  });

  it("[NL5] tells as many lines passed over as the clerk does, blank ones aside", () => {
    const count = clerk.passedOver.filter(({ why }) => why !== "blank line").length;
    const told = notes.filter(({ code }) => code === "roster.passedOver");
    expect(told.map(({ facts }) => facts["count"])).toEqual([String(count)]);
  });
});

/** Days as the clerk writes them; a unit in the words of the tab, whatever its capitals. */
function asClerk({ line, cells }: { line: number; cells: Readonly<Partial<Record<string, string>>> }) {
  const said = Object.entries(cells).map(([key, text = ""]) => {
    const day = key === "from" || key === "to" ? parseDayText(text) : null;
    return [key, day === null ? (key === "unit" ? matchingKey(text) : text) : formatDay(day)];
  });
  return { line, cells: Object.fromEntries(said) };
}

describe("[NL4] [NL5] what only its author knows", () => {
  const asked = (read: typeof readRegistrations | typeof readTitles, name: string) =>
    read(fileOf(name))
      .notes.filter(({ code }) => code.startsWith("list."))
      .map(({ code, place, found }) => [code, place.row, place.header, found]);

  it("is asked: months in the place of days, a second person", () => {
    expect(asked(readRegistrations, "03-registrations-two-rows.tsv")).toEqual([
      ["list.notADay", 9, "Từ ngày", "3/2023"],
      ["list.notADay", 9, "Đến ngày", "11/2023"],
      ["list.notADay", 10, "Từ ngày", "Quý II"],
      ["list.secondPerson", 14, "Họ tên/Tập thể", "Chánh Văn phòng A; Chuyên viên A"],
    ]);
  });

  it("is asked: two titles in one cell, a reward in the place of a title", () => {
    expect(asked(readTitles, "05-titles-two-parts.tsv")).toEqual([
      ["list.severalTitles", 9, "Danh hiệu đăng ký", "LĐTT, CSTĐCS"],
      ["list.rewardForTitle", 10, "Danh hiệu đăng ký", "Bằng khen UBND tỉnh"],
    ]);
  });
});
