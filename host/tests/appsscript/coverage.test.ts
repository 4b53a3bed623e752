import { describe, expect, it } from "vitest";
import { googleMembers } from "./googleTypes.ts";
import { evaluate } from "./support.ts";

const google = googleMembers();

/** Objects of each class, as a script gets them. */
const OBJECTS: Readonly<Record<string, string>> = {
  Blob: 'Utilities.newBlob("x")',
  Browser: "Browser",
  Cache: "CacheService.getScriptCache()",
  CacheService: "CacheService",
  ContentService: "ContentService",
  ClockTriggerBuilder: 'ScriptApp.newTrigger("main").timeBased()',
  HtmlOutput: "HtmlService.createHtmlOutput()",
  HtmlService: "HtmlService",
  HtmlTemplate: 'HtmlService.createTemplate("")',
  Lock: "LockService.getScriptLock()",
  LockService: "LockService",
  Logger: "Logger",
  MailApp: "MailApp",
  Properties: "PropertiesService.getScriptProperties()",
  PropertiesService: "PropertiesService",
  ScriptApp: "ScriptApp",
  Session: "Session",
  TextOutput: "ContentService.createTextOutput()",
  Trigger: 'ScriptApp.newTrigger("main").timeBased().everyMinutes(1).create()',
  TriggerBuilder: 'ScriptApp.newTrigger("main")',
  User: "Session.getActiveUser()",
  Utilities: "Utilities",
};

/** In the reference (the last three as deprecated), but left out of the types. */
const BEYOND_TYPES: Readonly<Record<string, readonly string[]>> = {
  User: ["getUserLoginId", "toString"],
  Utilities: ["jsonStringify", "jsonParse"],
};

describe("what scripts see of a service is what Google's types name", () => {
  it("reads the types at all", () => {
    expect(google.size).toBeGreaterThan(300);
    expect(google.get("Lock")).toEqual(new Set(["hasLock", "releaseLock", "tryLock", "waitLock"]));
  });

  it.each(Object.entries(OBJECTS))("%s", (name, expression) => {
    const seen = evaluate(`Object.getOwnPropertyNames(${expression})`);
    const invented = Array.isArray(seen) ? seen.filter((member) => !google.get(name)?.has(member)) : [seen];
    expect(invented).toEqual(BEYOND_TYPES[name] ?? []);
  });
});
