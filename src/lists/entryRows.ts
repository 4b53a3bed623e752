/** A second look at rows of units' lists: what a cell says for another column, or for the rows below (SPEC NL2–NL5). */
import { SUBJECT_KINDS } from "../domain/people/unit.ts";
import { cleanLine, matchingKey } from "../domain/text/vietnamese.ts";
import { parseDayText } from "../domain/time/calendar.ts";
import type { Columns } from "../tables/table.ts";
import { kindBeforeTitle, rewardIn, subjectIn, titlesIn } from "./entryMeanings.ts";
import type { Meant, Pasted, PastedRow } from "./pastedTable.ts";
import type { ListFinding } from "./readingNotes.ts";

type Texts = Readonly<Partial<Record<string, string>>>;

/** A row while it is looked at. */
interface Looked {
  readonly line: number;
  readonly cells: Texts;
  readonly meant: readonly Meant[];
  readonly asked: readonly Asked[];
}

interface Asked extends Pick<ListFinding, "code" | "found"> {
  readonly key: string;
}

type Look = (row: Looked) => Looked;

export interface LookedAt<C extends Columns> extends Pick<Pasted<C>, "rows" | "meant" | "passed"> {
  readonly asked: readonly (Asked & { readonly line: number })[];
}

export function looksAtRegistrations<C extends Columns>(pasted: Pasted<C>): LookedAt<C> {
  return lookedAt(pasted, [kindApart, personsApart, daysOnly(["from", "to"])]);
}

export function looksAtTitles<C extends Columns>(pasted: Pasted<C>): LookedAt<C> {
  return lookedAt(pasted, [titleAlone, daysOnly(["registeredOn"])]);
}

function lookedAt<C extends Columns>(pasted: Pasted<C>, looks: readonly Look[]): LookedAt<C> {
  const common = commonTo(pasted.above);
  const refused = pasted.rows.filter(({ cells }) => saysNone(cells));
  let before: Texts = {};
  const rows = pasted.rows
    .filter((row) => !refused.includes(row))
    .map(({ line, cells }) => {
      const begun = withUnitAbove({ line, cells: { ...common, ...cells }, meant: [], asked: [] }, before);
      before = begun.cells;
      return looks.reduce((row, look) => look(row), begun);
    });
  return {
    // A look fills no other columns than those of the tab.
    rows: rows.map(({ line, cells }) => ({ line, cells: cells as PastedRow<C>["cells"] })),
    meant: [...pasted.meant, ...rows.flatMap(({ meant }) => meant)],
    passed: [...pasted.passed, ...refused.map(({ line }) => ({ line, kind: "none" as const }))],
    asked: rows.flatMap(({ line, asked }) => asked.map((each) => ({ ...each, line }))),
  };
}

const UNIT_LABEL = /^(?:tên )?(?:đơn vị|cơ quan)(?: đăng ký)?\s*:\s*(.+)$/iu;
const LONGEST_HEADING = 40;

/** What lines above the header say of all rows: “ĐƠN VỊ: …”, and as the last of them “1. Cá nhân”. */
function commonTo(above: readonly string[]): Texts {
  const unit = above.flatMap((text) => UNIT_LABEL.exec(text.normalize("NFC"))?.[1] ?? [])[0];
  const last = above[above.length - 1] ?? "";
  const subject = last.length > LONGEST_HEADING ? "" : subjectIn(last);
  return { ...(unit === undefined ? {} : { unit }), ...(subject === "" ? {} : { subject }) };
}

/** “Không đăng ký” in the place of a name or a model. */
function saysNone({ holder = "", title = "", content = "" }: Texts): boolean {
  const said = [holder, title, content].filter((text) => text !== "").map(matchingKey);
  return said.length > 0 && said.every((key) => /^khong (?:co |dang ky)|^khong$/.test(key) || key === "-");
}

/** Of merged cells only the first holds the words. */
function withUnitAbove(row: Looked, before: Texts): Looked {
  const { unit } = before;
  const { cells } = row;
  if (unit === undefined || cells["unit"] !== undefined || before["subject"] !== cells["subject"]) return row;
  return taken(row, "unit", "", { unit });
}

function kindApart(row: Looked): Looked {
  const from = row.cells["title"] ?? "";
  const apart = kindBeforeTitle(from);
  if (apart === null) return row;
  const kind = row.cells["kind"] ?? apart.kind;
  return taken(row, "title", from, { title: apart.title, kind });
}

/** Persons stand below each other or with semicolons between them; the first is who registers. */
function personsApart(row: Looked): Looked {
  const { subject, holder = "", coauthors } = row.cells;
  const [first = "", ...others] = holder
    .split(/\s*[;\n]\s*/)
    .map(cleanLine)
    .filter((name) => name !== "");
  if (subject !== SUBJECT_KINDS[1] || others.length === 0 || coauthors !== undefined) return row;
  const cells = { ...row.cells, holder: first, coauthors: others.join(", ") };
  return {
    ...row,
    cells,
    asked: [...row.asked, { code: "list.secondPerson", key: "holder", found: holder }],
  };
}

/** A month or a quarter is no day: which one is meant only its author knows. */
function daysOnly(keys: readonly string[]): Look {
  return (row) => keys.reduce((looked, key) => withoutWrongDay(looked, key), row);
}

function withoutWrongDay(row: Looked, key: string): Looked {
  const { [key]: found = "", ...cells } = row.cells;
  if (found === "" || parseDayText(cleanLine(found)) !== null) return row;
  return { ...row, cells, asked: [...row.asked, { code: "list.notADay", key, found }] };
}

/** A reward is no title, and a row registers one title and one reward. */
function titleAlone(row: Looked): Looked {
  const { title: found, ...others } = row.cells;
  const meant = found === undefined ? null : titlesIn(found, others["subject"] ?? "");
  if (found === undefined || meant === null) return inRightColumns(row);
  const { titles, rewards } = meant;
  const [only] = titles;
  const [reward, ...more] = rewards;
  const { reward: there = reward } = others;
  const hasRoom = more.length === 0 && (reward === undefined || rewardIn(there ?? "") === reward);
  const cells = { ...others, ...(hasRoom && there !== undefined ? { reward: there } : {}) };
  const codes: readonly Asked["code"][] = [
    ...(hasRoom ? [] : (["list.rewardLeft"] as const)),
    ...(titles.length > 1 ? (["list.severalTitles"] as const) : []),
    ...(hasRoom && only === undefined ? (["list.rewardForTitle"] as const) : []),
  ];
  const asked = [...row.asked, ...codes.map((code) => ({ code, key: "title", found }))];
  if (only === undefined || titles.length > 1) return { ...row, cells, asked };
  return inRightColumns(taken({ ...row, cells, asked }, "title", found, { title: only }));
}

/** A title in the column of rewards, where no title stands. */
function inRightColumns(row: Looked): Looked {
  const { reward: found, ...others } = row.cells;
  if (found === undefined || others["title"] !== undefined || rewardIn(found) !== null) return row;
  const [title, ...more] = titlesIn(found, others["subject"] ?? "")?.titles ?? [];
  if (title === undefined || more.length > 0) return row;
  return taken({ ...row, cells: others }, "title", found, { title });
}

/** With cells that were understood, told where that is more than another way to write the same. */
function taken(row: Looked, key: string, from: string, cells: Readonly<Record<string, string>>): Looked {
  const to = Object.values(cells).join(" · ");
  const told = from === to ? [] : [{ line: row.line, key, from, to }];
  return { ...row, cells: { ...row.cells, ...cells }, meant: [...row.meant, ...told] };
}
