/** The server's door: who gets in, what it hands out, and that nothing sent to it brings it down. */
import { mkdirSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, serve } from "../../server/web/serve.ts";
import { exportFile } from "../../xlsx/exportFile.ts";
import { APPLICATION, newFolder, OWNER, openRoom, SHEET, UNIT } from "./smallCampaign.ts";
import { knock, SocketPage } from "./socketPage.ts";

let served: Served;
let opened: ReturnType<typeof openRoom>;
let address = "";
let page = "";
const broken: unknown[] = [];

beforeAll(async () => {
  const folder = newFolder();
  page = join(folder, "page");
  mkdirSync(join(page, "folder.html"), { recursive: true });
  writeFileSync(join(page, "index.html"), "<p>trang</p>");
  writeFileSync(join(page, ".secret.html"), "ẩn");
  writeFileSync(join(folder, "outside.html"), "ngoài");
  opened = openRoom(folder);
  served = await serve({
    room: opened.room,
    application: APPLICATION,
    port: 0,
    develops: false,
    folder: page,
    exportXlsx: () => exportFile(opened.campaign.file),
    broken: (error) => broken.push(error),
  });
  address = `http://127.0.0.1:${served.port}`;
});
afterAll(async () => {
  await served.close();
  opened.room.close();
  opened.campaign.host.dispose();
});

/** Node's own client sends what a browser would not let a page send. */
function fetched(path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  return new Promise<{ status: number; type: string; body: string; tag?: string }>((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port: served.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          body: Buffer.concat(chunks).toString("latin1"),
          ...(response.headers.etag === undefined ? {} : { tag: response.headers.etag }),
        }),
      );
    });
    request.on("error", reject);
  });
}

describe("what it hands out", () => {
  it("the page, the workbook, and a sign of life", async () => {
    expect(await fetched("/")).toMatchObject({
      status: 200,
      type: "text/html; charset=utf-8",
      body: "<p>trang</p>",
    });
    expect(await fetched("/health")).toEqual({ status: 200, type: "text/plain; charset=utf-8", body: "ok" });
    const xlsx = await fetched("/export.xlsx");
    expect([xlsx.status, xlsx.type, xlsx.body.slice(0, 2)]).toEqual([
      200,
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "PK",
    ]);
  });

  it("the page once, while it stays the same [RFC 9110, 13.1.2]", async () => {
    const { tag = "" } = await fetched("/index.html");
    const known = { "if-none-match": tag };
    expect(await fetched("/index.html", known)).toMatchObject({ status: 304, body: "" });
    writeFileSync(join(page, "index.html"), "<p>trang mới</p>");
    expect(await fetched("/index.html", known)).toMatchObject({
      status: 200,
      body: expect.stringContaining("m"),
    });
  });

  it("[Y8] the page under the application's name, with its words for those who are not let in", async () => {
    const words =
      '<title>Sổ &lt;nhỏ&gt;</title><meta name="application-key" content="so-nho"><meta name="open-as-owner" content="Mở với tư cách chủ sổ">';
    writeFileSync(join(page, "named.html"), "<head><title></title></head>");
    const { body } = await fetched("/named.html");
    expect(Buffer.from(body, "latin1").toString()).toBe(`<head>${words}</head>`);
    const { headers } = await fetch(`${address}/export.xlsx`);
    expect(headers.get("content-disposition")).toBe('attachment; filename="so-nho.xlsx"');
  });

  it("nothing outside the page's folder, nothing hidden, nothing but reading", async () => {
    const paths = [
      "/../outside.html",
      "/%2e%2e/outside.html",
      "/..%2foutside.html",
      "/.secret.html",
      "/%00.html",
      "/%",
      "//etc/passwd",
      "/page.exe",
      "/folder.html",
    ];
    const statuses = await Promise.all(paths.map(async (path) => (await fetched(path)).status));
    expect(statuses).toEqual(paths.map(() => 404));
    expect((await fetched("/", {}, "POST")).status).toBe(405);
  });
});

describe("another site's page", () => {
  it("cannot read, by whatever name it found this machine", async () => {
    const asked: readonly Readonly<Record<string, string>>[] = [
      { host: "evil.example" },
      { host: `evil.example:${served.port}` },
      { host: "127.0.0.1:1" },
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: `https://127.0.0.1:${served.port}` },
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" },
    ];
    const statuses = await Promise.all(
      asked.map(async (headers) => (await fetched("/export.xlsx", headers)).status),
    );
    expect(statuses).toEqual(asked.map(() => 403));
    expect((await fetched("/", { host: `localhost:${served.port}` })).status).toBe(200);
  });

  it("cannot open the channel; neither can a stranger", async () => {
    const own = { origin: address };
    const knocks = [
      knock(address, UNIT, own),
      knock(address, UNIT, { origin: `http://localhost:${served.port}` }),
      knock(address, UNIT, { origin: "http://evil.example" }),
      knock(address, UNIT, { origin: "null" }),
      knock(address, UNIT, {}),
      knock(address, UNIT, { ...own, host: `evil.example:${served.port}` }),
      knock(address, "ai@do.example", own),
    ];
    expect(await Promise.all(knocks)).toEqual([101, 101, 403, 403, 403, 403, 403]);
  });
});

