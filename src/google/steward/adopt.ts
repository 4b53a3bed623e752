/**
 * Takes over a spreadsheet whose tabs this steward did not make: of an older program, a copy for the next year, one brought back from a
 * file. Only here do titles count, and only because the owner asks for it and reads what is taken.
 */
import { sentence, shortened } from "../../domain/problems/problem.ts";
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import { remark, writeJournal } from "../../services/campaign/journal.ts";
import type { BookSeen, SheetSeen } from "../../sheets/draft/seen.ts";
import { SCHEMA_VERSION, type TabName, tables, tabNames } from "../../tables/registry.ts";
import { toldVersion } from "../../tables/toldVersion.ts";
import { SCHEMA_MARK, TAB_MARK } from "../marks.ts";
import { type FoundTab, headersOf } from "./formerHeaders.ts";
import { keepKnownTabs } from "./knownTabs.ts";
import { inOneOperation, type Operation } from "./operation.ts";
import { beginSchemaVersion } from "./schema.ts";
import type { Service } from "./service.ts";

interface Found {
  readonly tab: TabName;
  readonly sheets: readonly SheetSeen[];
}

/** @returns what was taken over, a line a tab; or which tabs cannot be told apart, and then nothing is */
export function adoptTabs(spreadsheet: string): string {
  const answer = inOneOperation(spreadsheet, chosen);
  if (answer.adopted) inOneOperation(spreadsheet, journalled(answer.text));
  return answer.text;
}

interface Chosen {
  readonly adopted: boolean;
  readonly text: string;
}

function chosen({ memory, seen, service }: Operation): Chosen {
  const found = foundTabs(seen, markedSheets(service));
  const doubles = found.filter(({ sheets }) => sheets.length > 1);
  if (doubles.length > 0) return { adopted: false, text: doubles.map(doubleText).join("\n") };
  const single = found.flatMap(({ tab, sheets }) => sheets.map((sheet) => ({ tab, sheet })));
  if (single.length === 0)
    return { adopted: false, text: "Không thấy tab nào của sổ này. Hãy chạy install để tạo các tab." };
  const told = toldVersion(headersOf(service, single.flatMap(withTable)));
  if (!told.ok) return { adopted: false, text: told.problems.map(sentence).join("\n") };
  beginSchemaVersion(memory, told.value);
  keepKnownTabs(memory, new Map(single.map(({ tab, sheet }) => [tab.key, sheet.sheetId])));
  const lines = single.map(({ tab, sheet }) => `${tab.title}: ${sheet.sheetId}`);
  const mark = contradiction(service, told.value);
  return {
    adopted: true,
    text: ["Đã nhận các tab sau làm tab của sổ:", ...lines, ...mark, "Hãy chạy install."].join("\n"),
  };
}

/** By title, and by the mark that a renamed tab still bears. */
function foundTabs({ sheets }: BookSeen, marked: ReadonlyMap<string, readonly number[]>): readonly Found[] {
  return tabNames().map((tab) => {
    const ids = marked.get(tab.key) ?? [];
    return {
      tab,
      sheets: sheets.filter((sheet) => sheet.title === tab.title || ids.includes(sheet.sheetId)),
    };
  });
}

/** Only tabs that hold records have headers that tell their version. */
function withTable({
  tab,
  sheet,
}: {
  readonly tab: TabName;
  readonly sheet: SheetSeen;
}): readonly FoundTab[] {
  const table = tables(REFERENCE_OUTLINE).find(({ key }) => key === tab.key);
  return table === undefined ? [] : [{ table, sheet }];
}

/**
 * Any editor may have changed the mark, and a way through an .xlsx takes it away: the owner is told where it says otherwise, and it decides
 * nothing. One that names a newer program may be right, which only the owner knows.
 */
function contradiction(service: Service, version: number): readonly string[] {
  const values = [...new Set(service.marks(SCHEMA_MARK).map(({ metadataValue = "" }) => metadataValue))];
  if (values.every((value) => value === String(version))) return [];
  const newer = values.some((value) => Number(value) > SCHEMA_VERSION)
    ? " Nếu tệp này do bản Sổ Sáng Tạo mới hơn tạo ra thì đừng chạy install, hãy dùng bản mới nhất."
    : "";
  const said = shortened(values.join(", "));
  return [
    `Dấu phiên bản lưu trong tệp là “${said}”, còn các cột là của phiên bản ${version}; hệ thống theo các cột.${newer}`,
  ];
}

function markedSheets(service: Service): ReadonlyMap<string, readonly number[]> {
  const marked = new Map<string, readonly number[]>();
  for (const { metadataValue = "", location } of service.marks(TAB_MARK)) {
    const sheetId = location?.sheetId ?? 0;
    marked.set(metadataValue, [...(marked.get(metadataValue) ?? []), sheetId]);
  }
  return marked;
}

function doubleText({ tab, sheets }: Found): string {
  const named = sheets.map((sheet) => `“${sheet.title}” (${sheet.sheetId})`).join(", ");
  return `Có nhiều tab có thể là tab ${tab.title}: ${named}. Hãy xóa hoặc sao chép sang tệp khác tab không phải của sổ, rồi chạy adopt lại.`;
}

function journalled(text: string): (operation: Operation) => void {
  return ({ book, clock }) => {
    writeJournal(book, clock.now(), [remark(text)]);
  };
}
