import { describe, expect, it } from "vitest";
import { type Divisible, WHOLE, writeApart } from "../../../src/google/steward/apart.ts";
import { holdLines, writeHeldLines } from "../../../src/google/steward/journalApart.ts";
import { keepKnownTabs } from "../../../src/google/steward/knownTabs.ts";
import type { Request, Service } from "../../../src/google/steward/service.ts";
import { remark, writeJournal } from "../../../src/services/campaign/journal.ts";
import { draftBook, draftMemory } from "../../../src/sheets/draft/draftBook.ts";
import { UNMARKED } from "../../../src/sheets/draft/draftTab.ts";
import { bareSheet } from "../../../src/sheets/draft/seen.ts";
import { readTable } from "../../../src/sheets/read.ts";
import { journal } from "../../../src/tables/journal.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import type { AnyTable } from "../../../src/tables/table.ts";

const NOW = Date.parse("2023-03-28T23:30:00+07:00");
const IDS = new Map([
  [registrations.key, 1],
  [journal.key, 2],
]);
const headers = ({ order, columns }: AnyTable) => order.map((key) => columns[key]?.header ?? "");

/** A spreadsheet of two tabs that refuses each batch with a request of these kinds, or to these sheets. */
function written(refuses: { readonly kind?: keyof Request; readonly sheetId?: number }) {
  const batches: (readonly string[])[] = [];
  const unasked = () => {
    throw new Error("Nothing else is asked for");
  };
  const write = (requests: readonly Request[]) => {
    const kinds = requests.flatMap((request) => Object.keys(request));
    const sheets = requests.map(
      ({ updateCells }) => updateCells?.start?.sheetId ?? updateCells?.range?.sheetId,
    );
    if (
      kinds.includes(refuses.kind ?? "none") ||
      (refuses.sheetId ?? 0) === sheets.find((id) => id !== undefined)
    )
      throw Object.assign(new Error("Invalid"), { details: { code: 400 } });
    batches.push(requests.map((request) => JSON.stringify(request)));
  };
  const reading = { structure: unasked, cells: unasked, windows: unasked, sheets: unasked, marks: unasked };
  const service: Service = { ...reading, write };
  const sending: Divisible = {
    service,
    owner: "o",
    nextNumber: () => "7",
    remarks: [],
    numberCell: null,
    remarksBut: () => [],
  };
  const memory = draftMemory(new Map());
  keepKnownTabs(memory, IDS);
  const lines = new Map([
    [1, headers(registrations)],
    [2, headers(journal)],
  ]);
  const book = draftBook({
    sheetOf: ({ key, title }) => bareSheet({ sheetId: IDS.get(key) ?? 0, title, rows: 50, columns: 60 }),
    read: (sheetId) => ({ lines: () => [lines.get(sheetId) ?? []], ...UNMARKED }),
    refused: new Set(),
    last: [journal.key],
  });
  writeJournal(book, NOW, [remark("của bảng tính", WHOLE), remark("của đăng ký", registrations.title)]);
  book.tab(registrations)?.write(2, 1, [["MH-2023-001"]]);
  book.also({ kind: "region", locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" });
  const { unwritten, sentences } = writeApart(sending, book, memory);
  const sent = batches.map((requests) => {
    const text = requests.join();
    return ["updateSpreadsheetProperties", "MH-2023-001", "của bảng tính", "của đăng ký"].filter((word) =>
      text.includes(word),
    );
  });
  return { sent, unwritten: [...unwritten], sentences, memory, book };
}

describe("[ST14] tab by tab", () => {
  it("the spreadsheet as a whole is written first, Nhật ký last", () => {
    expect(written({})).toMatchObject({
      sent: [["updateSpreadsheetProperties"], ["MH-2023-001"], ["của bảng tính", "của đăng ký"]],
      unwritten: [],
      sentences: [],
    });
  });

  it("zone and locale that are refused are told, and not said to be put back", () => {
    const { sent, sentences } = written({ kind: "updateSpreadsheetProperties" });
    expect(sent).toEqual([["MH-2023-001"], ["của đăng ký"]]);
    expect(sentences).toEqual([
      expect.stringMatching(/^Ngôn ngữ, múi giờ của bảng tính bị đổi mà chưa đặt lại được; .*“Invalid”/),
    ]);
  });

  it("what Nhật ký was to say while it was refused is said by the next round, once", () => {
    const { memory, book } = written({ sheetId: 2 });
    expect(readTable(book, journal)).toMatchObject({ value: { rows: [] } });
    writeHeldLines(book, memory);
    writeHeldLines(book, memory);
    const read = readTable(book, journal);
    expect(read.ok && read.value.rows.map(({ record }) => [record.id, record.reason])).toEqual([
      ["NK-00001", "của bảng tính"],
      ["NK-00002", "của đăng ký"],
    ]);
  });

  it("of more than a property holds the first are kept, and that there were more is said once", () => {
    const { memory, book } = written({ sheetId: 2 });
    const many = Array.from({ length: 60 }, (_, index) => remark(`việc ${index} ${"đ".repeat(80)}`));
    for (let round = 0; round < 2; round++) {
      writeJournal(book, NOW, many);
      const tab = book.tab(journal);
      if (tab !== null) holdLines(book, tab, memory);
    }
    const held = [...memory.kept(new Set()).values()].join();
    expect(held.length * 3).toBeLessThanOrEqual(9 * 1024);
    expect(held.match(/việc nữa không giữ lại được/g)).toHaveLength(1);
  });

  it("of a tab that is refused Nhật ký says nothing", () => {
    const { sent, unwritten } = written({ sheetId: 1 });
    expect(sent).toEqual([["updateSpreadsheetProperties"], ["của bảng tính"]]);
    expect(unwritten).toEqual([registrations.key]);
  });
});
