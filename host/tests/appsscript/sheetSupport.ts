import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Host } from "../../appsscript/core.ts";
import { createHost } from "../../appsscript/host.ts";
import type { Project } from "../../appsscript/project.ts";
import { NOW, OWNER } from "./support.ts";

export const UNIT = "xa-lat@example.vn";
export const SHEET = "Đăng ký";

export interface Bound {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly project: Project;
  /** As the owner, from the editor. */
  run(functionName: string, ...args: readonly unknown[]): unknown;
}

/** A spreadsheet with one tab of 20 × 6, a script bound to it, and a second editor. */
export function bound(source: string, files: Readonly<Record<string, string>> = {}): Bound {
  const host = createHost({ now: NOW, owner: OWNER });
  const file = host.createSpreadsheet({ name: "Sổ", rows: 20, columns: 6 });
  const first = file.workbook.sheetIds()[0];
  if (first === undefined) throw new Error("A new spreadsheet has a sheet");
  file.workbook.setSheet(first, { name: SHEET });
  file.share(UNIT, "editor");
  const project = host.addProject({
    name: "gắn kèm",
    files: { "Code.js": source, ...files },
    boundTo: file.id,
  });
  return {
    host,
    file,
    project,
    run: (functionName, ...args) => host.run(project, functionName, { user: OWNER, args }),
  };
}

/** What a cell shows, read through the workbook itself. */
export function shown(file: SpreadsheetFile, row: number, column: number): string {
  const sheet = file.workbook.sheetIds()[0] ?? "";
  return (
    file.workbook.display({ sheet, row: row - 1, column: column - 1, rows: 1, columns: 1 })[0]?.[0] ?? ""
  );
}

/** A script that keeps what happened as JSON in its properties, and gives it back. */
export const RECORDER = `
  function record_(kind, e) {
    const p = PropertiesService.getScriptProperties();
    const all = JSON.parse(p.getProperty("events") || "[]");
    all.push([kind].concat(e));
    p.setProperty("events", JSON.stringify(all));
  }
  function events() { return JSON.parse(PropertiesService.getScriptProperties().getProperty("events") || "[]"); }
`;
