import { describe, expect, it } from "vitest";
import { evaluate, OWNER, standalone } from "../support.ts";

describe("Session [D reference/base/session]", () => {
  it("knows who runs from the editor", () => {
    expect(
      evaluate("[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getUserLoginId()]"),
    ).toEqual([OWNER, OWNER]);
    expect(evaluate("String(Session.getActiveUser())")).toBe(OWNER);
  });

  it("knows the script's zone, the language, and a stable key", () => {
    expect(evaluate("[Session.getScriptTimeZone(), Session.getActiveUserLocale()]")).toEqual([
      "Asia/Ho_Chi_Minh",
      "vi",
    ]);
    const key = "Session.getTemporaryActiveUserKey() === Session.getTemporaryActiveUserKey()";
    expect(evaluate(key)).toBe(true);
  });
});

describe("services Google has and the host has not", () => {
  it.each(["DriveApp", "UrlFetchApp", "CalendarApp", "DocumentApp", "GmailApp"])(
    "%s says its name",
    (name) => {
      expect(() => evaluate(`typeof ${name}`)).toThrow(`${name} is not imitated by the local host`);
    },
  );

  it("a script may have a variable of that name", () => {
    expect(standalone("var Maps = 5; function main() { return Maps; }").run("main")).toBe(5);
    expect(standalone("const Charts = 6; function main() { return Charts; }").run("main")).toBe(6);
    expect(
      standalone("function Browser() { return 7; } function main() { return Browser(); }").run("main"),
    ).toBe(7);
  });

  it("an advanced service is undefined until the manifest enables it, then says its name", () => {
    expect(evaluate("typeof Drive")).toBe("undefined");
    const manifest = {
      dependencies: { enabledAdvancedServices: [{ userSymbol: "Drive", serviceId: "drive" }] },
    };
    expect(() =>
      evaluate("typeof Drive", { files: { "appsscript.json": JSON.stringify(manifest) } }),
    ).toThrow("Drive is not imitated by the local host");
  });

  it("a method that a service does not have says its name", () => {
    expect(() => evaluate("Utilities.nothing()")).toThrow("Utilities.nothing is not a function");
  });
});

describe("logs", () => {
  it("Logger prints as Google does: one decimal for numbers, formats, classes by name [C]", () => {
    const { host, run } = standalone(`function main() {
      Logger.log("Có %s mô hình của %s", 3, Utilities);
      Logger.log(5); Logger.log({ a: 1, b: [true, null] }); Logger.log(Utilities);
      return Logger.getLog();
    }`);
    const lines: string[] = [];
    host.onExecution((report) => lines.push(...report.log.map((line) => line.text)));
    expect(run("main")).toBe("Có 3 mô hình của Utilities\n5.0\n{a=1.0, b=[true, null]}\nUtilities\n");
    expect(lines).toEqual(["Có 3 mô hình của Utilities", "5.0", "{a=1.0, b=[true, null]}", "Utilities"]);
  });

  it("console formats and shows objects", () => {
    const { host, run } = standalone(`function main() {
      console.log("%s %d", "a", 5); console.warn({ a: [1, { b: 2 }] }, Utilities); console.error(new Error("hỏng").message);
    }`);
    const lines: unknown[] = [];
    host.onExecution((report) => lines.push(...report.log));
    run("main");
    expect(lines).toEqual([
      { level: "log", text: "a 5" },
      { level: "warn", text: "{ a: [ 1, { b: 2 } ] } Utilities" },
      { level: "error", text: "hỏng" },
    ]);
  });
});
