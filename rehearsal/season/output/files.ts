import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportXlsx } from "sheets-script-host";
import type { Season } from "../season.ts";
import { ballotsIn } from "./ballots.ts";
import { callsOf } from "./calls.ts";
import { rankingIn } from "./ranking.ts";

/** Writes workbook.xlsx, ballots.json, ranking.json and calls.json. @returns their names */
export async function writeFiles({ file, operations }: Season, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const tables = {
    "ballots.json": ballotsIn(file),
    "ranking.json": rankingIn(file),
    "calls.json": callsOf(operations),
  };
  for (const [name, content] of Object.entries(tables)) {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 1)}\n`);
  }
  writeFileSync(join(folder, "workbook.xlsx"), await exportXlsx(file));
  return [...Object.keys(tables), "workbook.xlsx"];
}
