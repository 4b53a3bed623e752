import type { SpreadsheetFile } from "../../appsscript/contract.ts";
import type { Host } from "../../appsscript/core.ts";
import { createHost } from "../../appsscript/host.ts";
import type { Project } from "../../appsscript/project.ts";
import { messageThrown } from "../messageThrown.ts";

export const OWNER = "chu@example.vn";
export const EDITOR = "an@example.vn";
export const OTHER = "binh@example.vn";
export const VIEWER = "xem@example.vn";
/** 28 March 2023, 17:00 in Vietnam. */
export const NOW = Date.UTC(2023, 2, 28, 10, 0, 0);

export interface Sheetbook {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  /**
   * Runs the body of a function in the script bound to the spreadsheet and gives back what it returns. `ss` is the
   * spreadsheet, `sheet` its first sheet.
   */
  run(body: string, user?: string): unknown;
  /** The message of what the body throws, or null. */
  failure(body: string, user?: string): string | null;
}

const PRELUDE = "const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];";

/** A Vietnamese spreadsheet of 20 rows and 8 columns, of OWNER, with EDITOR and OTHER as editors and VIEWER as reader. */
export function sheetbook(
  options: { locale?: string; timeZone?: string; functions?: string } = {},
): Sheetbook {
  const { locale = "vi_VN", timeZone = "Asia/Ho_Chi_Minh", functions = "" } = options;
  const host = createHost({ now: NOW, owner: OWNER, locale, timeZone });
  const file = host.createSpreadsheet({ name: "Sổ thử", rows: 20, columns: 8 });
  file.share(EDITOR, "editor");
  file.share(OTHER, "editor");
  file.share(VIEWER, "viewer");
  let project: Project = host.addProject({ name: "thử", files: { "Code.js": functions }, boundTo: file.id });
  const run = (body: string, user = OWNER): unknown => {
    const source = `${functions}\nfunction main() { ${PRELUDE}\n${body}\n}`;
    project = host.updateProject(project, { "Code.js": source });
    return host.run(project, "main", { user });
  };
  const failure = (body: string, user = OWNER): string | null => messageThrown(() => run(body, user));
  return { host, file, run, failure };
}

/** What `body` returns in a fresh spreadsheet. */
export function inSheet(body: string): unknown {
  return sheetbook().run(body);
}

export function failureInSheet(body: string): string | null {
  return sheetbook().failure(body);
}
