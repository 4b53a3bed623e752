/** The host is killed in the middle of work, again and again: whatever it had acknowledged is there when it starts anew. */
import { once } from "node:events";
import type { ToPage } from "sheets-script-host";
import { afterEach, describe, expect, it } from "vitest";
import { newFolder } from "../../../host/tests/server/smallCampaign.ts";
import { SocketPage } from "../../../host/tests/server/socketPage.ts";
import { killAll, startProcess } from "./hostProcess.ts";

type Served = Extract<ToPage, { readonly kind: "welcome" }>["workbook"];

const ORGANISER = "ban-to-chuc@lacduong.example";
const ROUNDS = 8;
/** Texts sent before the first is answered. */
const AHEAD = 20;
const SHEET_NAME = "Ghi nhanh";

afterEach(killAll);

const wait = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Some rounds die at once, some after a number of edits. */
async function itsTime(round: number, done: () => number): Promise<void> {
  if (round % 2 === 0) return wait(5 + ((round * 37) % 150));
  while (done() < AHEAD) await wait(1);
}

function idOf(workbook: Served, name: string): string {
  const found = Object.entries(workbook.sheets).find(([, sheet]) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found[0];
}

/** The first column of the sheet with this id, by row. */
function firstColumn(workbook: Served, sheet: string): ReadonlyMap<number, unknown> {
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
      const { child, address, kill } = await startProcess(folder, "--empty", "--port", "0");
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
      const before = acknowledged.size;
      for (let ahead = 0; ahead < AHEAD; ahead += 1) send();
      await itsTime(round, () => acknowledged.size - before);
      await kill();
      page.socket.terminate();
      if (round === ROUNDS - 1) expect(acknowledged.size).toBeGreaterThan(AHEAD);
    }
  }, 120_000);
});
