import { describe, expect, it } from "vitest";
import { compileScript, createRealm, type ScriptRealm } from "../../appsscript/realm.ts";

const NOW = Date.UTC(2023, 2, 28, 10, 0, 0);

function realmWith(source: string, log: unknown[][] = []): ScriptRealm {
  const realm = createRealm({
    now: () => NOW,
    random: () => 0.25,
    log: (level, args) => log.push([level, ...args]),
  });
  realm.load(compileScript(source, "Code.js"), 5_000);
  return realm;
}

function evaluate(expression: string): unknown {
  const realm = realmWith(`function main() { return ${expression}; }`);
  return realm.call(realm.kit.global["main"], [], 5_000).value;
}

describe("globals of a realm [D guides/v8-runtime]", () => {
  it.each([
    ["setTimeout"],
    ["setInterval"],
    ["fetch"],
    ["URL"],
    ["URLSearchParams"],
    ["TextEncoder"],
    ["TextDecoder"],
    ["atob"],
    ["btoa"],
    ["Blob"],
    ["crypto"],
    ["performance"],
    ["process"],
    ["window"],
    ["structuredClone"],
    ["queueMicrotask"],
    ["Buffer"],
    ["WebAssembly"],
    ["require"],
    ["module"],
  ])("%s is absent", (name) => {
    expect(evaluate(`typeof ${name}`)).toBe("undefined");
  });

  it("has ECMAScript and console", () => {
    expect(
      evaluate("[typeof Map, typeof Intl, typeof Promise, typeof console.log, typeof escape].join()"),
    ).toBe("function,object,function,function,function");
  });

  it("shares no variable with the next realm", () => {
    realmWith("var left = 1; Array.prototype.extra = 1;");
    expect(evaluate("typeof left + typeof [].extra")).toBe("undefinedundefined");
  });
});

describe("time and chance are the host's", () => {
  it("new Date() and Date.now() tell the virtual instant", () => {
    expect(evaluate("new Date().getTime()")).toBe(NOW);
    expect(evaluate("Date.now()")).toBe(NOW);
  });

  it("dates with arguments, subclasses and instanceof stay ordinary", () => {
    expect(evaluate("new Date(5).getTime()")).toBe(5);
    expect(evaluate("new (class Day extends Date {})(7).getTime()")).toBe(7);
    expect(evaluate("new Date(5) instanceof Date && new Date().constructor === Date")).toBe(true);
    expect(evaluate("typeof Date()")).toBe("string");
  });

  it("Math.random is the host's", () => {
    expect(evaluate("Math.random()")).toBe(0.25);
  });
});

describe("values made for a realm belong to it", () => {
  it.each([
    ["value instanceof Array && Array.isArray(value) && value[0] instanceof Array", "grid"],
    ["value instanceof Date", "date"],
    ["value instanceof Error && String(value) === 'Exception: sai'", "error"],
    ["Object.getPrototypeOf(value) === Object.prototype", "object"],
  ])("%s", (expression, kind) => {
    const realm = realmWith(`function main(value) { return ${expression}; }`);
    const made = {
      grid: realm.grid(2, 3),
      date: realm.date(1),
      error: realm.error("sai"),
      object: realm.object({ a: 1 }),
    };
    expect(realm.call(realm.kit.global["main"], [made[kind as keyof typeof made]], 5_000).value).toBe(true);
  });

  it("a grid is full of empty strings, never null", () => {
    expect(JSON.stringify(realmWith("").grid(2, 2))).toBe('[["",""],["",""]]');
  });

  it("reads the instant of a Date of any realm", () => {
    const realm = realmWith("function main() { return new Date(42); }");
    expect(realm.epochOf(realm.call(realm.kit.global["main"], [], 5_000).value)).toBe(42);
    expect(realm.epochOf(new Date(43))).toBe(43);
    expect(realm.epochOf("2023-03-28")).toBeNull();
  });
});

describe("running", () => {
  it("sees only declared functions [D guides/triggers: named functions]", () => {
    const realm = realmWith(
      "function a() {} async function b() {} function* c() {} var d = function () {}; const e = () => 1; globalThis.f = function f() {}; class G {}",
    );
    expect(realm.declared()).toEqual(["a", "b", "c"]);
  });

  it("declares functions even when the file throws while loading", () => {
    const realm = createRealm({ now: () => NOW, random: () => 0, log: () => undefined });
    expect(() => realm.load(compileScript("function a() {} throw new Error('x')", "Code.js"), 5_000)).toThrow(
      "x",
    );
    expect(realm.declared()).toEqual(["a"]);
  });

  it("waits for promises and unwraps them", () => {
    expect(evaluate("(async () => { await null; return 'xong'; })()")).toBe("xong");
    expect(() => evaluate("Promise.reject(new Error('hỏng'))")).toThrow("hỏng");
  });

  it("stops an endless loop", () => {
    const realm = realmWith("function main() { for (;;); }");
    expect(() => realm.call(realm.kit.global["main"], [], 50)).toThrow("Exceeded maximum execution time");
  });

  it("gives console lines to the host", () => {
    const log: unknown[][] = [];
    const realm = realmWith("function main() { console.warn('%s!', 'chào'); }", log);
    realm.call(realm.kit.global["main"], [], 5_000);
    expect(log).toEqual([["warn", "%s!", "chào"]]);
  });
});
