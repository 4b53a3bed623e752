import { describe, expect, it } from "vitest";
import type { ExecutionReport } from "../../appsscript/state.ts";
import { StopExecution } from "../../appsscript/stop.ts";
import { OWNER, standalone } from "./support.ts";

describe("running a function", () => {
  it("gives host values back: arrays, objects and dates of this side, classes by name", () => {
    const { run } = standalone(
      "function main(a, b) { return { list: [1, new Date(5), null], same: a, day: b.getTime(), app: Utilities }; }",
    );
    expect(run("main", { x: [1] }, new Date(9))).toEqual({
      list: [1, new Date(5), null],
      same: { x: [1] },
      day: 9,
      app: "Utilities",
    });
  });

  it("starts with fresh globals each time [D guides/v8-runtime]", () => {
    const { run } = standalone("let n = 0; function main() { return ++n; }");
    expect([run("main"), run("main")]).toEqual([1, 1]);
  });

  it("runs several files as one program, in their order", () => {
    const files = { "Second.gs": "const B = A + 1; function main() { return B; }" };
    expect(standalone("const A = 1;", { files }).run("main")).toBe(2);
  });

  it("knows declared functions, and constants that hold functions", () => {
    const { run } = standalone(
      "function a() { return 1; } const b = () => 2; var c = function () { return 3; };",
    );
    expect([run("a"), run("b"), run("c")]).toEqual([1, 2, 3]);
    expect(() => run("d")).toThrow("Script function not found: d");
    expect(() => run("a; b")).toThrow("Script function not found: a; b");
  });

  it("tells failures as Google prints them", () => {
    const { run } = standalone(`
      function type() { null.x; }
      function own() { throw new Error("Sai rồi"); }
      function service() { Utilities.sleep(-1); }
      function text() { throw "chữ"; }`);
    const printed = (name: string) => {
      try {
        run(name);
      } catch (error) {
        return error instanceof Error && "printed" in error ? error.printed : error;
      }
      return "no failure";
    };
    expect(["type", "own", "service", "text"].map(printed)).toEqual([
      "TypeError: Cannot read properties of null (reading 'x')",
      "Error: Sai rồi",
      "Exception: Invalid argument: milliseconds. Should be between 0 and 300000",
      "chữ",
    ]);
  });

  it("a failure while loading fails every function", () => {
    const { run } = standalone("function main() { return 1; } undefined.x;");
    expect(() => run("main")).toThrow("Cannot read properties of undefined");
  });

  it("stops a loop that asks nothing of the services", () => {
    const { run } = standalone("function main() { try { for (;;); } catch (e) { return 'còn'; } }", {
      cpuLimitMs: 100,
    });
    expect(() => run("main")).toThrow("Exceeded maximum execution time");
  });

  it("only the owner runs a standalone script", () => {
    const { host, project } = standalone("function main() {}");
    expect(() => host.run(project, "main", { user: "nguoi-la@example.vn" })).toThrow(
      "nguoi-la@example.vn may not run",
    );
  });

  it("refuses a result that contains itself", () => {
    const { run } = standalone("function main() { const a = []; a.push(a); return a; }");
    expect(() => run("main")).toThrow("The result contains itself");
  });

  it("runs new code under the same identity", () => {
    const { host, project, run } = standalone(
      "function main() { PropertiesService.getScriptProperties().setProperty('a', 'x'); }",
    );
    run("main");
    host.updateProject(project, {
      "Code.js": "function main() { return PropertiesService.getScriptProperties().getProperty('a'); }",
    });
    expect(run("main")).toBe("x");
  });
});

describe("the report of an execution", () => {
  it("counts calls by name and kind, and virtual time", () => {
    const { host, run } = standalone(`function main() {
      const p = PropertiesService.getScriptProperties(); p.setProperty("a", "1"); p.setProperty("b", "2");
      Utilities.sleep(1000);
    }`);
    const reports: ExecutionReport[] = [];
    host.onExecution((report) => reports.push(report));
    run("main");
    expect(
      reports.map(({ functionName, entry, user, counts, failure }) => ({
        functionName,
        entry,
        user,
        counts,
        failure,
      })),
    ).toEqual([
      {
        functionName: "main",
        entry: "editor",
        user: OWNER,
        counts: {
          calls: {
            "Properties.setProperty": 2,
            "PropertiesService.getScriptProperties": 1,
            "Utilities.sleep": 1,
          },
          total: 4,
          navigation: 2,
          read: 0,
          write: 0,
          structure: 0,
          protection: 0,
          property: 2,
          lock: 0,
          batch: 0,
          other: 0,
        },
        failure: null,
      },
    ]);
    // 2 properties of 40 ms, 2 local calls of 0.02 ms, one second of sleep; 0.4 s to start.
    expect(reports[0]?.spentMs).toBe(1_080);
    expect(reports[0]?.seconds).toBe(1.48);
  });

  it("stops listening when asked", () => {
    const { host, run } = standalone("function main() {}");
    let heard = 0;
    const stop = host.onExecution(() => {
      heard += 1;
    });
    run("main");
    stop();
    run("main");
    expect(heard).toBe(1);
  });
});

describe("faults on demand", () => {
  const SOURCE = `
    function main() {
      const p = PropertiesService.getScriptProperties();
      try { p.setProperty("a", "1"); p.setProperty("b", "2"); return "xong"; }
      catch (e) { p.setProperty("caught", e.message); return "bắt được"; }
      finally { p.setProperty("finally", "1"); }
    }
    function keys() { return PropertiesService.getScriptProperties().getKeys(); }`;

  it("a failing service is an exception the script may catch", () => {
    const { host, run } = standalone(SOURCE);
    host.setFaults({
      beforeCall: ({ ordinal }) => {
        if (ordinal === 3) throw new Error("We're sorry, a server error occurred.");
      },
    });
    expect(run("main")).toBe("bắt được");
    host.setFaults({});
    expect(run("keys")).toEqual(["a", "caught", "finally"]);
  });

  it("a kill before a call: not even finally reaches a service any more", () => {
    const { host, run } = standalone(SOURCE);
    host.setFaults({
      beforeCall: ({ ordinal }) => {
        if (ordinal === 3) throw new StopExecution("killed");
      },
    });
    expect(() => run("main")).toThrow("killed");
    host.setFaults({});
    expect(run("keys")).toEqual(["a"]);
  });

  it("a kill after a call: that call was done", () => {
    const { host, run } = standalone(SOURCE);
    host.setFaults({
      afterCall: ({ name, ordinal }) => {
        if (ordinal === 3 && name === "Properties.setProperty") throw new StopExecution("killed");
      },
    });
    expect(() => run("main")).toThrow("killed");
    host.setFaults({});
    expect(run("keys")).toEqual(["a", "b"]);
  });
});
