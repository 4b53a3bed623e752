/** Lists as they would be written, for the organiser to compare with what was pasted. */
import type { Problem } from "../../domain/problems/problem.ts";
import type { PreviewedRows } from "../../rpc/answers.ts";
import type { AnswerTo } from "../../rpc/pairs.ts";
import { appraisers } from "../../tables/appraisers.ts";
import { shownCell } from "../../tables/cell.ts";
import { type Columns, columnOf, type Table } from "../../tables/table.ts";
import { units } from "../../tables/units.ts";
import type { Plan } from "./plan.ts";
import type { RosterRow } from "./roster.ts";
import { saidOnce } from "./saidOnce.ts";

export function previewOf({ problems, ...plan }: Plan): AnswerTo<"previewSetup"> {
  return {
    kind: "preview",
    units: rowsOf(units, plan.units, problems),
    appraisers: rowsOf(appraisers, plan.appraisers, problems),
    problems: saidOnce(problems),
    notes: saidOnce(plan.notes),
  };
}

function rowsOf<C extends Columns>(
  table: Table<C>,
  rows: readonly RosterRow<C>[],
  problems: readonly Problem[],
): PreviewedRows {
  const wrong = new Map(
    problems
      .filter(({ place }) => place.tab === table.title)
      .map(({ place, found }) => [`${place.row} ${place.header}`, found]),
  );
  return rows.map(({ line, record }) => {
    const cells = table.order.map((key) => {
      const { header, kind } = columnOf(table, key);
      // A cell that could not be read is blank in the record; the problem about it quotes what was pasted.
      const found = wrong.get(`${line} ${header}`);
      const text = shownCell(kind.encode(record[key])) || (found ?? "");
      return [key, { text, wrong: found !== undefined }] as const;
    });
    return {
      line,
      cells: Object.fromEntries(cells.filter(([, { text, wrong: bad }]) => text !== "" || bad)),
    };
  });
}
