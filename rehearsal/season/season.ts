/** The stage on which a season is played: one host, one spreadsheet, its two scripts, and everybody at their keyboards. */
import type { Attempt, Host, Project, ProjectSource, SpreadsheetFile } from "sheets-script-host";
import { MINUTE, moment, shownMoment } from "./calendar.ts";
import type { Cells, Model } from "./models.ts";
import type { Operations } from "./operations.ts";
import type { Plan } from "./plan.ts";
import { cellName, look, type Screen } from "./screen.ts";

/** The built bundles as Google would hold them: file name to content. */
export interface Bundles {
  readonly addin: ProjectSource["files"];
  readonly steward: ProjectSource["files"];
}

export interface Season {
  readonly plan: Plan;
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly addin: Project;
  readonly steward: Project;
  readonly operations: Operations;
  /** Ids that the tab Đăng ký gave, by model. */
  readonly ids: Map<Model, string>;
  /** Real milliseconds of each ballot, in the order of submitting. */
  readonly ballotTimes: number[];
  /** Prints a line of progress, with the day and the hour. */
  say(line: string): void;
}

/** Longer than the rhythm of the clock trigger (5 minutes) with its lateness: at least one round falls in. */
const ONE_ROUND = 6 * MINUTE;
/** The first round is counted from when the installation came to its triggers, minutes after it began. */
const LATEST_ROUND = 10 * MINUTE;

/** Time goes on, and the steward's clock trigger with it, up to "2023-03-28 23:58". Long nights are skipped. */
export function live({ host }: Season, until: string | number): void {
  const end = typeof until === "number" ? until : moment(until);
  host.skipTo(end - ONE_ROUND);
  host.advanceTo(end);
}

/** Lets exactly one round of the steward come by, counted under this name. */
export function oneRound(season: Season, name: string): void {
  const { host, operations } = season;
  const before = operations.runs(name);
  const latest = host.now() + LATEST_ROUND;
  operations.during("tick", name, () => {
    while (operations.runs(name) === before && host.now() < latest) host.advanceBy(MINUTE / 2);
  });
}

/** The first may still have something to write. */
const ROUNDS_TO_REST = 2;

/** The year's last rounds have found something to write: what a round costs that finds nothing is seen now, when the tabs are fullest. */
export function comeToRest(season: Season): void {
  for (let time = 0; time < ROUNDS_TO_REST; time++) oneRound(season, "tick");
}

/** Time goes on, but no clock trigger comes by. */
export function skip({ host }: Season, until: string | number): void {
  host.skipTo(typeof until === "number" ? until : moment(until));
}

export function tab({ file }: Season, name: string): Screen {
  return look(file, name);
}

/** Pastes rows under their headers from a row on: one paste for each run of columns that stand side by side. */
export function pasteUnder(
  { host, file }: Season,
  person: string,
  screen: Screen,
  firstRow: number,
  rows: readonly Cells[],
): readonly Attempt[] {
  return columnRuns(screen, Object.keys(rows[0] ?? {})).map((headers) => {
    const texts = rows.map((cells) => headers.map((header) => cells[header] ?? ""));
    const first = screen.column(headers[0] ?? "");
    return host.as(person).paste(file, screen.tab, cellName(firstRow, first), texts);
  });
}

function columnRuns(screen: Screen, headers: readonly string[]): readonly (readonly string[])[] {
  const placed = headers
    .map((header) => ({ header, column: screen.column(header) }))
    .sort((a, b) => a.column - b.column);
  const runs: { last: number; headers: string[] }[] = [];
  for (const { header, column } of placed) {
    const run = runs.at(-1);
    if (run?.last === column - 1) {
      run.headers.push(header);
      run.last = column;
    } else runs.push({ last: column, headers: [header] });
  }
  return runs.map((run) => run.headers);
}

export function typeUnder(
  { host, file }: Season,
  person: string,
  screen: Screen,
  at: { readonly row: number; readonly header: string; readonly text: string },
): Attempt {
  const place = cellName(at.row, screen.column(at.header));
  return host.as(person).type(file, screen.tab, place, at.text);
}

/** Throws when the page refused what it should have taken: the season is then broken, not the person. */
export function mustBeTaken(attempts: readonly Attempt[]): void {
  const refused = attempts.find((attempt) => attempt.refused !== null);
  if (refused) throw new Error(`Trang tính từ chối: ${refused.refused}`);
}

export function said(host: Host, line: string): string {
  return `${shownMoment(host.now())}  ${line}`;
}
