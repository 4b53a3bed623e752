/** The host is killed in the middle of work, again and again: whatever it had acknowledged is there when it starts anew. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { IWorkbookData } from "@univerjs/core";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder } from "./smallCampaign.ts";
import { SocketPage } from "./socketPage.ts";

const ORGANISER = "ban-to-chuc@lacduong.example";
const ROUNDS = 8;
/** Texts sent before the first is answered. */
const AHEAD = 20;
const SHEET_NAME = "Ghi nhanh";

const children = new Set<ChildProcess>();
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
});

/** The real command, as npm start runs it. */
async function started(folder: string): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  const child = spawn(process.execPath, ["dist/host/start.cjs", "--empty", "--port", "0", "--data", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.add(child);
  child.on("exit", () => children.delete(child));
  if (!child.stdout) throw new Error("No output");
  for await (const line of createInterface(child.stdout)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (address) return { child, address };
  }
  throw new Error("The host ended before it served");
}

function idOf(workbook: IWorkbookData, name: string): string {
  const found = Object.entries(workbook.sheets).find(([, sheet]) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found[0];
}

/** The first column of the sheet with this id, by row. */
function firstColumn(workbook: IWorkbookData, sheet: string): ReadonlyMap<number, unknown> {
  const { cellData = {} } = workbook.sheets[sheet] ?? {};
  return new Map(Object.entries(cellData).map(([row, line]) => [Number(row), line?.[0]?.v] as const));
}

describe("kill -9", () => {
  it("loses nothing that was acknowledged", async () => {
    const folder = newFolder();
    const acknowledged = new Map<number, string>();
    let sheet = "";
    let row = 0;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { child, address } = await started(folder);
      const page = new SocketPage(address, ORGANISER);
      const { rev, workbook } = await page.hears("welcome");
      if (round === 0) {
        const n = page.want({ kind: "addSheet", name: SHEET_NAME, index: 0 }, rev);
        await page.done(n);
        const other = new SocketPage(address, ORGANISER);
        sheet = idOf((await other.hears("welcome")).workbook, SHEET_NAME);
      } else {
        const cells = firstColumn(workbook, sheet);
        const kept = [...acknowledged.keys()].map((at) => [at, cells.get(at)] as const);
        expect(kept).toEqual([...acknowledged]);
      }
      if (round === ROUNDS) {
        // Both what the terminal sends and what npm passes on.
        child.kill("SIGINT");
        child.kill("SIGTERM");
        await once(child, "exit");
        expect(child.exitCode).toBe(0);
        break;
      }
      const texts = new Map<number, readonly [number, string]>();
      const send = () => {
        const text = `vòng ${round} hàng ${row}`;
        texts.set(page.want({ kind: "type", sheet, row, column: 0, text }, rev), [row, text]);
        row += 1;
      };
      page.socket.on("message", (bytes) => {
        const message: { kind: string; n: number; refused: string | null } = JSON.parse(String(bytes));
        const entry = texts.get(message.n);
        if (message.kind !== "done" || !entry) return;
        expect(message.refused).toBeNull();
        acknowledged.set(...entry);
        if (row < 1000) send();
      });
      for (let ahead = 0; ahead < AHEAD; ahead += 1) send();
      // Some rounds die at once, some after dozens of edits.
      await new Promise((done) => setTimeout(done, 5 + ((round * 37) % 150)));
      child.kill("SIGKILL");
      await once(child, "exit");
      page.socket.terminate();
      if (round === ROUNDS - 1) expect(acknowledged.size).toBeGreaterThan(AHEAD);
    }
  }, 120_000);
});
