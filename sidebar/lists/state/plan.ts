/** What of a list goes where: each row of it beside a row of the tab, worked out before anything is written (SPEC NP1–NP5). */
import { cleanText, identityKey, matchingKey, wordsKey } from "../../../src/domain/text/vietnamese.ts";
import { parseDayText } from "../../../src/domain/time/calendar.ts";
import type { PastedRow } from "../../../src/lists/pastedTable.ts";
import type { AnswerTo } from "../../../src/rpc/pairs.ts";

export type OwnRows = Extract<AnswerTo<"ownRows">, { kind: "ownRows" }>;
type OwnRow = OwnRows["rows"][number];
type Texts = Readonly<Record<string, string>>;

export interface Difference {
  readonly key: string;
  readonly there: string;
  readonly listed: string;
}

export type Outcome =
  /** It goes into a row in which nobody has typed. */
  | "new"
  /** The tab has it: blank cells are filled. */
  | "known"
  /** The tab has it, and nothing of it is blank. */
  | "nothing"
  | "otherUnit"
  | "twice"
  | "noRow"
  /** Nothing to know it by when the list comes again. */
  | "unnamed"
  /** The system has not numbered its row yet. */
  | "unnumbered";

export interface PlannedRow {
  /** The tab that it goes into. */
  readonly of: ListedTab;
  /** 1-based line of the list. */
  readonly line: number;
  readonly outcome: Outcome;
  /** What it is called: its title, else whose it is. */
  readonly name: string;
  /** Of the row of the tab; '' where none has been given. */
  readonly id: string;
  readonly fills: Texts;
  /** What stands there already, in other words than the list has. */
  readonly differs: readonly Difference[];
  /** The line that it repeats, the unit that it is of, another row with this title; '' where nothing is to be said. */
  readonly about: string;
}

export type ListedTab = "registrations" | "titles";

/** How rows of a tab are known beside their ids. */
interface Likeness {
  /** The column by which a row is known. */
  readonly key: string;
  sameAs(a: Texts, b: Texts): boolean;
  nameOf(cells: Texts): string;
}

/** Blank beside anything, or the same. */
const mayBe = (a = "", b = ""): boolean => a === "" || b === "" || wordsKey(a) === wordsKey(b);

const LIKENESSES: Readonly<Record<ListedTab, Likeness>> = {
  registrations: {
    key: "title",
    sameAs: ({ title = "", subject }, b) =>
      wordsKey(title) !== "" &&
      wordsKey(title) === wordsKey(b["title"] ?? "") &&
      mayBe(subject, b["subject"]),
    nameOf: ({ title = "", holder = "" }) => title || holder,
  },
  titles: {
    key: "holder",
    sameAs: (a, b) =>
      (a["holder"] ?? "") !== "" &&
      identityKey(a["holder"] ?? "") === identityKey(b["holder"] ?? "") &&
      mayBe(a["title"], b["title"]),
    nameOf: ({ holder = "", title = "" }) => [holder, title].filter((text) => text !== "").join(" – "),
  },
};

export function planOf(tab: ListedTab, rows: readonly PastedRow[], own: OwnRows): readonly PlannedRow[] {
  const likeness = LIKENESSES[tab];
  const lines = rows.map(({ line, cells }) => ({ line, ...listed(cells) }));
  const named = new Set(lines.filter(({ unit }) => isOwnUnit(unit, own)).map(({ id }) => id));
  const blank = blankRows(tab, own).filter((id) => id === "" || !named.has(id));
  const taken: { readonly line: number; readonly texts: Texts; readonly there: OwnRow | undefined }[] = [];
  return lines.map(({ line, id, unit, texts }) => {
    const row = { of: tab, line, id: "", fills: {}, differs: [], about: "", name: likeness.nameOf(texts) };
    if (!isOwnUnit(unit, own)) return { ...row, outcome: "otherUnit", about: unit };
    if (id === "" && wordsKey(texts[likeness.key] ?? "") === "") return { ...row, outcome: "unnamed" };
    const there = own.rows.find((each) => id !== "" && each.id === id) ?? alike(own, likeness, texts);
    const twice = taken.find(
      (each) => (there !== undefined && each.there === there) || likeness.sameAs(each.texts, texts),
    );
    taken.push({ line, texts, there });
    if (twice !== undefined) return { ...row, outcome: "twice", about: String(twice.line) };
    return there === undefined
      ? { ...row, ...freshRow(texts, blank.shift() ?? null, namesakeOf(tab, own, texts)) }
      : beside(row, there, texts);
  });
}

