/**
 * Which version's tabs a workbook has that nobody remembers, told from its headers. A number that is written somewhere in the file may be
 * gone, as after a way through an .xlsx, or anybody's; what the steps would do depends on the columns that are there (SPEC S27).
 */
import type { Checked } from "../domain/problems/checked.ts";
import { type Problem, problem } from "../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../domain/rubric/referenceOutline.ts";
import { matchingKey } from "../domain/text/vietnamese.ts";
import type { Migration, TabContent } from "./migrations/step.ts";
import { MIGRATIONS } from "./migrations.ts";
import { tables } from "./registry.ts";

/** By table key; a tab that is not there, or blank, tells nothing. */
export type Headers = ReadonlyMap<string, Pick<TabContent, "title" | "header">>;

const FIRST = 1;

interface Sought {
  readonly version: number;
  readonly tab: string;
  readonly header: string;
  readonly times: number;
}

/**
 * The version is the last of which any column is there, or a later one whose steps only order columns that stand so already. All columns up to it must be there, once, and what the steps behind it need; a tab
 * that tells nothing hinders only where a step would have to know more.
 */
export function toldVersion(headers: Headers, steps: readonly Migration[] = MIGRATIONS): Checked<number> {
  const brought = steps.flatMap((step) => broughtBy(step, headers));
  const version = Math.max(FIRST, ...brought.filter(({ times }) => times > 0).map((each) => each.version));
  const due = steps.filter((step) => step.version > version);
  const [shown] = brought.filter((each) => each.version === version && each.times > 0);
  const wrong = [
    ...brought.filter((each) => each.version <= version),
    ...due.flatMap((step) => neededBy(step, headers, steps)),
  ].filter(({ times }) => times !== 1);
  const [first] = wrong;
  if (first !== undefined) return { ok: false, problems: [unclear(version, shown ?? first, wrong)] };
  const untold = due.filter(({ table, brings }) => {
    const telling = Object.keys(brings);
    return telling.length > 0 && headers.has(table) && !telling.some((key) => headers.has(key));
  });
  if (untold.length > 0) return { ok: false, problems: untold.map((step) => untoldProblem(step)) };
  return { ok: true, value: withOrder(version, headers, due) };
}

/** Goes on over the steps that bring nothing and would leave the headers as they are. */
function withOrder(version: number, headers: Headers, due: readonly Migration[]): number {
  const next = due.find((step) => step.version === version + 1);
  if (next === undefined || Object.keys(next.brings).length > 0) return version;
  const tab = headers.get(next.table);
  const content = tab && { ...tab, rows: [] };
  return content && next.apply(content) !== content ? version : withOrder(version + 1, headers, due);
}

function broughtBy({ version, brings }: Migration, headers: Headers): readonly Sought[] {
  return Object.entries(brings).flatMap(([key, columns]) => {
    const tab = headers.get(key);
    return tab === undefined
      ? []
      : columns.map((header) => ({ version, tab: tab.title, header, times: timesIn(tab.header, header) }));
  });
}

/** What a step brings is not there yet. Steps find their columns by the exact header. */
function neededBy(
  { version, table, needs }: Migration,
  headers: Headers,
  steps: readonly Migration[],
): readonly Sought[] {
  const tab = headers.get(table);
  if (tab === undefined) return [];
  const toCome = new Set(steps.flatMap(({ brings }) => brings[table] ?? []));
  return needs
    .filter((header) => !toCome.has(header))
    .map((header) => ({
      ...{ version, tab: tab.title, header },
      times: tab.header.filter((each) => each === header).length,
    }));
}

/** As `install` finds a column: by the exact header, else by one that reads the same. */
function timesIn(header: readonly string[], wanted: string): number {
  const exact = header.filter((each) => each === wanted).length;
  if (exact > 0) return exact;
  const key = matchingKey(wanted);
  return header.filter((each) => matchingKey(each) === key).length;
}

/** @param shown a column that tells the version */
function unclear(version: number, shown: Sought, wrong: readonly Sought[]): Problem {
  const byTab = [...new Set(wrong.map(({ tab }) => tab))].map((tab) => {
    const headers = new Set(wrong.filter((each) => each.tab === tab).map(({ header }) => `“${header}”`));
    return `tab ${tab} ${[...headers].join(", ")}`;
  });
  const found = shown.times > 0 && !wrong.includes(shown) ? shown.header : "";
  return problem("tab.versionUnclear", { tab: shown.tab }, found, {
    version: String(version),
    columns: byTab.join("; "),
  });
}

function untoldProblem({ table, brings }: Migration): Problem {
  const titlesOf = (isMeant: (key: string) => boolean) =>
    tables(REFERENCE_OUTLINE).flatMap(({ key, title }) => (isMeant(key) ? [title] : []));
  const tab = titlesOf((key) => key === table).join();
  const tabs = titlesOf((key) => brings[key] !== undefined).join(" hoặc ");
  return problem("tab.versionUntold", { tab }, "", { tabs });
}
