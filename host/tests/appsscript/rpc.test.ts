import { describe, expect, it } from "vitest";
import { bound, UNIT } from "./sheetSupport.ts";

const SOURCE = `
  function echo(a, b) { return { a, b, kind: Object.prototype.toString.call(a), own: a instanceof Object }; }
  function nothing() {}
  function date() { return { day: new Date() }; }
  function range() { return SpreadsheetApp.getActiveSheet().getRange("A1"); }
  function fail() { throw new TypeError("Chưa đủ điểm"); }
  function service() { SpreadsheetApp.getActiveSpreadsheet().getSheetByName("x").getName(); }
  function secret_() { return 1; }
  async function later() { return 1; }
  function who() { return Session.getActiveUser().getEmail(); }
`;

describe("google.script.run [D guides/html/communication, reference/run]", () => {
  const { host, file, project } = bound(SOURCE);
  const call = (name: string, ...args: readonly unknown[]) => host.rpc(project, file, UNIT, name, ...args);

  it("carries JSON, as objects of the script's own", () => {
    expect(call("echo", { x: [1, undefined] }, "chữ")).toEqual({
      a: { x: [1, null] },
      b: "chữ",
      kind: "[object Object]",
      own: true,
    });
    expect(call("nothing")).toBeNull();
    expect(call("who")).toBe(UNIT);
  });

  it.each([["date"], ["range"], ["later"]])("refuses what %s returns", (name) => {
    expect(() => call(name)).toThrow(
      "The script completed but the returned value is not a supported return type",
    );
  });

  it("refuses a Date among the arguments", () => {
    expect(() => call("echo", [new Date(0)])).toThrow("Failed due to illegal value in property: 0[0]");
  });

  it.each(["secret_", "nobody", "toString"])("does not know %s", (name) => {
    expect(() => call(name)).toThrow(`google.script.run.${name} is not a function`);
  });

  it("failures arrive as a message only", () => {
    try {
      call("fail");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Error);
      expect(error).toEqual(new Error("Chưa đủ điểm"));
    }
    expect(() => call("service")).toThrow("Cannot read properties of null (reading 'getName')");
  });

  it("is closed to strangers", () => {
    expect(() => host.rpc(project, file, "nguoi-la@example.vn", "who")).toThrow(
      "Error code PERMISSION_DENIED.",
    );
  });
});
