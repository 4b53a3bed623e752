/** Pasted lists as they were understood, for the organiser to compare with what was pasted. */
import { type Problem, shortened } from "../../domain/problems/problem.ts";
import type { PreviewedList } from "../../rpc/answers.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { shownCell } from "../../tables/cell.ts";
import { type Columns, columnOf, type Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import type { TakenColumn } from "./pastedTable.ts";
import type { Plan } from "./plan.ts";
import type { RosterRow } from "./roster.ts";
import { saidOnce } from "./saidOnce.ts";

/** The columns of the preview: enough to see whether a row was understood as it was meant. */
const SHOWN_OF_UNITS = ["code", "name", "group", "head", "emails"] as const;
const SHOWN_OF_TEAM = ["code", "name", "position", "role", "unit", "email"] as const;

export function previewOf(plan: Plan): AnswerTo<"previewSetup"> {
  return {
    kind: "preview",
    units: {
      columns: columnsOf(plan.columns.units),
      ...listOf({ table: units, shown: SHOWN_OF_UNITS }, plan.units, plan.problems),
    },
    appraisers: {
      columns: columnsOf(plan.columns.appraisers),
      ...listOf({ table: appraisers, shown: SHOWN_OF_TEAM }, plan.appraisers, plan.problems),
    },
    problems: saidOnce(plan.problems),
    notes: saidOnce(plan.notes),
  };
}

const columnsOf = (columns: readonly TakenColumn[]): PreviewedList["columns"] =>
  columns.map(({ header, key, first }) => ({ header, key: key ?? "", first: shortened(first) }));

interface Shown<C extends Columns> {
  readonly table: Table<C>;
  readonly shown: readonly (keyof C & string)[];
}

function listOf<C extends Columns>(
  { table, shown }: Shown<C>,
  rows: readonly RosterRow<C>[],
  problems: readonly Problem[],
): Omit<PreviewedList, "columns"> {
  const columns = shown.map((key) => ({ key, column: columnOf(table, key) }));
  const wrong = new Map(
    problems
      .filter(({ place }) => place.tab === table.title)
      .map(({ place, found }) => [`${place.row} ${place.header}`, found]),
  );
  return {
    headers: columns.map(({ column }) => column.header),
    rows: rows.map(({ line, record }) => ({
      line,
      cells: columns.map(({ key, column }) => {
        // A cell that could not be read is blank in the record; the problem about it quotes what was pasted.
        const found = wrong.get(`${line} ${column.header}`);
        const text = shownCell(column.kind.encode(record[key]));
        return { text: text === "" ? (found ?? "") : text, wrong: found !== undefined };
      }),
    })),
  };
}
