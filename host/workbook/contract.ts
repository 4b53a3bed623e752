/**
 * What the Apps Script layer may ask of a workbook. All coordinates are zero-based; a sheet is named by its id,
 * which never changes. Nothing here knows Apps Script; nothing above here knows Univer.
 */

export type SheetId = string;

/** null = empty. Dates are serial numbers (days since 1899-12-30, wall clock) in a cell with a date format. */
export type Scalar = string | number | boolean | null;

export interface Area {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a written cell becomes. A formula keeps its leading "=" and English function names, `;` or `,` between arguments. */
export type CellWrite =
  | { readonly kind: "value"; readonly value: Scalar; readonly numberFormat?: string }
  | { readonly kind: "formula"; readonly formula: string };

/** How a cell's value is to be understood by `getValues`: a number in a date-formatted cell is a date. */
export type CellKind = "plain" | "date" | "error";

export interface SheetState {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly hiddenGridlines: boolean;
}

/** Style of one cell in Apps Script's own words; `undefined` in a patch leaves a property, `null` resets it. */
export interface CellStyle {
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly fontFamily: string | null;
  readonly fontSize: number | null;
  readonly fontWeight: "bold" | "normal" | null;
  readonly fontStyle: "italic" | "normal" | null;
  readonly fontLine: "underline" | "line-through" | "none" | null;
  readonly horizontalAlignment: "left" | "center" | "right" | null;
  readonly verticalAlignment: "top" | "middle" | "bottom" | null;
  readonly wrap: "OVERFLOW" | "WRAP" | "CLIP" | null;
  readonly rotation: number | null;
  readonly textDirection: "LEFT_TO_RIGHT" | "RIGHT_TO_LEFT" | null;
  readonly numberFormat: string | null;
}

/** A stretch of a cell's text; offsets count UTF-16 units. What its style leaves null is the cell's own. */
export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly style: Pick<
    CellStyle,
    "fontColor" | "fontFamily" | "fontSize" | "fontWeight" | "fontStyle" | "fontLine"
  >;
  readonly link: string | null;
}

/** A text with its runs from its beginning to its end. Plain JSON. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

export interface BorderPatch {
  readonly edges: readonly ("top" | "left" | "bottom" | "right" | "vertical" | "horizontal")[];
  /** null removes the border. */
  readonly color: string | null;
  readonly style: "DOTTED" | "DASHED" | "SOLID" | "SOLID_MEDIUM" | "SOLID_THICK" | "DOUBLE";
}

export interface BorderLine {
  readonly color: string;
  readonly style: BorderPatch["style"];
}

/** The lines drawn around one cell. */
export interface CellBorders {
  readonly top: BorderLine | null;
  readonly right: BorderLine | null;
  readonly bottom: BorderLine | null;
  readonly left: BorderLine | null;
}

/** Data validation. `criteria` is the name in SpreadsheetApp.DataValidationCriteria; `values` its arguments (dates as serial numbers). */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly (Scalar | readonly Scalar[] | Area)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  readonly showDropdown: boolean;
}

/** A point of a gradient; `type` is the name in SpreadsheetApp.InterpolationType, `value` a number or a formula as text. */
export interface GradientPoint {
  readonly color: string;
  readonly type: "NUMBER" | "PERCENT" | "PERCENTILE" | "MIN" | "MAX";
  readonly value: string;
}

export interface Gradient {
  readonly min: GradientPoint;
  readonly mid: GradientPoint | null;
  readonly max: GradientPoint;
}

/** Conditional format. `criteria` is the name in SpreadsheetApp.BooleanCriteria, or GRADIENT where it has a gradient and no style. */
export interface ConditionalRule {
  readonly gradient?: Gradient;
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly Scalar[];
  readonly style: {
    readonly background: string | null;
    readonly fontColor: string | null;
    readonly bold: boolean | null;
    readonly italic: boolean | null;
    readonly strikethrough: boolean | null;
    readonly underline: boolean | null;
  };
}

/** Where the formula of a conditional format is true; `rule` is its name in the grid's own mutations. */
export interface FormattedCells {
  readonly rule: string;
  readonly areas: readonly Area[];
}

