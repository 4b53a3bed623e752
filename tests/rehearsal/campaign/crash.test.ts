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
/** A tab on whose edits the steward works, and a column of the units in it. */
const TAB = "Đăng ký";
const TYPED = "Liên kết";
/** What the steward writes beside a row that somebody has begun. */
const WRITTEN = "Còn thiếu";
/** Rows that the sample has prepared, at least. */
const PREPARED = 250;

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

/** The cells below this header, by row. */
function columnOf(workbook: Served, sheet: string, header: string): ReadonlyMap<number, unknown> {
  const { cellData = {} } = workbook.sheets[sheet] ?? {};
  const column = placeOf(workbook, sheet, header);
  return new Map(Object.entries(cellData).map(([row, line]) => [Number(row), line?.[column]?.v] as const));
}

function placeOf(workbook: Served, sheet: string, header: string): number {
  const headers = Object.entries(workbook.sheets[sheet]?.cellData?.[0] ?? {});
  return Number(headers.find(([, cell]) => cell?.v === header)?.[0] ?? Number.NaN);
}

describe("kill -9", () => {
  it("loses nothing that was acknowledged", async () => {
    const folder = newFolder();
    const acknowledged = new Map<number, string>();
    let sheet = "";
    let row = 1;
    for (let round = 0; round <= ROUNDS; round += 1) {
      const { child, address, kill } = await startProcess(folder, "--port", "0");
      const page = new SocketPage(address, ORGANISER);
      const { rev, workbook } = await page.hears("welcome");
      sheet = idOf(workbook, TAB);
      const column = placeOf(workbook, sheet, TYPED);
      if (round > 0) {
        const cells = columnOf(workbook, sheet, TYPED);
        const kept = [...acknowledged.keys()].map((at) => [at, cells.get(at)] as const);
        expect(kept).toEqual([...acknowledged]);
      }
      if (round === ROUNDS) {
        // The scripts were at work when the host was killed.
        const written = columnOf(workbook, sheet, WRITTEN);
        expect([...acknowledged.keys()].filter((at) => written.get(at) !== undefined).length).toBeGreaterThan(
          AHEAD,
        );
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
        texts.set(page.want({ kind: "type", sheet, row, column, text }, rev), [row, text]);
        row += 1;
      };
      page.socket.on("message", (bytes) => {
        const message: { kind: string; n: number; refused: string | null } = JSON.parse(String(bytes));
        const entry = texts.get(message.n);
        if (message.kind !== "done" || !entry) return;
        expect(message.refused).toBeNull();
        acknowledged.set(...entry);
        if (row < PREPARED) send();
      });
      const before = acknowledged.size;
      for (let ahead = 0; ahead < AHEAD; ahead += 1) send();
      await itsTime(round, () => acknowledged.size - before);
      await kill();
      page.socket.terminate();
      if (round === ROUNDS - 1) expect(acknowledged.size).toBeGreaterThan(AHEAD);
    }
  });
});
