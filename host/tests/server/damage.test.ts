/** What became of the files of a served spreadsheet while nobody looked. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Recovered, recover } from "../../server/store/recovery.ts";
import { openStore } from "../../server/store/store.ts";
import { APPLICATION, newFolder, OWNER, openRoom, SHEET, TestPage } from "./smallCampaign.ts";

const LOG = "changes.jsonl";
const SNAPSHOT = "snapshot.json";
type Files = Readonly<Record<string, Uint8Array>>;

/** A folder in which three cells were typed, as a host that was killed leaves it. */
function typedThrice(): Files {
  const folder = newFolder();
  const living = openRoom(folder);
  const page = new TestPage(living.room, OWNER);
  for (const [row, text] of ["một", "hai", "ba"].entries()) page.type(row, 2, text);
  const files = Object.fromEntries([LOG, SNAPSHOT].map((name) => [name, readFileSync(join(folder, name))]));
  living.store.close();
  living.campaign.host.dispose();
  return files;
}

function folderWith(files: Files): string {
  const folder = newFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}

/** Opens it as the server does, and closes it. */
function reopened(folder: string): { readonly cells: readonly string[]; readonly damage: string | null } {
  const { installation, store, damage } = openStore(folder, APPLICATION);
  const { host, file } = installation;
  const shown = file.workbook.display({ sheet: SHEET, row: 0, column: 2, rows: 3, columns: 1 });
  store.close();
  host.dispose();
  return { cells: shown.map(([cell = ""]) => cell), damage };
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, "utf8");
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("utf8");
const without = (line: string): string => line.replace(/^\{"sum":"[0-9a-f]{8}",/, "{");

/** Null when a sentence refuses it. */
function recovered(folder: string): Recovered | null {
  try {
    return recover(folder);
  } catch (error) {
    expect(String(error)).toMatch(/Hãy lấy lại bản sao lưu của cả thư mục\.$|phiên bản dữ liệu/);
    return null;
  }
}

it("[SD1] notices single bits of the log that are others", () => {
  const files = typedThrice();
  const log = files[LOG] ?? new Uint8Array();
  const whole = recover(folderWith(files));
  expect([whole?.changes.length, whole?.broken.length, log.length > 500]).toEqual([3, 0, true]);
  const folder = folderWith(files);
  const taken: number[] = [];
  let tried = 0;
  let refused = 0;
  let setAside = 0;
  // All of the first line's beginning and of the last one's end, between them each place in a byte in turn.
  for (let bit = 0; bit < log.length * 8; bit += bit < 400 || bit > log.length * 8 - 400 ? 1 : 7) {
    tried += 1;
    writeFileSync(join(folder, LOG), flipped(log, bit));
    const found = recovered(folder);
    const kept = found?.changes ?? [];
    const prefix = JSON.stringify(kept) === JSON.stringify(whole?.changes.slice(0, kept.length));
    if (found === null) refused += 1;
    else if (found.broken.length > 0 && kept.length < 3 && prefix) setAside += 1;
    else taken.push(bit);
  }
  expect(taken).toEqual([]);
  expect([refused > 0, setAside > 0, refused + setAside]).toEqual([true, true, tried]);
});

it("[SD1] notices bits of the snapshot that are others", () => {
  const files = typedThrice();
  const snapshot = files[SNAPSHOT] ?? new Uint8Array();
  const folder = folderWith(files);
  const taken: number[] = [];
  // Each bit of the beginning, then a prime number of bits apart: each place in a byte has its turn.
  for (let bit = 0; bit < snapshot.length * 8; bit += bit < 800 ? 1 : 101) {
    writeFileSync(join(folder, SNAPSHOT), flipped(snapshot, bit));
    if (recovered(folder) !== null) taken.push(bit);
  }
  expect(taken).toEqual([]);
});

it.each([
  ["with a newline behind it", "\n"],
  ["torn off", ""],
])("[SD2] sets a damaged last line aside, names it and goes on: %s", (_, end) => {
  const files = typedThrice();
  const lines = textOf(files[LOG]).trimEnd().split("\n");
  const last = `${lines.pop()?.slice(0, -9)}${end}`;
  const folder = folderWith({ ...files, [LOG]: bytesOf(`${lines.join("\n")}\n${last}`) });
  const rev = recover(folder)?.rev ?? 0;
  const aside = join(folder, `changes.broken-${rev + 1}.jsonl`);
  expect(reopened(folder)).toEqual({
    cells: ["một", "hai", ""],
    damage:
      `Cuối ${join(folder, LOG)} có ${bytesOf(last).length} byte bị hỏng (từ thay đổi số ${rev + 1}), đã cất sang ${aside}. ` +
      `Bảng tính mở lại như sau thay đổi số ${rev}: hãy xem việc làm sau cùng còn đủ không.`,
  });
  expect(readFileSync(aside, "utf8")).toBe(last);
  expect(reopened(folder)).toEqual({ cells: ["một", "hai", ""], damage: null });
});

it("[SD2] keeps what was set aside before", () => {
  const files = typedThrice();
  const folder = folderWith({ ...files, [LOG]: bytesOf("{}\n") });
  reopened(folder);
  writeFileSync(join(folder, LOG), "[]\n");
  reopened(folder);
  const aside = readdirSync(folder).filter((name) => name.startsWith("changes.broken"));
  expect(aside.map((name) => readFileSync(join(folder, name), "utf8")).sort()).toEqual(["[]\n", "{}\n"]);
});

it("[SD3] refuses a damaged line with others behind it, and changes nothing", () => {
  const files = typedThrice();
  const log = bytesOf(textOf(files[LOG]).replace("hai", "hay"));
  const folder = folderWith({ ...files, [LOG]: log });
  expect(() => openStore(folder, APPLICATION)).toThrow(
    `Dòng 2 của ${join(folder, LOG)} bị hỏng. Hãy lấy lại bản sao lưu của cả thư mục.`,
  );
  expect(readFileSync(join(folder, LOG))).toEqual(Buffer.from(log));
  expect(readdirSync(folder).sort()).toEqual([LOG, SNAPSHOT]);
});

it.each([
  "null",
  "[]",
  "7",
  '"snapshot"',
  '{"version":1}',
  '{"version":1,"rev":0}',
  '{"version":1,"rev":0,"campaign":null}',
  '{"version":1,"rev":0,"campaign":{}}',
  '{"version":1,"rev":0,"campaign":{"grid":{},"parts":null,"mails":[]}}',
])("[SD3] says in a sentence that there is no snapshot: %s", (text) => {
  const folder = folderWith({ [SNAPSHOT]: bytesOf(text) });
  expect(() => openStore(folder, APPLICATION)).toThrow(
    `${join(folder, SNAPSHOT)} bị hỏng: không đọc được. Hãy lấy lại bản sao lưu của cả thư mục.`,
  );
  expect([readFileSync(join(folder, SNAPSHOT), "utf8"), existsSync(join(folder, LOG))]).toEqual([
    text,
    false,
  ]);
});

it("[SD4] opens a folder without checksums, and writes them from then on", () => {
  const files = typedThrice();
  const former = {
    [LOG]: bytesOf(textOf(files[LOG]).split("\n").map(without).join("\n")),
    [SNAPSHOT]: bytesOf(without(textOf(files[SNAPSHOT]))),
  };
  expect([textOf(former[LOG]).slice(0, 7), textOf(former[SNAPSHOT]).slice(0, 11)]).toEqual([
    '{"rev":',
    '{"version":',
  ]);
  const folder = folderWith(former);
  expect(reopened(folder)).toEqual({ cells: ["một", "hai", "ba"], damage: null });
  expect(readFileSync(join(folder, SNAPSHOT), "utf8").slice(0, 8)).toBe('{"sum":"');
});
