import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** The command as it is built: the tests' global setup has made it. */
const COMMAND = "dist/host/gas.cjs";
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gas-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function gas(source: string, ...args: readonly string[]) {
  const path = join(folder, "Code.gs");
  writeFileSync(path, source);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, path, ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run gas -- FILE [FUNCTION]", () => {
  it("prints the result as JSON and the log beside it", () => {
    expect(
      gas(`function other() {}
        function main() {
          const sheet = SpreadsheetApp.getActiveSheet();
          sheet.getRange("A1:B2").setValues([[1, "x"], [new Date(Date.UTC(2023, 2, 28)), ""]]);
          Logger.log("đã ghi");
          return { values: sheet.getDataRange().getValues(), sheet: sheet, none: undefined };
        }`),
    ).toEqual({
      status: 0,
      stdout: '{"values":[[1,"x"],["2023-03-28T00:00:00.000Z",""]],"sheet":"Sheet"}\n',
      stderr: "Chạy hàm main().\nđã ghi\n",
    });
  });

  it("runs the function that is named; undefined is null", () => {
    expect(gas("function main() { return 1; } function other() {}", "other")).toEqual({
      status: 0,
      stdout: "null\n",
      stderr: "",
    });
  });

  it("an exception prints as Google shows it, with its lines, and exits 1", () => {
    expect(
      gas(
        `function inner() {\n  SpreadsheetApp.getActiveSheet().getRange(0, 1);\n}\nfunction main() {\n  inner();\n}`,
      ),
    ).toMatchObject({
      status: 1,
      stdout: "",
      stderr: expect.stringMatching(
        /^Chạy hàm main\(\)\.\nException: .+\ninner @ Code\.gs:2\nmain @ Code\.gs:5\n$/,
      ),
    });
    expect(gas("function main() { null.x; }").stderr).toContain(
      "TypeError: Cannot read properties of null (reading 'x')",
    );
  });

  it("an unknown method names itself", () => {
    const { status, stderr } = gas(`function main() { SpreadsheetApp.getActiveSheet().insertSlicer(); }`);
    expect([status, stderr.includes("Sheet.insertSlicer is not imitated by the local host")]).toEqual([
      1,
      true,
    ]);
  });

  it("a file that does not parse is told with its line", () => {
    const { status, stderr } = gas("function main() {\n  return (;\n}");
    expect([status, stderr]).toEqual([1, "SyntaxError: Unexpected token ';'\n@ Code.gs:2\n"]);
  });

  it("waits for an async function and reports its failure", () => {
    expect(gas("async function main() { await null; return 5; }").stdout).toBe("5\n");
    expect(gas("async function main() { await null; throw new Error('muộn'); }").status).toBe(1);
    expect(gas("function main() { Promise.reject(new Error('bỏ quên')); return 1; }").status).toBe(1);
  });

  it("takes locale, user and instant", () => {
    const source = `function main() {
      const cell = SpreadsheetApp.getActiveSheet().getRange("A1").setValue("1.5");
      return [cell.getValue(), Session.getActiveUser().getEmail(), new Date().toISOString()];
    }`;
    const args = ["--locale", "en_US", "--user", "a@example.vn", "--now", "2023-03-28T10:00:00Z"];
    // Virtual time until then: a write of 2 ms, a read of 120, a service of 20, and local calls that add up to less than 1.
    expect(gas(source, ...args).stdout).toBe('[1.5,"a@example.vn","2023-03-28T10:00:00.142Z"]\n');
  });

  it("gives the answers of the command line to the script's dialogs, in order", () => {
    const source = `function main() {
      const ui = SpreadsheetApp.getUi();
      const sure = ui.alert("Xóa?", ui.ButtonSet.YES_NO) === ui.Button.YES;
      return [sure, ui.prompt("Tên?").getResponseText()];
    }`;
    expect(gas(source, "--answer", "YES", "--answer", "Xã Lát").stdout).toBe('[true,"Xã Lát"]\n');
    const { status, stderr } = gas(source, "--answer", "YES");
    expect([
      status,
      stderr.includes('Nobody answers the dialog "Tên?"'),
      stderr.includes("--answer"),
    ]).toEqual([1, true, true]);
  });

  it("says how it is used: asked for, that is no failure", () => {
    const asked = spawnSync(process.execPath, [COMMAND, "--help"], { encoding: "utf8" });
    expect([asked.status, asked.stdout.startsWith("Cách dùng: npm run gas"), asked.stderr]).toEqual([
      0,
      true,
      "",
    ]);

    const { status, stderr } = spawnSync(process.execPath, [COMMAND], { encoding: "utf8" });
    expect([status, stderr.startsWith("Cách dùng: npm run gas -- TỆP [HÀM]")]).toEqual([2, true]);
  });
});
