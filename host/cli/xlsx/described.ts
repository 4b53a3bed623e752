/** What a tab holds, as plain JSON: only what it has is there. */
import { placedCharts } from "../../appsscript/charts/placedCharts.ts";
import type { LocalFile } from "../../appsscript/spreadsheet/localFile.ts";
import { formatA1 } from "../../formulas/a1.ts";
import type { Area, SheetId, ValidationRule, Workbook } from "../../workbook/contract.ts";
import { quotedSheet } from "../../workbook/references.ts";
import { type DescribedCell, describedCells, wholeOf } from "./describedCells.ts";

export interface DescribedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** By their places: "B2". */
  readonly cells: Readonly<Record<string, DescribedCell>>;
  readonly merges: readonly string[];
  readonly validations: readonly DescribedRule[];
  readonly conditionalFormats: readonly DescribedCondition[];
  readonly protections: readonly string[];
  readonly filter: string | null;
  readonly charts: readonly string[];
}

interface DescribedRule extends Pick<ValidationRule, "criteria" | "allowInvalid"> {
  readonly cells: readonly string[];
  readonly values: readonly unknown[];
}

interface DescribedCondition {
  readonly areas: readonly string[];
  readonly criteria: string;
  readonly values: readonly unknown[];
}

export function describedSheet(file: LocalFile, id: SheetId): DescribedSheet {
  const { workbook } = file;
  const { name, hidden, rows, columns, frozenRows, frozenColumns } = workbook.sheet(id);
  const filtered = file.filters.area(id);
  return {
    name,
    hidden,
    rows,
    columns,
    frozenRows,
    frozenColumns,
    cells: describedCells(workbook, id),
    merges: workbook.merges(id).map(formatA1),
    validations: rulesOf(workbook, id),
    conditionalFormats: workbook
      .conditionalRules(id)
      .map(({ areas, criteria, values }) => ({ areas: areas.map(formatA1), criteria, values })),
    protections: file.protections
      .all()
      .filter(({ sheet }) => sheet === id)
      .map(({ kind }) => kind),
    filter: filtered === null ? null : formatA1(filtered),
    charts: placedCharts(file)
      .filter(({ sheet }) => sheet === id)
      .map(({ chart }) => chart.title.text),
  };
}

/** Equal rules together, by their first cells. */
function rulesOf(workbook: Workbook, id: SheetId): readonly DescribedRule[] {
  const known = new Map<string, DescribedRule & { readonly cells: string[] }>();
  for (const [row, line] of workbook.validations(wholeOf(workbook, id)).entries()) {
    for (const [column, rule] of line.entries()) {
      if (rule === null) continue;
      const key = JSON.stringify(rule);
      const { criteria, values, allowInvalid } = rule;
      const described = known.get(key) ?? { cells: [], criteria, values, allowInvalid };
      described.cells.push(formatA1({ row, column, rows: 1, columns: 1 }));
      known.set(key, described);
    }
  }
  return [...known.values()];
}

export function namesOf(workbook: Workbook): Readonly<Record<string, string>> {
  const inFull = (area: Area): string => `${quotedSheet(workbook.sheet(area.sheet).name)}!${formatA1(area)}`;
  return Object.fromEntries([...workbook.namedAreas()].map(([name, area]) => [name, inFull(area)]));
}