/** An area that moves with its cells when rows and columns are inserted, deleted or moved. `area()` is null once all of it is gone. */
export interface TrackedArea {
  area(): Area | null;
  release(): void;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Formulas, rules, merges, frozen lines and tracked areas of a whole workbook at one moment. Only this workbook can read it. */
export interface Kept {
  readonly moment: "kept";
}

export interface KeptMoments {
  /** As it is to be. */
  readonly before: Kept;
  /** As the change left it that is taken back. */
  readonly after: Kept;
  /** Just before that is taken back. */
  readonly present: Kept;
}

/** One tab with its cells, at its place. Only this workbook can read it. */
export interface KeptSheet {
  readonly id: SheetId;
}

export interface LineState {
  /** In pixels; null where nobody has chosen one. */
  readonly size: number | null;
  readonly hidden: boolean;
}

export interface SortKey {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

export type CopyPart = "values" | "formulas" | "formats" | "notes" | "validations" | "conditionalFormats";

/** A custom function as formulas call it: arguments are scalars ('' for an empty cell, a serial-dated cell as {serial}) or 2-D arrays of them. */
export type CustomFunction = (args: readonly unknown[]) => unknown;

/** One change of the grid, in the grid library's own words: what the page's copy carries out too. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What belongs to a workbook besides its grid. Plain JSON. */
export interface Bookkeeping {
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetsMade: number;
  readonly notesMade: number;
  readonly rulesMade: number;
  readonly names: readonly (readonly [name: string, area: Area])[];
}

/** A workbook as it is kept on disk. Plain JSON. */
export interface SavedWorkbook {
  /** As the grid library loads it. */
  readonly grid: object;
  readonly bookkeeping: Bookkeeping;
}

export interface Workbook {
  readonly id: string;
  name(): string;
  rename(name: string): void;
  /** BCP 47 with underscore, as Google writes it: "vi_VN", "en_US". Decides how typed text is read and how values are shown. */
  locale(): string;
  setLocale(locale: string): void;
  timeZone(): string;
  setTimeZone(timeZone: string): void;

  /** Ids in tab order. */
  sheetIds(): readonly SheetId[];
  sheet(id: SheetId): SheetState;
  addSheet(name: string, index: number, size?: { readonly rows: number; readonly columns: number }): SheetId;
  removeSheet(id: SheetId): void;
  moveSheet(id: SheetId, index: number): void;
  copySheet(id: SheetId, name: string): SheetId;
  setSheet(
    id: SheetId,
    patch: Partial<
      Pick<SheetState, "name" | "frozenRows" | "frozenColumns" | "hidden" | "tabColor" | "hiddenGridlines">
    >,
  ): void;
  /** Last row and column that hold a value or a formula result, zero-based; -1 when empty. */
  lastRow(id: SheetId): number;
  lastColumn(id: SheetId): number;

