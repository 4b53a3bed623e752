import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ScriptFailure } from "../../appsscript/scriptFailure.ts";
import { failureLines, syntaxErrorLines } from "../../cli/gas/failureLines.ts";
import { readProjectFiles } from "../../cli/gas/projectFiles.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gas-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, text);
  return path;
}

describe("files of a project", () => {
  it("one script, with the pages and the manifest beside it but no other script", () => {
    const path = write("b.gs", "B");
    write("a.gs", "A");
    write("page.html", "P");
    write("appsscript.json", "{}");
    expect(readProjectFiles(path)).toEqual({ "b.gs": "B", "page.html": "P", "appsscript.json": "{}" });
  });

  it("a script of any other name is a script still", () => {
    expect(readProjectFiles(write("bai.txt", "x"))).toEqual({ "bai.gs": "x" });
  });

  it("a folder, in alphabetical order, subfolders in the name, packages and tests left out", () => {
    write("b.gs", "B");
    write("lib/a.js", "A");
    write("a.gs", "A0");
    write("node_modules/x/index.js", "N");
    write("a.test.js", "T");
    write(".hidden/x.js", "H");
    write("notes.md", "M");
    expect(Object.entries(readProjectFiles(folder))).toEqual([
      ["a.gs", "A0"],
      ["b.gs", "B"],
      ["lib/a.js", "A"],
    ]);
  });

  it("says what is missing", () => {
    expect(() => readProjectFiles(join(folder, "no.gs"))).toThrow(/^Không có tệp hay thư mục /);
    expect(() => readProjectFiles(folder)).toThrow("không có tệp .gs, .js hay .html nào.");
  });
});

describe("a failure as the execution log shows it", () => {
  it("the sentence, then the script's own lines", () => {
    const stack = [
      "TypeError: x is not a function",
      "    at inner (Code.gs:7:3)",
      "    at new Unit (lib/a.gs:2:10)",
      "    at Code.gs:12:1",
      "    at async main (Code.gs:20:5)",
      "    at entry:1:1",
      "    at runInContext (node:vm:148:12)",
    ].join("\n");
    const failure = new ScriptFailure("x is not a function", "TypeError: x is not a function", stack, false);
    expect(failureLines(failure, ["Code.gs", "lib/a.gs"])).toEqual([
      "TypeError: x is not a function",
      "inner @ Code.gs:7",
      "new Unit @ lib/a.gs:2",
      "(anonymous) @ Code.gs:12",
      "main @ Code.gs:20",
    ]);
  });

  it("a file that does not parse, with its line", () => {
    const error = new SyntaxError("Unexpected token '}'");
    error.stack = "Code.gs:3\n}\n^\n\nSyntaxError: Unexpected token '}'\n    at new Script (node:vm:117:7)";
    expect(syntaxErrorLines(error)).toEqual(["SyntaxError: Unexpected token '}'", "@ Code.gs:3"]);
  });
});
