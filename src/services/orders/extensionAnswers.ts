/** What is wrong with each answer to “Gia hạn…”, as soon as it is given; the steward checks the order again. */
import { type Checked, together } from "../../domain/problems/checked.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import { formatDay } from "../../domain/time/calendar.ts";
import type { Book } from "../../sheets/ports.ts";
import { readTable } from "../../sheets/read.ts";
import { settings } from "../../tables/settings.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { units } from "../../tables/units.ts";
import { settingsFrom } from "../campaign/settings.ts";
import { readUnits } from "../campaign/tabs.ts";
import { extensionIn, STAGES } from "./commands/extend.ts";

/** Each gives '' for an answer that can stand. */
export interface ExtensionAnswers {
  readonly target: (text: string) => string;
  readonly value: (text: string) => string;
  readonly reason: (text: string) => string;
}

const STAGE_NAMES = { registrationExtensionOrdered: "đăng ký", reportExtensionOrdered: "báo cáo" } as const;
const EXAMPLE = "ví dụ: báo cáo 20/11/2023";

/** Needs Cấu hình and Đơn vị, as the order does (SPEC O5). */
export function extensionAnswers(book: Book): Checked<ExtensionAnswers> {
  const read = together({ settings: readSettings(book), units: readUnits(book) });
  if (!read.ok) return read;
  const codes = new Set(read.value.units.rows.map(({ record }) => matchingKey(record.code)));
  const { settings: values } = read.value;
  return {
    ok: true,
    value: {
      target: (text) => (codes.has(matchingKey(text)) ? "" : unknownUnit(text)),
      value: (text) => valueTrouble(text, values),
      reason: (text) => (text.trim() === "" ? "Chưa ghi lý do; gia hạn cần có lý do." : ""),
    },
  };
}

function readSettings(book: Book): Checked<Settings> {
  const read = readTable(book, settings);
  if (!read.ok) return read;
  const decoded = settingsFrom(read.value);
  return decoded.ok ? { ok: true, value: decoded.value.values } : decoded;
}

function unknownUnit(text: string): string {
  const found = text.trim() === "" ? "Chưa ghi mã đơn vị" : `Không có đơn vị nào mang mã “${text.trim()}”`;
  return `${found}. Hãy chép đúng mã ở cột ${units.columns.code.header} của tab ${units.title}.`;
}

function valueTrouble(text: string, values: Settings): string {
  const wanted = extensionIn(text);
  if (wanted === null) {
    return `Thấy “${text.trim()}”, cần việc được gia hạn (đăng ký hoặc báo cáo) rồi đến một ngày có thật, ${EXAMPLE}.`;
  }
  const deadline = values[STAGES[wanted.column].deadline];
  if (wanted.day > deadline) return "";
  return `Ngày ${formatDay(wanted.day)} không sau hạn chung của ${STAGE_NAMES[wanted.column]} là ${formatDay(deadline)}. Hãy ghi một ngày muộn hơn.`;
}
