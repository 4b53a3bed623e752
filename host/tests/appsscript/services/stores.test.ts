import { describe, expect, it } from "vitest";
import { evaluate, NOW, OWNER, standalone } from "../support.ts";

describe("PropertiesService [D reference/properties]", () => {
  it("keeps text between executions, each store by itself", () => {
    const { run } = standalone(`
      function save() { PropertiesService.getScriptProperties().setProperty("a", 1).setProperties({ b: true, c: "x" }); }
      function read() {
        const p = PropertiesService.getScriptProperties();
        return [p.getProperty("a"), p.getProperties(), p.getKeys(), p.getProperty("z")];
      }
      function user() { return PropertiesService.getUserProperties().getKeys(); }
      function replace() { PropertiesService.getScriptProperties().setProperties({ d: "y" }, true); }
      function forget() { return PropertiesService.getScriptProperties().deleteProperty("a").deleteAllProperties().getKeys(); }
    `);
    run("save");
    expect(run("read")).toEqual(["1", { a: "1", b: "true", c: "x" }, ["a", "b", "c"], null]);
    expect(run("user")).toEqual([]);
    run("replace");
    expect(run("read")).toEqual([null, { d: "y" }, ["d"], null]);
    expect(run("forget")).toEqual([]);
  });

  it("a standalone script has no document properties, cache or lock [D]", () => {
    expect(
      evaluate(
        "[PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()]",
      ),
    ).toEqual([null, null, null]);
  });

  it("refuses more than 9 KB a value and 500 KB a store [D guides/services/quotas]", () => {
    const store = "PropertiesService.getScriptProperties()";
    expect(evaluate(`${store}.setProperty("a", "x".repeat(9216)).getKeys()`)).toEqual(["a"]);
    expect(() => evaluate(`${store}.setProperty("a", "x".repeat(9217))`)).toThrow(
      "Argument too large: value",
    );
    // 3 bytes a letter: 3,073 of them are 9,219 bytes.
    expect(() => evaluate(`${store}.setProperty("a", "ổ".repeat(3073))`)).toThrow(
      "Argument too large: value",
    );
    const fill = `(() => { for (let i = 0; i < 60; i++) ${store}.setProperty("k" + i, "x".repeat(9000)); })()`;
    expect(() => evaluate(fill)).toThrow("You have exceeded the property storage quota.");
  });
});

describe("CacheService [D reference/cache]", () => {
  it("an item expires also while the script that put it is running", () => {
    const { run } = standalone(`function main() {
      const cache = CacheService.getScriptCache();
      cache.put("short", "v", 1);
      cache.put("long", "v", 60);
      Utilities.sleep(2000);
      return [cache.get("short"), cache.getAll(["short", "long"])];
    }`);
    expect(run("main")).toEqual([null, { long: "v" }]);
  });

  // gas-fakes, which runs on live Apps Script, too
  it("[GS119] what has nothing to tell gives null", () => {
    const { run } = standalone(`function main() {
      const cache = CacheService.getScriptCache();
      return [cache.put("a", "1"), cache.putAll({ b: "2" }, 60), cache.remove("a"), cache.removeAll(["b"]), cache.get("b")];
    }`);
    expect(run("main")).toEqual([null, null, null, null, null]);
  });

  const SOURCE = `
    function put(key, value, seconds) { CacheService.getScriptCache().put(key, value, seconds); }
    function get(key) { return CacheService.getScriptCache().get(key); }
    function all() { return CacheService.getScriptCache().getAll(["a", "b"]); }
    function tryOften() {
      const cache = CacheService.getScriptCache();
      let missed = 0;
      for (let i = 0; i < 1000; i++) { cache.put("k", "v"); if (cache.get("k") === null) missed++; }
      return missed;
    }
    function fill() {
      const cache = CacheService.getScriptCache();
      for (let i = 0; i < 1001; i++) cache.put("k" + i, "v", i < 500 ? 60 : 600);
      return Object.keys(cache.getAll(Array.from({ length: 1001 }, (_, i) => "k" + i))).length;
    }
  `;

  it("forgets when the time is over", () => {
    const { run, host } = standalone(SOURCE, { seed: 1 });
    run("put", "a", "1", 60);
    expect(run("get", "a")).toBe("1");
    expect(run("all")).toEqual({ a: "1" });
    host.advanceTo(NOW + 60_000);
    expect(run("get", "a")).toBeNull();
  });

  it("may lose a value early, about one read in fifty", () => {
    const missed = Number(standalone(SOURCE).run("tryOften"));
    expect(missed).toBeGreaterThan(0);
    expect(missed).toBeLessThan(60);
  });

  it("keeps 900 items once 1,000 are passed", () => {
    const kept = Number(standalone(SOURCE).run("fill"));
    expect(kept).toBeLessThanOrEqual(900);
    expect(kept).toBeGreaterThan(800);
  });

  it("refuses more than 100 KB", () => {
    const { run } = standalone(SOURCE);
    expect(() => run("put", "a", "x".repeat(102_401), 60)).toThrow("Argument too large: value");
    expect(() => run("put", "k".repeat(251), "x", 60)).toThrow("Argument too large: key");
  });
});

