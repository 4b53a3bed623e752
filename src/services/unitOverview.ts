/** The answers to two items of the menu, “Đơn vị của tôi” and “Còn thiếu gì?”. */

import { sentence } from "../domain/problems/problem.ts";
import { isBlankRegistration } from "../domain/registration/registration.ts";
import type { Instant } from "../domain/time/calendar.ts";
import { dayOf, formatDay } from "../domain/time/calendar.ts";
import { describeTimeliness } from "../domain/time/timeliness.ts";
import { UTC_OFFSET_MINUTES } from "../tables/kinds.ts";
import { registrations } from "../tables/registrations.ts";
import { reports } from "../tables/reports.ts";
import { isAmong } from "./addresses.ts";
import { closesAt } from "./campaign.ts";
import type { Book } from "./ports.ts";
import { readTables } from "./readTables.ts";
import { toRegistration } from "./records/registration.ts";
import { readSnapshot, type Snapshot, type SnapshotUnit } from "./snapshot.ts";

const NO_UNIT =
  "Địa chỉ đang dùng không có trong tab Đơn vị. Nếu bạn nhập liệu cho một đơn vị, hãy báo Ban Tổ chức ghi địa chỉ này vào cột Email.";

export function myUnitText(book: Book, email: string, now: Instant): string {
  const read = readSnapshot(book);
  if (!read.ok) return read.problems.map(sentence).join("\n");
  const unit = unitOf(read.snapshot, email);
  if (unit === null) return `${email === "" ? "(không rõ địa chỉ)" : email}\n${NO_UNIT}`;
  const { settings } = read.snapshot;
  return [
    `${unit.name} (mã ${unit.code})`,
    `Hạn đăng ký: ${timeLeft(closesAt(settings, "registration", unit.registrationExtension), now)}`,
    `Hạn báo cáo: ${timeLeft(closesAt(settings, "report", unit.reportExtension), now)}`,
  ].join("\n");
}

/** How long the stage is open; whether the unit's own rows came in time stands in the tabs. */
function timeLeft(closing: Instant, now: Instant): string {
  if (now >= closing) return `đã hết ngày ${formatDay(dayOf(closing - 1, UTC_OFFSET_MINUTES))}`;
  return describeTimeliness("pending", { closesAt: closing, doneAt: null, now }, UTC_OFFSET_MINUTES);
}

/** What each begun row of the unit still lacks, as the tabs say it. */
export function missingText(book: Book, email: string): string {
  const snapshot = readSnapshot(book);
  if (!snapshot.ok) return snapshot.problems.map(sentence).join("\n");
  const unit = unitOf(snapshot.snapshot, email);
  if (unit === null) return NO_UNIT;
  const read = readTables(book, { registrations, reports });
  if (!read.ok) return read.problems.map(sentence).join("\n");
  const begun = read.sheets.registrations.rows.filter(
    (row) => row.record.unit === unit.code && !isBlankRegistration(toRegistration(row.record)),
  );
  const reported = new Map(read.sheets.reports.rows.map((row) => [row.record.model, row.record.missing]));
  const lines = begun.map(({ record }) => {
    const report = reported.get(record.id) ?? "";
    return `${record.id}: đăng ký – ${record.missing}${report === "" ? "" : `; báo cáo – ${report}`}`;
  });
  return lines.length === 0 ? "Đơn vị chưa đăng ký mô hình nào." : lines.join("\n");
}

function unitOf(snapshot: Snapshot, email: string): SnapshotUnit | null {
  return snapshot.units.find((unit) => isAmong(email, unit.emails)) ?? null;
}
