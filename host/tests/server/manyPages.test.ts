/** More pages than one. */
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ToPage } from "../../server/protocol.ts";
import { type Served, serve } from "../../server/web/serve.ts";
import { APPLICATION, newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";
import { SocketPage } from "./socketPage.ts";

const MOST = 100;
const FULL =
  "Đang có 100 trang cùng mở bảng tính này, máy chủ không phục vụ thêm được. Hãy đóng bớt trang không dùng; trang này tự mở khi có chỗ.";

let served: Served;
let opened: ReturnType<typeof openRoom>;
let address = "";
const broken: unknown[] = [];

beforeAll(async () => {
  const folder = newFolder();
  opened = openRoom(folder);
  served = await serve({
    room: opened.room,
    application: APPLICATION,
    port: 0,
    develops: false,
    folder: join(folder, "page"),
    exportXlsx: async () => new Uint8Array(),
    broken: (error) => broken.push(error),
  });
  address = `http://127.0.0.1:${served.port}`;
});
afterAll(async () => {
  await served.close();
  opened.room.close();
  opened.campaign.host.dispose();
});

it("[SV1] refuses the hundred and first page with a sentence, serves the others, and lets it in when there is room", async () => {
  const pages = Array.from({ length: MOST }, () => new SocketPage(address, UNIT));
  const welcomes = await Promise.all(pages.map((page) => page.hears("welcome")));
  const late = new SocketPage(address, OWNER);
  expect((await late.hears("full")).sentence).toBe(FULL);
  await expect(late.hears("welcome")).rejects.toThrow("The connection has ended");
  const [first, second] = pages;
  const rev = Math.max(...welcomes.map((welcome) => welcome.rev));
  const n = first?.want({ kind: "type", sheet: SHEET, row: 3, column: 3, text: "vẫn gõ được" }, rev) ?? 0;
  expect((await first?.done(n))?.refused).toBeNull();
  const seen = await second?.hears("changed", (message) => JSON.stringify(message).includes("vẫn gõ được"));
  expect(seen?.kind).toBe("changed");
  const left = new Promise((done) => first?.socket.on("close", done));
  first?.socket.close();
  await left;
  const again = new SocketPage(address, OWNER);
  const { workbook, user } = await again.hears("welcome");
  expect([user.email, JSON.stringify(workbook).includes("vẫn gõ được")]).toEqual([OWNER, true]);
  for (const page of [...pages, again]) page.socket.close();
  expect(broken).toEqual([]);
});

it("[SV2] makes a message once for all, and tells everybody what is another for them", () => {
  const { room, store, campaign } = openRoom(newFolder());
  const heard: ToPage[][] = [[], []];
  const [one, other] = heard.map((messages) => ({
    user: UNIT,
    send: (message: ToPage) => void messages.push(message),
  }));
  const owner = new TestPage(room, OWNER);
  for (const seat of [one, other]) if (seat) room.enter(seat);
  const before = heard.map((messages) => messages.length);
  owner.type(4, 4, "một");
  const typed = heard.map((messages, index) => messages.slice(before[index]));
  expect(typed[0]?.map(({ kind }) => kind)).toEqual(["changed"]);
  expect(typed[0]?.[0]).toBe(typed[1]?.[0]);
  // Row 10 is the owner's alone: with a row above it, it is row 11.
  owner.want({ kind: "insertRows", sheet: SHEET, at: 0, count: 1 });
  const guarded = heard.map((messages) => messages.filter(({ kind }) => kind === "guarded").at(-1));
  expect(guarded[0]).toEqual({
    kind: "guarded",
    guarded: [{ sheet: SHEET, row: 10, column: 0, rows: 1, columns: 10 }],
  });
  expect(guarded[0]).toBe(guarded[1]);
  campaign.file.share(UNIT, "viewer");
  owner.type(5, 5, "hai");
  expect(heard[0]?.filter(({ kind }) => kind === "guarded").at(-1)).toMatchObject({
    guarded: [{ row: 0, rows: 21, columns: 10 }],
  });
  store.close();
  campaign.host.dispose();
});
