/**
 * Takes over a spreadsheet whose tabs this steward did not make: of an older program, a copy for the next year, one brought back from a
 * file. Only here do titles count, and only because the owner asks for it and reads what is taken.
 */
import { REFERENCE_RUBRIC } from "../../domain/rubric/referenceRubric.ts";
import { remark, writeJournal } from "../../services/campaign/journal.ts";
import type { BookSeen, SheetSeen } from "../../sheets/draft/seen.ts";
import { SCHEMA_VERSION, tables } from "../../tables/registry.ts";
import { SCHEMA_MARK, TAB_MARK } from "../marks.ts";
import { keepKnownTabs } from "./knownTabs.ts";
import { inOneOperation, type Operation } from "./operation.ts";
import { keepSchemaVersion } from "./schema.ts";
import type { Service } from "./service.ts";

interface Found {
  readonly key: string;
  readonly title: string;
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
  const single = found.flatMap(({ key, title, sheets }) =>
    sheets.map(({ sheetId }) => ({ key, title, sheetId })),
  );
  if (single.length === 0)
    return { adopted: false, text: "Không thấy tab nào của sổ này. Hãy chạy install để tạo các tab." };
  // A mark that somebody changed can make the installation refuse or repeat a step, and no more: the owner reads what it says.
  const [mark] = service.marks(SCHEMA_MARK);
  keepSchemaVersion(memory, Number(mark?.metadataValue ?? SCHEMA_VERSION));
  keepKnownTabs(memory, new Map(single.map(({ key, sheetId }) => [key, sheetId])));
  const lines = single.map(({ title, sheetId }) => `${title}: ${sheetId}`);
  return {
    adopted: true,
    text: ["Đã nhận các tab sau làm tab của sổ:", ...lines, "Hãy chạy install."].join("\n"),
  };
}

/** By title, and by the mark that a renamed tab still bears. */
function foundTabs({ sheets }: BookSeen, marked: ReadonlyMap<string, readonly number[]>): readonly Found[] {
  return tables(REFERENCE_RUBRIC).map(({ key, title }) => {
    const ids = marked.get(key) ?? [];
    return {
      key,
      title,
      sheets: sheets.filter((sheet) => sheet.title === title || ids.includes(sheet.sheetId)),
    };
  });
}

function markedSheets(service: Service): ReadonlyMap<string, readonly number[]> {
  const marked = new Map<string, readonly number[]>();
  for (const { metadataValue = "", location } of service.marks(TAB_MARK)) {
    const sheetId = location?.sheetId ?? 0;
    marked.set(metadataValue, [...(marked.get(metadataValue) ?? []), sheetId]);
  }
  return marked;
}

function doubleText({ title, sheets }: Found): string {
  const named = sheets.map((sheet) => `“${sheet.title}” (${sheet.sheetId})`).join(", ");
  return `Có nhiều tab có thể là tab ${title}: ${named}. Hãy xóa hoặc sao chép sang tệp khác tab không phải của sổ, rồi chạy adopt lại.`;
}

function journalled(text: string): (operation: Operation) => void {
  return ({ book, clock }) => {
    writeJournal(book, clock.now(), [remark(text)]);
  };
}
