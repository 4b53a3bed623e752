/** Headers of tabs that the steward does not know yet, in one read of the rows in which a header may stand. */
import type { SheetSeen } from "../../sheets/draft/seen.ts";
import { findLayout, HEADER_SEARCH_ROWS } from "../../tables/layout.ts";
import type { Columns, Table } from "../../tables/table.ts";
import type { Headers } from "../../tables/toldVersion.ts";
import { linesOf } from "./cells.ts";
import { gridRange, type Service } from "./service.ts";

export interface FoundTab {
  readonly table: Table<Columns>;
  readonly sheet: SheetSeen;
}

export function headersOf(service: Service, found: readonly FoundTab[]): Headers {
  const grids = service.cells(
    found.map(({ sheet: { sheetId, rows, columns } }) =>
      gridRange(sheetId, { row: 1, column: 1, rows: Math.min(rows, HEADER_SEARCH_ROWS), columns }),
    ),
  );
  return new Map(
    found.flatMap(({ table }, index) => {
      const grid = linesOf(grids[index] ?? []);
      if (grid.flat().every((cell) => cell === "")) return [];
      const { headerRow } = findLayout(table, grid, null);
      const header = (grid[headerRow] ?? []).map(String);
      return [[table.key, { title: table.title, header }] as const];
    }),
  );
}
