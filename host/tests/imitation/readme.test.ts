import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { countsTaken } from "../../appsscript/argumentCount.ts";
import { refusedMembers } from "../../appsscript/refusedMembers.ts";
import { type Compared, compareClasses, inScript, SERVICES } from "../../imitation/compare.ts";
import { googleCalls } from "../../imitation/googleCalls.ts";
import { PARTIAL, type Partial } from "../../imitation/partial.ts";
import { comparisonTable, withComparison } from "../../imitation/readme.ts";
import * as face from "../../index.ts";
import { messageThrown } from "../messageThrown.ts";

const HOST = join(import.meta.dirname, "../..");
const README = readFileSync(join(HOST, "README.md"), "utf8");

describe("[GS30] the host's README", () => {
  let classes: readonly Compared[] = [];
  beforeAll(() => {
    classes = compareClasses();
  });

  it("shows the classes as scripts meet them (stale? npm run docs)", () => {
    expect(withComparison(README, comparisonTable(classes))).toBe(README);
  });

  it("counts what Google's types name, each member once", () => {
    // By hand, from the reference of these classes: all four methods of a lock; of a blob all but getAs.
    const of = (name: string) => classes.find((one) => one.name === name);
    expect(of("Lock")).toMatchObject({
      whole: ["hasLock", "releaseLock", "tryLock", "waitLock"],
      partly: [],
      refused: [],
    });
    expect(of("Blob")).toMatchObject({ partly: [], refused: ["getAs"] });
    expect(of("PivotTable")).toMatchObject({ whole: [], partly: [] });
    for (const { whole, partly, refused } of classes) {
      const all = [...whole, ...partly.map(({ method }) => method), ...refused];
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("[GS113] knows by name all that Google has and the host has not", () => {
    const missing = classes.filter(({ whole, partly }) => whole.length + partly.length > 0);
    const scripted = missing.filter(({ name }) => !name.includes(":"));
    for (const { name, refused } of scripted) expect([name, refusedMembers(name)]).toEqual([name, refused]);
  });

  it("[GS123] takes as many arguments as Google's types say", () => {
    const google = googleCalls(SERVICES);
    const there = classes.flatMap(({ name, whole, partly }) =>
      [...whole, ...partly.map(({ method }) => method)].map((method) => `${name}.${method}`),
    );
    const known = there.filter((call) => google.has(call) && !REFERENCE_HAS_MORE.includes(call));
    expect(known.length).toBeGreaterThan(800);
    expect(known.map((call) => [call, countsTaken(call)])).toEqual(
      known.map((call) => [call, google.get(call)]),
    );
  });

  it("begins with lines that run as they stand there", () => {
    const [, code = ""] = /```ts\nimport .+\n([\s\S]*?)```/.exec(README) ?? [];
    const run = new Function("createHost", `${code}\nreturn [host, file];`);
    // What the code makes, by its own last line.
    const [host, file] = run(face.createHost) as [face.Host, face.SpreadsheetFile];
    const [sheet = ""] = file.workbook.sheetIds();
    const shown = file.workbook.display({ sheet, row: 0, column: 0, rows: 1, columns: 2 });
    expect([code.trim().split("\n").length, shown]).toEqual([4, [["21", "42"]]]);
    host.dispose();
  });
});

/** reference/script/script-app#getAuthorizationInfo(AuthMode,String) */
const REFERENCE_HAS_MORE = ["ScriptApp.getAuthorizationInfo"];

/** What a script is told that calls the form which is not there; null when nothing is refused. */
function refusalOf({ call }: Partial): string | null {
  return messageThrown(() => inScript(call));
}

describe("[GS30] forms of a call that are missing", () => {
  it.each(PARTIAL)("$name.$method is refused by name", (partial) => {
    expect(refusalOf(partial)).toMatch(/ is not imitated by the local host$/);
  });

  it("are all proved: every such sentence in the services is met by one of the calls", () => {
    const folder = join(HOST, "appsscript");
    const sentences = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /^(?:services|spreadsheet)\/.*\.ts$/.test(file))
      .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(SENTENCE)])
      .map(([, sentence = ""]) => new RegExp(`^(?:Exception: )?${sentence.replace(/\$\{[^}]*\}/g, ".+")}$`));
    const met = PARTIAL.map(refusalOf);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.filter((sentence) => !met.some((told) => sentence.test(told ?? "")))).toEqual([]);
  });
});

const SENTENCE = /Error\(\s*["`]([^"`]*is not imitated by the local host)["`]/g;
