import { describe, expect, it } from "vitest";
import { argumentOnWire, resultOnWire } from "../../appsscript/wire.ts";

describe("google.script.run carries [D guides/html/reference/run: parameters]", () => {
  it.each([
    [null, null],
    [5, 5],
    ["x", "x"],
    [
      [1, undefined, [2]],
      [1, null, [2]],
    ],
    [
      { a: 1, b: undefined, c: { d: [] } },
      { a: 1, c: { d: [] } },
    ],
    [undefined, undefined],
  ])("%j", (sent, received) => {
    expect(argumentOnWire(sent, 0)).toEqual(received);
  });

  it.each([
    ["a date", { day: new Date(0) }, "0.day"],
    ["a function", [() => 1], "0[0]"],
    ["a map", new Map(), "0"],
    ["a set in a list", [[new Set()]], "0[0][0]"],
    ["an instance", new (class Unit {})(), "0"],
    ["NaN", Number.NaN, "0"],
    ["a BigInt", 1n, "0"],
    ["a symbol", Symbol("x"), "0"],
  ])("not %s", (_, value, path) => {
    expect(() => argumentOnWire(value, 0)).toThrow(`Failed due to illegal value in property: ${path}`);
    expect(() => resultOnWire(value)).toThrow("not a supported return type");
  });

  it("a missing result is null", () => {
    expect(resultOnWire(undefined)).toBeNull();
  });

  it("copies: the page's object is not the script's", () => {
    const sent = { a: [1] };
    const received = argumentOnWire(sent, 0);
    expect(received).toEqual(sent);
    expect(received).not.toBe(sent);
  });
});
