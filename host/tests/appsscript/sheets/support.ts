import type { SpreadsheetFile } from "../../../appsscript/contract.ts";
import type { Host } from "../../../appsscript/core.ts";
import { createHost } from "../../../appsscript/host.ts";
import type { Project } from "../../../appsscript/project.ts";
import { messageThrown } from "../../messageThrown.ts";

export const OWNER = "chu@example.vn";
export const EDITOR = "an@example.vn";
export const VIEWER = "xem@example.vn";
/** 28 March 2023, 17:00 in Vietnam. */
export const NOW = Date.UTC(2023, 2, 28, 10, 0, 0);

const SCOPE = "https://www.googleapis.com/auth/";
const SERVICE = { userSymbol: "Sheets", serviceId: "sheets", version: "v4" };

/** A manifest with the advanced service switched on, unless told otherwise. */
export function manifest(options: { scopes?: readonly string[]; services?: readonly object[] } = {}): string {
  const { scopes = ["spreadsheets"], services = [SERVICE] } = options;
  return JSON.stringify({
    timeZone: "Asia/Ho_Chi_Minh",
    runtimeVersion: "V8",
    oauthScopes: scopes.map((scope) => `${SCOPE}${scope}`),
    dependencies: { enabledAdvancedServices: services },
  });
}

export interface ApiBook {
  readonly host: Host;
  readonly file: SpreadsheetFile;
  readonly project: Project;
  /** What the body of a function returns; `id` is the spreadsheet's. */
  run(body: string, user?: string): unknown;
  /** The message of what the body throws, or null. */
  failure(body: string, user?: string): string | null;
  batch(requests: readonly object[], user?: string): unknown;
  /** Google's sentence for a batch that is refused, without Apps Script's words before it; null when it is done. */
  refusal(requests: readonly object[], user?: string): string | null;
  get(options: object, user?: string): unknown;
}

const BATCH_FAILED = "API call to sheets.spreadsheets.batchUpdate failed with error: ";

/** A Vietnamese spreadsheet with one tab "T" of 20 rows and 8 columns, of OWNER, with EDITOR as editor and VIEWER as reader. */
export function apiBook(options: { manifest?: string } = {}): ApiBook {
  const host = createHost({ now: NOW, owner: OWNER });
  const file = host.createSpreadsheet({ name: "Sổ thử", rows: 20, columns: 8 });
  file.share(EDITOR, "editor");
  file.share(VIEWER, "viewer");
  const [first = ""] = file.workbook.sheetIds();
  file.workbook.setSheet(first, { name: "T" });
  const files = { "Code.js": "", "appsscript.json": options.manifest ?? manifest() };
  const project = host.addProject({ name: "thử", files });
  const run = (body: string, user = OWNER): unknown => {
    const code = `function main() { const id = ${JSON.stringify(file.id)};\n${body}\n}`;
    const current = host.updateProject(project, { ...files, "Code.js": code });
    // A standalone script runs for whoever owns it: the caller is its owner for the call.
    const owned = host.addProject({ name: user, owner: user, files: { ...files, "Code.js": code } });
    return host.run(user === OWNER ? current : owned, "main", { user });
  };
  const failure = (body: string, user = OWNER): string | null => messageThrown(() => run(body, user));
  const batchBody = (requests: readonly object[]) =>
    `return Sheets.Spreadsheets.batchUpdate(${JSON.stringify({ requests })}, id);`;
  return {
    host,
    file,
    project,
    run,
    failure,
    batch: (requests, user) => run(batchBody(requests), user),
    refusal: (requests, user) => failure(batchBody(requests), user)?.replace(BATCH_FAILED, "") ?? null,
    get: (asked, user) => run(`return Sheets.Spreadsheets.get(id, ${JSON.stringify(asked)});`, user),
  };
}

/** Values of a range as they were put in, days as numbers. */
export function unformatted(book: ApiBook, range: string): unknown {
  return book.run(
    `return Sheets.Spreadsheets.Values.get(id, ${JSON.stringify(range)}, { valueRenderOption: "UNFORMATTED_VALUE" }).values || [];`,
  );
}
