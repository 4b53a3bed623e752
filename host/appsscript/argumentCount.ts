import { ARGUMENT_COUNTS } from "./argumentCounts.ts";
import { signatureError } from "./services/argument.ts";

/** The service before a class's name in Google's sentences; classes of the spreadsheet service are the rest. */
const SERVICES: Readonly<Record<string, string>> = {
  Cache: "CacheService.",
  Lock: "LockService.",
  Properties: "PropertiesService.",
  TextOutput: "ContentService.",
  HtmlOutput: "HtmlService.",
  HtmlOutputMetaTag: "HtmlService.",
  HtmlTemplate: "HtmlService.",
  AuthorizationInfo: "ScriptApp.",
  ClockTriggerBuilder: "ScriptApp.",
  Service: "ScriptApp.",
  SpreadsheetTriggerBuilder: "ScriptApp.",
  Trigger: "ScriptApp.",
  TriggerBuilder: "ScriptApp.",
};

/** Services themselves, and classes that belong to none. */
const ALONE =
  /(?:App|Service|^Utilities|^Charts|^Browser|^Logger|^Session|^Blob|^Menu|^PromptResponse|^RgbColor|^Ui|^User)$/;

const serviceOf = (className: string) =>
  SERVICES[className] ?? (ALONE.test(className) ? "" : "SpreadsheetApp.");

const counts: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries(ARGUMENT_COUNTS).flatMap(([name, byCount]) =>
    Object.entries(byCount).flatMap(([numbers, methods]) =>
      methods.split(/\s+/).map((method) => [`${name}.${method}`, numbers.split(",").map(Number)] as const),
    ),
  ),
);

/** "1,2" for `Range.insertCheckboxes`; null where any number will do. */
export function countsTaken(call: string): string | null {
  return counts.get(call)?.join() ?? null;
}

/** Whether some form of a method, "Range.getCell", takes so many arguments. */
export function takesCount(call: string, count: number): boolean {
  return counts.get(call)?.includes(count) ?? true;
}

/** Google's sentence where none does. */
export function countRefused(className: string, method: string, args: readonly unknown[]): Error {
  return signatureError(`${serviceOf(className)}${className}.${method}`, args);
}