function listed(cells: PastedRow["cells"]) {
  const { id = "", unit = "", ...texts } = asTexts(cells);
  return { id, unit, texts };
}

const alike = (own: OwnRows, { sameAs }: Likeness, texts: Texts): OwnRow | undefined =>
  own.rows.find((each) => !isUntouched(each) && sameAs(each.cells, texts));

/** Another model with this title, of the other kind of subject. */
function namesakeOf(tab: ListedTab, { rows }: OwnRows, { title = "" }: Texts): string {
  const key = wordsKey(title);
  const same = rows.find(({ cells }) => wordsKey(cells["title"] ?? "") === key);
  return tab === "registrations" && key !== "" ? (same?.id ?? "") : "";
}

/** Ids of rows in which nobody has typed, '' where they have none yet. One that a line names is kept for that line. */
const blankRows = (tab: ListedTab, own: OwnRows): readonly string[] =>
  tab === "titles"
    ? Array.from({ length: own.free }, () => "")
    : own.rows.filter(isUntouched).map(({ id }) => id);

function freshRow(fills: Texts, id: string | null, about: string) {
  return id === null ? ({ outcome: "noRow" } as const) : ({ outcome: "new", id, fills, about } as const);
}

function asTexts(cells: PastedRow["cells"]): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([key, text = ""]) => [key, cleanText(text)]));
}

/** “Không” alone is nothing (SPEC G1). */
const isUntouched = ({ cells }: OwnRow): boolean => Object.values(cells).every((text) => text === "Không");

/** A list that names no unit is the caller's. */
function isOwnUnit(unit: string, { unit: { code, name } }: OwnRows): boolean {
  const key = matchingKey(unit);
  return key === "" || key === matchingKey(code) || key === matchingKey(name);
}

function beside(row: Omit<PlannedRow, "outcome">, { id, cells }: OwnRow, texts: Texts): PlannedRow {
  const entries = Object.entries(texts);
  const fills = Object.fromEntries(entries.filter(([key]) => (cells[key] ?? "") === ""));
  const differs = entries.flatMap(([key, listed]): Difference[] => {
    const there = cells[key] ?? "";
    return there === "" || isSame(there, listed) ? [] : [{ key, there, listed }];
  });
  const count = Object.keys(fills).length;
  const outcome = id === "" && count > 0 ? "unnumbered" : "known";
  return { ...row, id, differs, outcome: count === 0 ? "nothing" : outcome, fills };
}

/** The same day in another form, or the same words in other capitals, is no difference. */
function isSame(there: string, listed: string): boolean {
  const day = parseDayText(there);
  return matchingKey(there) === matchingKey(listed) || (day !== null && day === parseDayText(listed));
}

export const willFill = ({ outcome }: PlannedRow): boolean => outcome === "new" || outcome === "known";

/** Texts that do not stand in the tab after filling: left as somebody else typed meanwhile, or never written. */
export function notThere(filled: readonly PlannedRow[], own: OwnRows): readonly PlannedRow[] {
  return filled.flatMap((row) => {
    const cells = Object.entries(row.fills).filter(
      ([key, listed]) => !own.rows.some((each) => holds(each, row, key, listed)),
    );
    return cells.length === 0 ? [] : [{ ...row, fills: Object.fromEntries(cells) }];
  });
}

function holds({ id, cells }: OwnRow, row: PlannedRow, key: string, listed: string): boolean {
  if (row.id !== "" && row.id !== id) return false;
  const isRow =
    row.id !== "" || identityKey(cells["holder"] ?? "") === identityKey(row.fills["holder"] ?? "");
  return isRow && isSame(cells[key] ?? "", listed);
}
