/** The way in for a file: who may send one, what is refused, and that it goes through the one order of changes. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../server/web/serve.ts";
import { exportFile } from "../../xlsx/exportFile.ts";
import { written } from "../xlsx/importSupport.ts";
import { APPLICATION, newFolder, OWNER, openRoom, READER, SHEET, UNIT } from "./smallCampaign.ts";
import { SocketPage } from "./socketPage.ts";

const folder = newFolder();
let served: Served;
let opened: ReturnType<typeof openRoom>;
let address = "";
let list: Uint8Array;
const broken: unknown[] = [];

beforeAll(async () => {
  mkdirSync(join(folder, "page"));
  writeFileSync(join(folder, "page", "index.html"), "<p>trang</p>");
  opened = openRoom(folder);
  const { room, campaign } = opened;
  served = await serve({
    room,
    application: APPLICATION,
    port: 0,
    develops: false,
    folder: join(folder, "page"),
    exportXlsx: () => exportFile(campaign.file),
    broken: (error) => broken.push(error),
  });
  address = `http://127.0.0.1:${served.port}`;
  list = await written((book) => {
    book.addWorksheet("Đơn vị").getCell("A1").value = "UBND xã Lát";
  });
});
afterAll(async () => {
  await served.close();
  opened.room.close();
  opened.campaign.host.dispose();
});

interface Sent {
  readonly ticket?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Without a length in the header: what counts is what comes. */
function sent({ ticket = "", headers = { origin: address }, body = list }: Sent) {
  return new Promise<{ status: number; sentence: string }>((resolve, reject) => {
    const path = `/import.xlsx?ticket=${encodeURIComponent(ticket)}`;
    const options = { host: "127.0.0.1", port: served.port, path, method: "POST", headers };
    const sending = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, sentence: Buffer.concat(chunks).toString("utf8") }),
      );
    });
    sending.on("error", reject);
    sending.write(body);
    sending.end();
  });
}

/** A page that has asked for a ticket. */
async function asking(user: string) {
  const page = new SocketPage(address, user);
  await page.hears("welcome");
  page.say({ kind: "import", n: 900 });
  const { refused, result } = await page.done(900);
  return { page, refused, ticket: String(result) };
}

const tabs = (): readonly string[] => {
  const { workbook } = opened.campaign.file;
  return workbook.sheetIds().map((id) => workbook.sheet(id).name);
};

describe("a file", () => {
  it("[E9] comes to every page as one change, and is there after a crash", async () => {
    const unit = new SocketPage(address, UNIT);
    const { rev } = await unit.hears("welcome");
    const { page, ticket } = await asking(OWNER);
    expect(await sent({ ticket })).toEqual({ status: 200, sentence: "" });
    const told = await page.hears("imported");
    const sheet = opened.campaign.file.workbook.sheetIds().at(-1);
    expect(told).toEqual({ kind: "imported", sheet, sentence: "Đã nhập 1 tab, 1 hàng.", lost: null });
    const kinds = page.heard.map(({ kind }) => kind);
    expect(kinds.indexOf("changed")).toBeLessThan(kinds.indexOf("imported"));
    const change = await unit.hears("changed");
    expect([change.rev, JSON.stringify(change.mutations).includes("UBND xã Lát")]).toEqual([rev + 1, true]);
    const copy = newFolder();
    for (const name of ["snapshot.json", "changes.jsonl"]) copyFileSync(join(folder, name), join(copy, name));
    const again = openRoom(copy);
    expect(again.campaign.file.snapshot()).toEqual(opened.campaign.file.snapshot());
    again.room.close();
    again.campaign.host.dispose();
    for (const each of [page, unit]) each.socket.close();
  });

  it("[E8] is taken from the owner's page only, once for each ticket", async () => {
    const only = "Chỉ chủ sổ được nhập tệp.";
    const people = await Promise.all([UNIT, READER].map(asking));
    expect(people.map(({ refused, ticket }) => [refused, ticket])).toEqual([
      [only, "null"],
      [only, "null"],
    ]);
    const before = tabs();
    const stale = "Lần nhập này không còn hiệu lực. Hãy bấm “Nhập .xlsx” rồi chọn tệp lại.";
    const { page, ticket } = await asking(OWNER);
    expect(await sent({ ticket: "" })).toEqual({ status: 403, sentence: stale });
    expect(await sent({ ticket: "null" })).toEqual({ status: 403, sentence: stale });
    expect((await sent({ ticket, body: Buffer.from("x") })).status).toBe(422);
    expect(await sent({ ticket })).toEqual({ status: 403, sentence: stale });
    const gone = await asking(OWNER);
    const closed = new Promise((done) => gone.page.socket.on("close", done));
    gone.page.socket.close();
    await closed;
    expect(await sent({ ticket: gone.ticket })).toEqual({ status: 403, sentence: stale });
    expect(tabs()).toEqual(before);
    for (const each of [page, ...people.map((one) => one.page)]) each.socket.close();
  });

  it("[E8] is not taken from another site, nor without a word where it comes from", async () => {
    const { page, ticket } = await asking(OWNER);
    const foreign: readonly Readonly<Record<string, string>>[] = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: address, host: `evil.example:${served.port}` },
    ];
    const before = tabs();
    for (const headers of foreign) expect((await sent({ ticket, headers })).status).toBe(403);
    expect((await sent({ ticket, headers: {} })).status).toBe(405);
    expect(tabs()).toEqual(before);
    expect((await sent({ ticket })).status).toBe(200);
    page.socket.close();
  });

  it("[E7] that is too large is not read to its end", async () => {
    const { page, ticket } = await asking(OWNER);
    const body = new Uint8Array(21 * 1024 * 1024);
    const answer = await sent({ ticket, body }).catch((error: unknown) => String(error));
    // The line is closed while the rest is still being sent: some systems tell the sender of that instead.
    const refusal = {
      status: 413,
      sentence: "Tệp lớn hơn 20 MB nên không được nhập. Hãy chia thành các tệp nhỏ hơn.",
    };
    expect([refusal, "Error: write EPIPE", "Error: read ECONNRESET"]).toContainEqual(answer);
    page.socket.close();
  });

  it("[E7] that would make the spreadsheet too large changes nothing", async () => {
    const { page, ticket } = await asking(OWNER);
    const before = opened.campaign.file.snapshot();
    const far = await written((book) => {
      book.addWorksheet("Xa").getCell("CV100000").value = 1;
    });
    // Column CV is the 100th: 100,000 rows of it are the ten million that a spreadsheet may have, and others are there.
    expect(await sent({ ticket, body: far })).toEqual({
      status: 422,
      sentence: "Bảng tính có nhiều nhất 10 triệu ô. Hãy bớt hàng hoặc cột rồi làm lại.",
    });
    expect([opened.campaign.file.snapshot(), broken]).toEqual([before, []]);
    page.socket.close();
  });
});

it("[E1] a file beside others leaves them as they are", async () => {
  const { page, ticket } = await asking(OWNER);
  const first = opened.campaign.file.workbook;
  const whole = { sheet: SHEET, row: 0, column: 0, rows: 20, columns: 10 };
  const before = first.contents(whole);
  const body = readFileSync(join("host", "tests", "xlsx", "fixtures", "danh-sach.xlsx"));
  expect((await sent({ ticket, body })).status).toBe(200);
  expect(first.contents(whole)).toEqual(before);
  page.socket.close();
});
