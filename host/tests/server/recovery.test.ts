/** What was acknowledged is there again, however the host ended. */
import { appendFileSync, copyFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import type { Installation } from "../../server/installation.ts";
import { partsOf } from "../../server/live/recorder.ts";
import { openStore } from "../../server/store/store.ts";
import { step } from "./intents.ts";
import { APPLICATION, newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

const LOG = "changes.jsonl";
const open: { close(): void }[] = [];
afterEach(() => {
  for (const { close } of open.splice(0)) close();
});

/** A host that is ended with the test. */
function room(folder: string) {
  const opened = openRoom(folder);
  open.push({
    close: () => {
      opened.store.close();
      opened.campaign.host.dispose();
    },
  });
  return opened;
}

/** The folder as a crash at this moment leaves it, without the lock of the living host. */
function afterCrash(folder: string): string {
  const copy = newFolder();
  for (const name of ["snapshot.json", LOG]) copyFileSync(join(folder, name), join(copy, name));
  return copy;
}

const everything = (campaign: Installation) => ({
  file: campaign.file.snapshot(),
  parts: partsOf(campaign),
  mails: campaign.host.outbox(),
});

const cell = ({ file }: Installation, row: number, column: number): string =>
  file.workbook.display({ sheet: SHEET, row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";

describe("a host that crashed", () => {
  it("is as it was after any sequence of intents", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const folder = newFolder();
        const living = openRoom(folder);
        const pages = new Map([OWNER, UNIT].map((user) => [user, new TestPage(living.room, user)]));
        for (const { user, intent } of steps) pages.get(user)?.want(intent);
        const again = openRoom(afterCrash(folder));
        expect(everything(again.campaign)).toEqual(everything(living.campaign));
        for (const { campaign, store } of [living, again]) {
          store.close();
          campaign.host.dispose();
        }
      }),
      { numRuns: 60, seed: 848 },
    );
  });

  it("keeps scripts' traces: triggers in their rhythm, properties, mail, the clock", () => {
    const folder = newFolder();
    const living = room(folder);
    const page = new TestPage(living.room, OWNER);
    page.say({ kind: "menu", n: 1, path: ["Sổ", "Gửi thư"] });
    page.say({ kind: "advance", n: 2, to: living.campaign.host.now() + 65 * 60_000 });
    const again = room(afterCrash(folder));
    expect(["12", "13"]).toContain(cell(again.campaign, 0, 5));
    expect(again.campaign.host.outbox().map(({ to, subject }) => [to, subject])).toEqual([
      [["ai@do.example"], "Nhắc"],
    ]);
    // Both go on alike: the next rounds come at the same instants, with the same randomness.
    for (const { campaign } of [living, again]) campaign.host.advanceBy(3 * 3_600_000);
    expect(everything(again.campaign)).toEqual(everything(living.campaign));
  });

  it("passes over a line that the snapshot already holds", () => {
    const folder = newFolder();
    const first = room(folder);
    new TestPage(first.room, OWNER).type(0, 0, "một");
    const log = readFileSync(join(folder, LOG));
    first.room.close();
    open.pop();
    first.campaign.host.dispose();
    writeFileSync(join(folder, LOG), log);
    expect(cell(room(afterCrash(folder)).campaign, 0, 0)).toBe("một");
  });

  it("drops a torn last line, and goes on behind the last whole one", () => {
    const folder = newFolder();
    const living = room(folder);
    const page = new TestPage(living.room, OWNER);
    page.type(0, 2, "một");
    page.type(1, 2, "hai");
    const torn = afterCrash(folder);
    truncateSync(join(torn, LOG), readFileSync(join(torn, LOG)).length - 5);
    const again = openRoom(torn);
    expect([cell(again.campaign, 0, 2), cell(again.campaign, 1, 2)]).toEqual(["một", ""]);
    new TestPage(again.room, OWNER).type(1, 2, "ba");
    const last = room(afterCrash(torn));
    expect(cell(last.campaign, 1, 2)).toBe("ba");
    again.store.close();
    again.campaign.host.dispose();
  });

  it("says which change is missing", () => {
    const folder = newFolder();
    const living = room(folder);
    const page = new TestPage(living.room, OWNER);
    const before = living.store.rev;
    for (const text of ["một", "hai", "ba"]) page.type(0, 2, text);
    const gap = afterCrash(folder);
    const lines = readFileSync(join(gap, LOG), "utf8").split("\n");
    const missing = lines.findIndex((line) => line.includes(`"rev":${before + 2},`));
    writeFileSync(join(gap, LOG), lines.filter((_, index) => index !== missing).join("\n"));
    expect(() => openRoom(gap)).toThrow(
      `${join(gap, LOG)} thiếu thay đổi số ${before + 2} (gặp số ${before + 3}). Hãy lấy lại bản sao lưu của cả thư mục.`,
    );
  });

  it("says which line is broken, unless it is the last", () => {
    const folder = newFolder();
    const living = room(folder);
    new TestPage(living.room, OWNER).type(0, 2, "một");
    const broken = afterCrash(folder);
    const text = readFileSync(join(broken, LOG), "utf8");
    writeFileSync(join(broken, LOG), `{"rev":1,\n${text}`);
    expect(() => openRoom(broken)).toThrow(
      `Dòng 1 của ${join(broken, LOG)} bị hỏng. Hãy lấy lại bản sao lưu của cả thư mục.`,
    );
  });

  it.each([
    ["text that is cut off", Buffer.from('{"version":1,"rev":')],
    ["nothing", Buffer.alloc(0)],
    ["another thing than a snapshot", Buffer.from("{}")],
    ["null", Buffer.from("null")],
    ["bytes that are no text", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ])("says that a snapshot is broken: %s", (_, bytes) => {
    const folder = newFolder();
    writeFileSync(join(folder, "snapshot.json"), bytes);
    expect(() => openRoom(folder)).toThrow(
      `${join(folder, "snapshot.json")} bị hỏng: không đọc được. Hãy lấy lại bản sao lưu của cả thư mục.`,
    );
  });

  it("says that the place for its data is a file", () => {
    const file = join(newFolder(), "notes");
    writeFileSync(file, "");
    expect(() => openStore(file, APPLICATION)).toThrow(
      `${file} là một tệp, không phải thư mục. Hãy chọn thư mục khác bằng --data.`,
    );
    expect(readFileSync(file, "utf8")).toBe("");
  });

  it("does not begin a new campaign over a log that lost its snapshot", () => {
    const folder = newFolder();
    appendFileSync(join(folder, LOG), '{"rev":1}\n');
    expect(() => openRoom(folder)).toThrow(/thiếu .*snapshot\.json: không thể mở/);
  });
});

describe("a disk that takes nothing more", () => {
  it("ends the work: nobody is told of what could not be kept", () => {
    const folder = newFolder();
    const living = openRoom(folder);
    const [owner, unit] = [new TestPage(living.room, OWNER), new TestPage(living.room, UNIT)];
    living.store.close();
    expect(() => unit.type(0, 2, "một")).toThrow(/EBADF/);
    expect([unit.all("done"), owner.all("changed").filter(({ rev }) => rev > living.store.rev)]).toEqual([
      [],
      [],
    ]);
    expect(cell(room(folder).campaign, 0, 2)).toBe("");
    living.campaign.host.dispose();
  });
});

describe("one host at a time", () => {
  it("refuses a second host on the same folder, and lets it in afterwards", () => {
    const folder = newFolder();
    const first = openRoom(folder);
    expect(() => openRoom(folder)).toThrow(/đang được một máy chủ khác dùng/);
    first.room.close();
    first.campaign.host.dispose();
    room(folder);
  });

  it("takes over what a dead process left locked", () => {
    const folder = newFolder();
    // Process numbers end far below: nobody has this one.
    writeFileSync(join(folder, "host.lock"), "999999999");
    room(folder);
    expect(readFileSync(join(folder, "host.lock"), "utf8")).toBe(String(process.pid));
  });

  it("leaves the lock of a living process alone", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "host.lock"), String(process.ppid));
    expect(() => openStore(folder, APPLICATION)).toThrow(
      `Thư mục ${folder} đang được một máy chủ khác dùng (tiến trình ${process.ppid}). Hãy tắt máy chủ đó, hoặc chọn thư mục khác bằng --data.`,
    );
    expect(readFileSync(join(folder, "host.lock"), "utf8")).toBe(String(process.ppid));
  });
});
