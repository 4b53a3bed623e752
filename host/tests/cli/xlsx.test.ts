import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The command as it is built: the tests' global setup has made it. */
const COMMAND = "dist/host/xlsx.cjs";
const CASES = join(import.meta.dirname, "..", "xlsx", "fixtures", "cases");
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "xlsx-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function xlsx(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

/** What is printed of a file, and the exit code. */
function told(...args: readonly string[]): readonly [unknown, number | null] {
  const { status, stdout } = xlsx(...args);
  return [JSON.parse(stdout), status];
}

const SHEET = {
  name: "Danh sách",
  hidden: false,
  rows: 1000,
  columns: 26,
  frozenRows: 0,
  frozenColumns: 0,
  merges: [],
  validations: [],
  conditionalFormats: [],
  protections: [],
  filter: null,
  charts: [],
};

describe("npm run xlsx -- IN.xlsx [OUT.xlsx]", () => {
  it("[E25] prints what comes in and what is lost", () => {
    const lost = "Không giữ được: 1 nút bấm hoặc ô điều khiển (tab “Danh sách”).";
    expect(told(join(CASES, "13-form-button.xlsx"))).toEqual([
      {
        sheets: [{ ...SHEET, cells: { A1: { value: "a" } } }],
        names: {},
        rows: 1,
        lost: [lost],
        lostSentence: lost,
      },
      0,
    ]);
  });

  it("[E25] writes it out again, and reads the same from there", () => {
    const out = join(folder, "ra.xlsx");
    const first = told(join(CASES, "12-array-fill.xlsx"), out);
    const cell = { value: 3, formula: "=ARRAYFORMULA(1+2)" };
    const cells = { A1: cell, B1: cell, A2: cell, B2: cell };
    expect(first).toMatchObject([
      { sheets: [{ name: "Danh sách", cells }], lost: [], lostSentence: null },
      0,
    ]);
    const [again] = told(out);
    expect(again).toMatchObject({
      sheets: [{ name: "Danh sách", cells: { A1: { value: 3 }, B2: { value: 3 } } }],
    });
  });

  it("[E25] answers a file that cannot be read with the page's sentence", () => {
    const text = join(folder, "chữ.xlsx");
    writeFileSync(text, "không phải");
    const folderName = folder;
    expect([told(text), told(join(folder, "không có.xlsx")), told(folderName)]).toEqual([
      [
        {
          error:
            "Tệp này không phải là .xlsx. Hãy chọn tệp .xlsx, hoặc mở bằng Excel hay LibreOffice rồi lưu lại dạng .xlsx.",
        },
        1,
      ],
      [
        {
          error: `Không mở được tệp “${join(folder, "không có.xlsx")}”. Hãy xem lại đường dẫn và quyền đọc.`,
        },
        1,
      ],
      [{ error: `Không mở được tệp “${folderName}”. Hãy xem lại đường dẫn và quyền đọc.` }, 1],
    ]);
  });

  it("[E25] says how it is used", () => {
    const [asked, wrong] = [xlsx("--help"), xlsx()];
    expect([asked.status, asked.stdout.startsWith("Cách dùng: npm run xlsx")]).toEqual([0, true]);
    expect([wrong.status, wrong.stderr.startsWith("Cách dùng: npm run xlsx")]).toEqual([2, true]);
  });
});
