import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyForm, requestOf } from "../../sidebar/setup/state/form.ts";
import { readingOf } from "../../sidebar/setup/state/reading.ts";
import { planOf } from "../../src/services/setup/plan.ts";
import { saidOnce } from "../../src/services/setup/saidOnce.ts";

/** What a careful clerk understands of a list, written beside it by hand. */
interface Clerk {
  readonly list: string;
  readonly kind: "units" | "appraisers";
  readonly rows: readonly { readonly line: number; readonly fields: Readonly<Record<string, string>> }[];
  readonly passedOver: readonly { readonly line: number; readonly why: string }[];
}

const FOLDER = "tests/lists/lists";
const fileOf = (name: string) => readFileSync(`${FOLDER}/${name}`, "utf8");
// Written for this test in this shape.
const CLERKS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(fileOf(name)) as Clerk);

/** The tab counts itself, and the team has no column for notes. */
const LEFT_OUT = { units: ["number"], appraisers: ["number", "note"] };

function planFor({ kind, list, rows }: Pick<Clerk, "kind" | "list" | "rows">) {
  // The members' units stand in the tab, under a code that is their name.
  const names = kind === "units" ? [] : [...new Set(rows.map(({ fields }) => fields["unit"] ?? ""))];
  const units = names.map((name) => ({ code: name, name, shortName: "" }));
  return planOfPasted({ [kind]: fileOf(list) }, units);
}

/** What the page understands, and what the server makes of it: problems and notes in the order in which they are shown. */
function planOfPasted(
  pasted: { readonly units?: string; readonly appraisers?: string },
  units: Parameters<typeof planOf>[1]["units"] = [],
) {
  const form = { ...emptyForm(), ...pasted };
  const reading = readingOf(form);
  const plan = planOf(requestOf("previewSetup", form, reading), { units, appraisers: [] });
  const read = [reading.units, reading.appraisers];
  return {
    ...plan,
    problems: [...read.flatMap(({ problems }) => problems), ...plan.problems],
    notes: [...read.flatMap(({ notes }) => notes), ...plan.notes],
  };
}

describe.each(CLERKS)("$list", (clerk) => {
  const { kind, rows, passedOver } = clerk;
  const plan = planFor(clerk);

  it("[U2] [U17] [U19] [U20] [U21] is read as a careful clerk reads it", () => {
    const read = plan[kind].map(({ line, record }) => ({
      line,
      fields: Object.fromEntries(
        Object.entries(record)
          .filter(([key, value]) => key !== "code" && value !== "" && value !== null)
          .map(([key, value]) => [key, String(value)]),
      ),
    }));
    const expected = rows.map(({ line, fields }) => ({
      line,
      fields: Object.fromEntries(Object.entries(fields).filter(([key]) => !LEFT_OUT[kind].includes(key))),
    }));
    expect(read.length).toBeGreaterThan(0);
    expect(read.map(({ line, fields }) => ({ line, fields: withoutYes(fields) }))).toEqual(expected);
  });

  it("[U18] tells as many lines passed over as the clerk does, blank ones aside", () => {
    const told = plan.notes.filter(({ code }) => code === "roster.passedOver");
    const count = passedOver.filter(({ why }) => why !== "blank line").length;
    expect(told.map(({ facts }) => facts["count"])).toEqual([String(count)]);
  });
});

const withoutYes = ({ active: _, ...fields }: Readonly<Record<string, string>>) => fields;

describe("what is asked about them", () => {
  const problemsIn = (list: string) => {
    const clerk = CLERKS.find((each) => each.list.startsWith(list));
    return clerk === undefined
      ? null
      : planFor(clerk).problems.map(({ code, place, found }) => [code, place.row ?? 0, found]);
  };

  it("[U5] [U15] is what the clerk asks: nothing else is wrong", () => {
    expect(problemsIn("01")).toEqual([]);
    expect(problemsIn("02")).toEqual([["roster.cellMissing", 12, ""]]);
    expect(problemsIn("04")).toEqual([["unit.nameTwice", 13, "XÃ A"]]);
  });

  it("[U27] the numbers are asked about where the clerk does: 5 stands twice and 6 lacks, a blank one is the third", () => {
    const said = CLERKS.map((clerk) => [
      clerk.list.slice(0, 2),
      planFor(clerk)
        .notes.filter(({ code }) => code === "roster.numbering")
        .map(({ facts }) => facts["said"]),
    ]);
    expect(said).toEqual([
      ["01", []],
      ["02", ["nhảy từ 5 đến 7 (dòng 13); trùng số 5 (dòng 11, 12)"]],
      ["04", []],
    ]);
  });

  it("[U15] [U18] holds for lists that people pasted: a title above the header, a unit twice", () => {
    const plan = (list: string) => planFor({ list, kind: "units", rows: [] });
    expect(plan("21-title-above-header.tsv").problems).toEqual([]);
    expect(
      plan("21-title-above-header.tsv").units.map(({ line, record }) => [line, record.name, record.emails]),
    ).toEqual([[4, "Xã A", "a@x.vn"]]);
    expect(plan("20-unit-twice.tsv").problems.map(({ code, place }) => [code, place.row])).toEqual([
      ["unit.nameTwice", 3],
    ]);
  });

  it("[U18] [U22] is one thing a cause in an ordinary list: titles, STT, a total, twelve units of three groups", () => {
    const groups = ["Khối Đảng", "Khối Nhà nước", "Khối lạ"];
    const rows = Array.from(
      { length: 12 },
      (_, at) => `${at + 1}\tĐơn vị số ${at + 1}\t${groups[at % 3]}\tThủ trưởng ${at}\tdv${at}@vidu.example`,
    );
    const units = [
      "HUYỆN ỦY HUYỆN A",
      "DANH SÁCH ĐƠN VỊ",
      "STT\tTên đơn vị\tThuộc khối\tThủ trưởng\tThư điện tử",
      ...rows,
      "\tTổng cộng: 12 đơn vị",
    ];
    const plan = planOfPasted({ units: units.join("\n") });
    expect(plan.units.map(({ record }) => [record.head, record.emails])).toEqual(
      rows.map((_, at) => [`Thủ trưởng ${at}`, `dv${at}@vidu.example`]),
    );
    // The one group that nobody knows stands in lines 6, 9, 12 and 15.
    expect(saidOnce(plan.problems).map((said) => said.split(" không phải")[0])).toEqual([
      "Tab Đơn vị, dòng 6, 9, 12, 15, cột Nhóm đơn vị: “Khối lạ”",
    ]);
    expect(plan.notes.map(({ code }) => code)).toEqual(["roster.passedOver", "roster.meant"]);
  });
});