describe("LockService [D reference/lock]", () => {
  // gas-fakes, which runs on live Apps Script, too
  it("[GS120] a negative time is over before it begins, though nobody holds the lock", () => {
    const { run } = standalone(`function main() {
      const lock = LockService.getScriptLock();
      const message = (act) => { try { act(); return null; } catch (error) { return error.message; } };
      return [lock.tryLock(-100), lock.hasLock(), message(() => lock.waitLock(-100)), lock.tryLock(0), lock.hasLock()];
    }`);
    expect(run("main")).toEqual([
      false,
      false,
      "Lock timeout: another process was holding the lock for too long.",
      true,
      true,
    ]);
  });

  const SOURCE = `
    function take(ms) {
      const lock = LockService.getScriptLock();
      const before = Date.now();
      const taken = lock.tryLock(ms);
      return [taken, lock.hasLock(), Math.round((Date.now() - before) / 1000)];
    }
    function wait(ms) { LockService.getScriptLock().waitLock(ms); return "có khoá"; }
    function twice() {
      const lock = LockService.getScriptLock();
      const got = [lock.tryLock(1), LockService.getScriptLock().tryLock(1)];
      lock.releaseLock();
      return [...got, lock.hasLock()];
    }
  `;

  it("is free at first and ends with the execution", () => {
    const { run } = standalone(SOURCE);
    expect(run("take", 1_000)).toEqual([true, true, 0]);
    expect(run("take", 1_000)).toEqual([true, true, 0]);
    expect(run("twice")).toEqual([true, true, false]);
  });

  it("waits for another holder and gives up in virtual time", () => {
    const { run, host, project } = standalone(SOURCE);
    const release = host.holdLock(project, "script");
    expect(run("take", 30_000)).toEqual([false, false, 30]);
    expect(() => run("wait", 5_000)).toThrow(
      "Lock timeout: another process was holding the lock for too long.",
    );
    release();
    expect(run("wait", 5_000)).toBe("có khoá");
  });

  it("is taken as soon as the other lets go", () => {
    const { run, host, project } = standalone(SOURCE);
    host.holdLock(project, "script", { until: NOW + 3_000 });
    expect(run("take", 10_000)).toEqual([true, true, 3]);
  });

  it("stops a run that is started in the middle of another", () => {
    const { run, host, project } = standalone(`${SOURCE}
      function outer() { LockService.getScriptLock().waitLock(1000); Utilities.getUuid(); return "xong"; }`);
    const inner: unknown[] = [];
    host.setFaults({
      beforeCall: ({ name }) => {
        if (name === "Utilities.getUuid") inner.push(host.run(project, "take", { user: OWNER, args: [500] }));
      },
    });
    expect(run("outer")).toBe("xong");
    expect(inner).toEqual([[false, false, 1]]);
  });
});
