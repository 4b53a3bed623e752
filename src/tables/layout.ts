import { type Problem, problem } from "../domain/problems/problem.ts";
import { matchingKey } from "../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "./cell.ts";
import { type Columns, columnOf, type Table } from "./table.ts";

/** People put titles and notes above a header; below the tenth row we no longer look for it. */
export const HEADER_SEARCH_ROWS = 10;

/** Where a tab's declared columns stand in a grid that was read from its first cell. */
export interface Layout {
  /** Zero-based. */
  readonly headerRow: number;
  /** No row in which it is looked for is a header row: it was deleted, and what stands in its place is somebody's entry. */
  readonly headless: boolean;
  /** Zero-based grid column by column key. */
  readonly columns: ReadonlyMap<string, number>;
  readonly missing: readonly string[];
  /** Zero-based columns with a header that the declaration does not know: people's own, left alone. */
  readonly unknown: readonly number[];
  /** Columns whose header is not the declared one: found by their mark or their matching key. */
  readonly renamed: readonly { readonly key: string; readonly found: string }[];
  /** A declared header does not stand exactly once: ask again with the marks. Never set when marks were given. */
  readonly needsMarks: boolean;
  /** Missing and duplicated columns, in words. */
  readonly problems: readonly Problem[];
}

/** 1-based column of the sheet. */
export const columnAt = ({ columns }: Pick<Layout, "columns">, key: string): number =>
  (columns.get(key) ?? 0) + 1;

interface Declared {
  readonly key: string;
  readonly header: string;
}

/**
 * Finds the declared columns. The header row is the one of the first ten with the most declared headers. A column is
 * the one whose header stands exactly as declared, once; else the marked one; else the one whose header reads the same
 * without regard to case, marks and spaces. No column is taken twice.
 * @param grid the tab from its first cell
 * @param marks 1-based column by key (developer metadata); null when they have not been asked for
 */
export function findLayout<C extends Columns>(
  table: Table<C>,
  grid: readonly (readonly Cell[])[],
  marks: ReadonlyMap<string, number> | null,
): Layout {
  const declared = table.order.map((key) => ({ key, header: columnOf(table, key).header }));
  const headerRow = findHeaderRow(declared, grid);
  const headers = (grid[headerRow] ?? []).map(shownCell);
  const places = placesIn(headers);
  const columns = assignColumns(declared, headers, places, marks);
  const missing = declared.filter(({ key }) => !columns.has(key));
  // A row with every declared header is one, and the usual one: nothing has to be compared then.
  const headless =
    grid.length > 0 && declared.some(({ header }) => !places.has(header)) && !isHeader(declared, headers);
  const found = new Set(columns.values());
  return {
    headerRow,
    headless,
    columns,
    missing: missing.map(({ key }) => key),
    unknown: headers.flatMap((header, index) => (header.trim() === "" || found.has(index) ? [] : [index])),
    renamed: renamedColumns(declared, headers, columns),
    needsMarks: marks === null && declared.some(({ header }) => places.get(header)?.length !== 1),
    problems: headless
      ? [problem("tab.headerMissing", { tab: table.title }, "")]
      : missing.map((column) => missingProblem(table.title, column, headers, headerRow)),
  };
}

function findHeaderRow(declared: readonly Declared[], grid: readonly (readonly Cell[])[]): number {
  const [first = []] = grid;
  // When the first row has every declared header no other row can have more: the usual case, found at once.
  if (declared.every(({ header }) => first.includes(header))) return 0;
  const keys = new Set(declared.map(({ header }) => matchingKey(header)));
  const scores = grid
    .slice(0, HEADER_SEARCH_ROWS)
    .map(
      (line) => new Set(line.map((cell) => matchingKey(shownCell(cell))).filter((key) => keys.has(key))).size,
    );
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

/** People add columns of their own and rename some; a cell of an entry may read like a header by chance. */
function isHeader(declared: readonly Declared[], headers: readonly string[]): boolean {
  const keys = new Set(declared.map(({ header }) => matchingKey(header)));
  const filled = headers.filter((header) => header.trim() !== "");
  const known = filled.filter((header) => keys.has(matchingKey(header))).length;
  return known > 0 && known * 4 >= filled.length;
}

function assignColumns(
  declared: readonly Declared[],
  headers: readonly string[],
  places: Places,
  marks: ReadonlyMap<string, number> | null,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const taken = new Set<number>();
  const assign = (placesFor: (column: Declared) => readonly number[]) => {
    for (const column of declared) {
      if (columns.has(column.key)) continue;
      const [place, second] = placesFor(column).filter((index) => !taken.has(index));
      if (place === undefined || second !== undefined) continue;
      columns.set(column.key, place);
      taken.add(place);
    }
  };
  assign(({ header }) => places.get(header) ?? []);
  assign(({ key }) => markedPlaces(marks?.get(key)));
  if (columns.size === declared.length) return columns;
  const alike = placesIn(headers.map(matchingKey));
  assign(({ header }) => alike.get(matchingKey(header)) ?? []);
  return columns;
}

/** Zero-based columns by what their headers read. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesIn(headers: readonly string[]): Places {
  const places = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const others = places.get(header);
    if (others === undefined) places.set(header, [index]);
    else others.push(index);
  });
  return places;
}

/** The place may lie beyond the cells that were read: its header was emptied and nothing stands below. */
function markedPlaces(mark: number | undefined): readonly number[] {
  return mark === undefined ? [] : [mark - 1];
}

function renamedColumns(
  declared: readonly Declared[],
  headers: readonly string[],
  columns: ReadonlyMap<string, number>,
): Layout["renamed"] {
  return declared.flatMap(({ key, header }) => {
    const place = columns.get(key);
    const found = place === undefined ? header : (headers[place] ?? "");
    return found === header ? [] : [{ key, found }];
  });
}

function missingProblem(
  tab: string,
  { header }: Declared,
  headers: readonly string[],
  headerRow: number,
): Problem {
  const sought = matchingKey(header);
  const twins = headers.filter((each) => matchingKey(each) === sought).length;
  const place = { tab, row: headerRow + 1 };
  return twins > 1
    ? problem("tab.columnTwice", place, header, { header, times: String(twins) })
    : problem("tab.columnMissing", place, "", { header });
}
