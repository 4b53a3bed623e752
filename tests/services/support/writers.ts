/** Who writes which cell: heard from the grid itself, whatever way a write takes. */
import type { Host, Person, SpreadsheetFile } from "sheets-script-host";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { overview } from "../../../src/tables/overview.ts";
import { tables } from "../../../src/tables/registry.ts";
import { columnOf } from "../../../src/tables/table.ts";

const TYPISTS = new Map<string, string>(
  tables(REFERENCE_RUBRIC).flatMap((table) =>
    table.order.map((key) => {
      const { header, typedBy } = columnOf(table, key);
      return [`${table.title} / ${header}`, typedBy] as const;
    }),
  ),
);

/** The one who may write there as it is declared: unit, appraiser, leader, organiser or steward. */
export function declaredWriter({ tab, header }: Pick<CellWritten, "tab" | "header">): string {
  return tab === overview.title ? "steward" : (TYPISTS.get(`${tab} / ${header}`) ?? "nobody");
}

/** Columns that nobody wrote, by tab. */
export function unwritten(written: readonly CellWritten[]): Readonly<Record<string, readonly string[]>> {
  const heard = new Set(written.map(({ tab, header }) => `${tab} / ${header}`));
  const silent = tables(REFERENCE_RUBRIC).map((table) => {
    const headers = table.order.map((key) => columnOf(table, key).header);
    return [table.title, headers.filter((header) => !heard.has(`${table.title} / ${header}`))] as const;
  });
  return Object.fromEntries(silent.filter(([, headers]) => headers.length > 0));
}

/** A cell's content was put there, or taken away. */
export interface CellWritten {
  /** `script function` of the steward, or the address of whoever typed, or had the add-in write with that person's rights. */
  readonly by: string;
  readonly tab: string;
  readonly header: string;
  readonly row: number;
}

interface SetValues {
  readonly subUnitId: string;
  readonly cellValue: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

/** Fields of a stored cell that are its content; the others are its look. */
const CONTENT = ["v", "f", "p"];
const SET_VALUES = "sheet.mutation.set-range-values";

/**
 * Hears all writes below the header rows from now on. Sorting and inserting move whole cells, and are no writes.
 * @param isSteward whether a function of this name is the steward's
 */
export function hearWrites(host: Host, isSteward: (functionName: string) => boolean) {
  const written: CellWritten[] = [];
  let person = "";
  let running: string | null = null;
  host.setFaults({
    beforeCall: ({ functionName }) => {
      running = functionName;
    },
    afterCall: () => {
      running = null;
    },
  });
  // A call that throws never comes to its end.
  host.onExecution(() => {
    running = null;
  });
  withPerson(host, (user) => {
    person = user;
  });
  const by = () => (running !== null && isSteward(running) ? `steward ${running}` : person);
  const attach = (file: SpreadsheetFile): void => {
    const headers = headersOf(file);
    file.workbook.onMutation(({ id, params }) => {
      if (id !== SET_VALUES) {
        headers.forget();
        return;
      }
      // As host/workbook/values.ts makes it.
      const { subUnitId, cellValue } = params as SetValues;
      for (const [row, line] of Object.entries(cellValue)) {
        if (Number(row) === 0) headers.forget();
        else written.push(...contentsIn(line).map((column) => cell(subUnitId, Number(row), column)));
      }
    });
    const cell = (sheet: string, row: number, column: number): CellWritten => ({
      by: by(),
      tab: file.workbook.sheet(sheet).name,
      header: headers.of(sheet)[column] ?? "",
      row: row + 1,
    });
  };
  return { written, attach };
}

function contentsIn(line: Readonly<Record<number, object | null>>): readonly number[] {
  return Object.entries(line)
    .filter(([, stored]) => stored !== null && CONTENT.some((field) => field in stored))
    .map(([column]) => Number(column));
}

/** The first row of each tab, read again once something may have moved it. */
function headersOf({ workbook }: SpreadsheetFile) {
  const known = new Map<string, readonly string[]>();
  return {
    forget: () => known.clear(),
    of: (sheet: string): readonly string[] => {
      const held = known.get(sheet);
      if (held !== undefined) return held;
      const columns = workbook.lastColumn(sheet) + 1;
      const [line = []] = workbook.display({
        sheet,
        row: 0,
        column: 0,
        rows: 1,
        columns: Math.max(columns, 1),
      });
      known.set(sheet, line);
      return line;
    },
  };
}

/** Tells who acts: at the keyboard, through a page, the menu or the script editor. */
function withPerson(host: Host, acts: (user: string) => void): void {
  const { as, rpc, menu, run } = host;
  host.as = (email) =>
    new Proxy(as.call(host, email), {
      get: (of: Person, name) => {
        const member: unknown = Reflect.get(of, name);
        if (typeof member !== "function") return member;
        // Only when it is called: its arguments may be found out by somebody else.
        return (...args: readonly unknown[]): unknown => {
          acts(email);
          return member.apply(of, args);
        };
      },
    });
  host.rpc = (project, file, user, ...rest) => {
    acts(user);
    return rpc.call(host, project, file, user, ...rest);
  };
  host.menu = (file, user, path) => {
    acts(user);
    return menu.call(host, file, user, path);
  };
  host.run = (project, functionName, options) => {
    acts(options.user);
    return run.call(host, project, functionName, options);
  };
}