  /** Calls back for each non-empty cell of the area, offsets relative to it, after recalculation of what the area shows. */
  visit(
    area: Area,
    each: (row: number, column: number, value: Exclude<Scalar, null>, kind: CellKind) => void,
  ): void;
  display(area: Area): string[][];
  /** '' where there is no formula. */
  formulas(area: Area): string[][];
  /** undefined leaves a cell as it is. One call is one mutation. */
  write(area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** Reads a text as if typed into a cell with that number format, in the workbook's locale. */
  parseEntry(text: string, numberFormat: string): CellWrite;

  style<K extends keyof CellStyle>(area: Area, key: K): CellStyle[K][][];
  /** In a grid, undefined leaves a cell as it is. */
  setStyle(
    area: Area,
    patch: readonly (readonly (Partial<CellStyle> | undefined)[])[] | Partial<CellStyle>,
  ): void;
  /** Null where no line is drawn around the cell. */
  borders(area: Area): (CellBorders | null)[][];
  setBorders(area: Area, patch: BorderPatch): void;
  /** What `borders` gives; undefined leaves a cell as it is. */
  setCellBorders(area: Area, borders: readonly (readonly (CellBorders | undefined)[])[]): void;
  /** Null where a text is all of one kind: as its cell's style says, and no link. */
  richTexts(area: Area): (RichText | null)[][];
  /** After the texts themselves have been written, which takes former runs away. Null leaves a cell as it is. */
  setRichTexts(area: Area, texts: readonly (readonly (RichText | null)[])[]): void;
  notes(area: Area): string[][];
  setNotes(area: Area, notes: readonly (readonly (string | null)[])[]): void;
  validations(area: Area): (ValidationRule | null)[][];
  /** A grid gives each cell its own; equal neighbours are stored as one rule. */
  setValidations(
    area: Area,
    rules: readonly (readonly (ValidationRule | null)[])[] | ValidationRule | null,
  ): void;
  /** Cells whose rule by formula would not hold, were these written; places on the sheet. */
  refusedByFormula(
    area: Area,
    cells: readonly (readonly (CellWrite | undefined)[])[],
  ): readonly { readonly row: number; readonly column: number }[];
  conditionalRules(id: SheetId): ConditionalRule[];
  setConditionalRules(id: SheetId, rules: readonly ConditionalRule[]): void;
  /** Of each conditional format by formula of the sheet. */
  formattedByFormula(id: SheetId): readonly FormattedCells[];
  merges(id: SheetId): Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  clear(
    area: Area,
    what: {
      readonly contents?: boolean;
      readonly formats?: boolean;
      readonly notes?: boolean;
      readonly validations?: boolean;
    },
  ): void;
  copy(from: Area, to: Area, parts: readonly CopyPart[], options?: { readonly transposed?: boolean }): void;
  /** Lets formulas, validations and conditional formats that refer to cells of the area refer to where they were moved: `to`'s first cell on. */
  follow(area: Area, to: Area): void;
  /** Sorts the rows of the area; formulas inside a row move with it. Blank cells come last. Returns for each row the one it was, as `reorder` takes it. */
  sort(area: Area, keys: readonly SortKey[]): readonly number[];
  /** Puts rows of the area in another order, as sorting does: `from` has for each row the one it becomes, counted from the area's first. */
  reorder(area: Area, from: readonly number[]): void;

  insertRows(id: SheetId, at: number, count: number): void;
  insertColumns(id: SheetId, at: number, count: number): void;
  deleteRows(id: SheetId, at: number, count: number): void;
  deleteColumns(id: SheetId, at: number, count: number): void;
  moveRows(id: SheetId, from: number, count: number, to: number): void;
  moveColumns(id: SheetId, from: number, count: number, to: number): void;
  rowHeight(id: SheetId, row: number): number;
  setRowHeights(id: SheetId, row: number, count: number, height: number): void;
  columnWidth(id: SheetId, column: number): number;
  setColumnWidths(id: SheetId, column: number, count: number, width: number): void;
  rowHidden(id: SheetId, row: number): boolean;
  setRowsHidden(id: SheetId, row: number, count: number, hidden: boolean): void;
  columnHidden(id: SheetId, column: number): boolean;
  setColumnsHidden(id: SheetId, column: number, count: number, hidden: boolean): void;

  lineStates(id: SheetId, axis: "rows" | "columns", at: number, count: number): readonly LineState[];
  setLineStates(id: SheetId, axis: "rows" | "columns", at: number, states: readonly LineState[]): void;

  track(area: Area): TrackedArea;
  /** What hangs on cells, for who may want it back: see Kept. */
  keep(): Kept;
  /**
   * After the structure is again as it was: what hung on its cells hangs there again, where nobody has made it another between `after` and
   * `present`. `moved`: where a cell stood at `after`, null for one that was gone. False where somebody has: then nothing is changed.
   */
  putBack(
    moments: KeptMoments,
    moved: (sheet: SheetId, row: number, column: number) => Place | null,
  ): boolean;
  /** A whole tab, to be put back when it is gone: what `keep` tells of it is put back by `putBack`. */
  keepSheet(id: SheetId): KeptSheet;
  restoreSheet(kept: KeptSheet): void;
  /** Named ranges, also seen by formulas. */
  namedAreas(): ReadonlyMap<string, Area>;
  setNamedArea(name: string, area: Area | null): void;

  /** Formula cells call custom functions through this; replace it whenever the script changes. Null = no such function. */
  setCustomFunctions(find: (name: string) => CustomFunction | null): void;
  hasCustomFunction(name: string): boolean;
  /** Formulas ask by this which rows a filter hides; to be told again whenever a filter is another one. */
  setFilteredRows(hides: (id: SheetId, row: number) => boolean): void;
  /** Recalculates everything that is dirty. Reads do this for what they show. */
  flush(): void;

  /** What was put into the cells, constants and formulas as written: never a result. */
  contents(area: Area): CellWrite[][];
  /**
   * Calls back for every cell of a sheet that shows a formula's result, its own or a spilled one; null where that is nothing.
   * `format` is the number format a number is shown with; "" = automatic.
   */
  computed(
    id: SheetId,
    each: (row: number, column: number, value: Scalar, kind: CellKind, format: string) => void,
  ): void;
  /** Where results of several cells are shown, the formula's own cell first. */
  spills(id: SheetId): readonly Area[];
  /** Time has passed: results that depend on it are stale. */
  clockMoved(): void;
  /** The name by which mutations know this workbook: another one in each process. */
  unitId(): string;
  /** Hears every change of the grid, in order, as a copy. Returns the way to stop. */
  onMutation(listener: (mutation: Mutation) => void): () => void;
  /** Carries out what was heard from this workbook in an earlier life, or from the one it is a copy of. */
  replay(mutations: readonly Mutation[], bookkeeping: Bookkeeping): void;
  saved(): SavedWorkbook;
  /** The same as JSON text: cheaper for who writes it down. */
  savedText(): string;
  /** As saved, with all cells empty and without notes. */
  frame(): SavedWorkbook;
  bookkeeping(): Bookkeeping;

  /** Everything in the workbook as plain JSON, equal for equal workbooks: what "nothing changed" is asserted on. */
  snapshot(): unknown;
  dispose(): void;
}
