/** What of Google's classes the host has: its objects, as a script sees them, beside Google's types. */
import { createHost } from "../appsscript/host.ts";
import { IMITATED_REQUESTS } from "../appsscript/sheets/requests/registry.ts";
import { googleMembers, sheetsMembers } from "./googleTypes.ts";
import { PAGE_OBJECTS, SERVICE_OBJECTS, SPREADSHEET_OBJECTS } from "./objects.ts";
import { PARTIAL, type Partial } from "./partial.ts";

/** SpreadsheetApp and its neighbours; whole services beside them are refused by name. */
export const SERVICES = [
  "spreadsheet",
  "base",
  "cache",
  "content",
  "html",
  "lock",
  "mail",
  "properties",
  "script",
  "utilities",
];
/** Shapes of parameters, and JavaScript's own. */
const NO_CLASSES = new Set(["SortSpec", "MailAdvancedParameters", "Date", "DateConstructor"]);

export interface Compared {
  readonly name: string;
  /** Google's members that are there, as far as is known in every form of their call. */
  readonly whole: readonly string[];
  readonly partly: readonly Partial[];
  /** Google's members that are not there: touching one throws its name. */
  readonly refused: readonly string[];
  /** Members that Google's reference has and its types leave out. */
  readonly beyond: readonly string[];
}

const OWNER = "chu@example.vn";
const OBJECTS: Readonly<Record<string, string>> = {
  ...SPREADSHEET_OBJECTS,
  ...SERVICE_OBJECTS,
  ...PAGE_OBJECTS,
};

/** In alphabetical order. */
export function compareClasses(): readonly Compared[] {
  const google = [...googleMembers(SERVICES)].filter(([name]) => !NO_CLASSES.has(name));
  return [...google.map(([name, members]) => compared(name, [...members])), ...sheetsService()].sort(
    (one, other) => (one.name < other.name ? -1 : 1),
  );
}

/** Of the advanced service, which a manifest must enable: the interfaces' names, and what a script sees of each. */
const COLLECTIONS = {
  SpreadsheetsCollection: "Sheets.Spreadsheets",
  ValuesCollection: "Sheets.Spreadsheets.Values",
  DeveloperMetadataCollection: "Sheets.Spreadsheets.DeveloperMetadata",
};

function sheetsService(): readonly Compared[] {
  const collections = Object.entries(COLLECTIONS).map(([type, name]) =>
    beside(name, sheetsMembers(type), membersSeen(name)),
  );
  return [
    ...collections,
    beside("Sheets: requests of batchUpdate", sheetsMembers("Request"), IMITATED_REQUESTS),
  ];
}

function beside(name: string, members: readonly string[], seen: readonly string[]): Compared {
  return {
    name,
    whole: members.filter((member) => seen.includes(member)),
    partly: [],
    refused: members.filter((member) => !seen.includes(member)),
    beyond: seen.filter((member) => !members.includes(member)),
  };
}

function compared(name: string, members: readonly string[]): Compared {
  const expression = OBJECTS[name];
  const seen = expression === undefined ? [] : membersSeen(expression);
  const partly = PARTIAL.filter((partial) => partial.name === name && seen.includes(partial.method));
  const methods = new Set(partly.map(({ method }) => method));
  return {
    name,
    whole: members.filter((member) => seen.includes(member) && !methods.has(member)),
    partly,
    refused: members.filter((member) => !seen.includes(member)),
    beyond: seen.filter((member) => !members.includes(member)),
  };
}

function membersSeen(expression: string): readonly string[] {
  const seen = inScript(`return Object.getOwnPropertyNames(${expression})`);
  if (Array.isArray(seen)) return seen.map(String);
  throw new Error(`No names of ${expression}`);
}

const MANIFEST = JSON.stringify({
  dependencies: { enabledAdvancedServices: [{ userSymbol: "Sheets", serviceId: "sheets", version: "v4" }] },
});

/** Runs the body in a script of its own, bound to an empty spreadsheet whose owner has the page open. */
export function inScript(body: string): unknown {
  const host = createHost({ now: "2023-03-28T17:00:00+07:00", owner: OWNER });
  const file = host.createSpreadsheet({ name: "Sổ", rows: 20, columns: 8 });
  const source = `function main() { const ss = SpreadsheetApp.getActive(), sheet = ss.getSheets()[0];\n${body}\n}`;
  const files = { "Code.js": source, "appsscript.json": MANIFEST };
  const project = host.addProject({ name: "so sánh", files, boundTo: file.id });
  host.answer({ button: "OK", text: "" });
  try {
    return host.run(project, "main", { user: OWNER });
  } finally {
    host.dispose();
  }
}