describe("a page that names nobody", () => {
  it("is the owner's", async () => {
    const page = new SocketPage(address, null);
    expect((await page.hears("welcome")).user.email).toBe(OWNER);
    page.socket.close();
  });
});

describe("two pages", () => {
  it("see what either types", async () => {
    const [owner, unit] = [new SocketPage(address, OWNER), new SocketPage(address, UNIT)];
    const [{ rev, user }] = await Promise.all([owner.hears("welcome"), unit.hears("welcome")]);
    expect(user).toEqual({ email: OWNER, name: "Chủ sổ", role: "owner" });
    const n = unit.want({ kind: "type", sheet: SHEET, row: 3, column: 3, text: "xin chào" }, rev);
    expect((await unit.done(n)).refused).toBeNull();
    const { mutations } = await owner.hears("changed");
    expect(JSON.stringify(mutations)).toContain("xin chào");
    for (const page of [owner, unit]) page.socket.close();
  });
});

describe("nonsense", () => {
  const areas = [{ sheet: SHEET, row: 0, column: 0, rows: 1, columns: 1 }];
  const nearly: readonly unknown[] = [
    { kind: "intent", n: 1, base: 0, intent: { kind: "type", sheet: SHEET, row: -1, column: 0, text: "x" } },
    { kind: "intent", n: 1, base: 0, intent: { kind: "type", sheet: SHEET, row: 0.5, column: 0, text: "x" } },
    { kind: "intent", n: 1, base: 0, intent: { kind: "clear", areas: [] } },
    { kind: "intent", n: 1, base: 0, intent: { kind: "style", areas, patch: { constructor: "x" } } },
    { kind: "intent", n: 1, base: 0, intent: { kind: "insertRows", sheet: SHEET, at: 0, count: 1e30 } },
    { kind: "intent", n: 1, base: "0", intent: { kind: "undo" } },
    { kind: "menu", n: 1, path: "Sổ" },
    { kind: "rpc", n: 1, project: 7, functionName: "add", args: [] },
    { kind: "advance", n: 1, to: null },
    { kind: "toString", n: 1 },
  ];

  it("is refused with a sentence", async () => {
    const page = new SocketPage(address, UNIT);
    await page.hears("welcome");
    for (const message of nearly) page.socket.send(JSON.stringify(message));
    await page.hears("done", () => page.heard.filter(({ kind }) => kind === "done").length === nearly.length);
    const refused = {
      kind: "done",
      n: 1,
      refused: "Máy chủ không hiểu yêu cầu này của trang. Hãy tải lại trang.",
      result: null,
    };
    expect(page.heard.filter(({ kind }) => kind === "done")).toEqual(nearly.map(() => refused));
    page.socket.close();
  });

  it("never brings the server down, nor changes a cell", async () => {
    const page = new SocketPage(address, UNIT);
    const { rev } = await page.hears("welcome");
    const before = opened.campaign.file.snapshot();
    const wild = fc.oneof(
      fc.string(),
      fc.json(),
      fc.uint8Array(),
      // Well-formed, but nothing of it is there.
      fc
        .record({
          row: fc.nat(20_000_000),
          count: fc.integer({ min: 9, max: 20_000_000 }),
          sheet: fc.string(),
        })
        .map(({ row, count, sheet }) =>
          JSON.stringify({
            kind: "intent",
            n: 9,
            base: rev,
            intent: { kind: "deleteRows", sheet, at: row, count },
          }),
        ),
      fc.integer({ min: 1000, max: 20_000_000 }).map((row) =>
        JSON.stringify({
          kind: "intent",
          n: 9,
          base: rev,
          intent: { kind: "paste", sheet: SHEET, row, column: row, texts: [["x"]] },
        }),
      ),
      fc.integer({ min: 10_000_000, max: 20_000_000 }).map((count) =>
        JSON.stringify({
          kind: "intent",
          n: 9,
          base: rev,
          intent: { kind: "insertRows", sheet: SHEET, at: 0, count },
        }),
      ),
    );
    for (const message of fc.sample(wild, { numRuns: 500, seed: 848 })) page.socket.send(message);
    const n = page.want({ kind: "redo" }, rev);
    expect((await page.done(n)).refused).toBe("Không còn gì để làm lại.");
    expect([opened.campaign.file.snapshot(), broken]).toEqual([before, []]);
    page.socket.close();
  });
});
