/** The answers to two items of the menu, “Đơn vị của tôi” and “Còn thiếu gì?”. */

import { isAmong } from "../../domain/people/addresses.ts";
import { together } from "../../domain/problems/checked.ts";
import { sentence } from "../../domain/problems/problem.ts";
import type { Instant } from "../../domain/time/calendar.ts";
import { dayOf, formatDay } from "../../domain/time/calendar.ts";
import { describeTimeliness } from "../../domain/time/timeliness.ts";
import type { Book } from "../../sheets/ports.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import { isBlankRegistration } from "../../tables/records/registration.ts";
import { closesAt } from "../campaign/settings.ts";
import { readSnapshot, type Snapshot, type SnapshotUnit } from "../campaign/snapshot.ts";
import { readRegistrations, readReports } from "../campaign/tabs.ts";

const NO_UNIT =
  "Địa chỉ đang dùng không có trong tab Đơn vị. Nếu bạn nhập liệu cho một đơn vị, hãy báo Ban Tổ chức ghi địa chỉ này vào cột Email.";

export function myUnitText(book: Book, email: string, now: Instant): string {
  const read = readSnapshot(book);
  if (!read.ok) return read.problems.map(sentence).join("\n");
  const unit = unitOf(read.value, email);
  if (unit === null) return `${email === "" ? "(không rõ địa chỉ)" : email}\n${NO_UNIT}`;
  const { settings } = read.value;
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
  const unit = unitOf(snapshot.value, email);
  if (unit === null) return NO_UNIT;
  const read = together({ registrations: readRegistrations(book), reports: readReports(book) });
  if (!read.ok) return read.problems.map(sentence).join("\n");
  const { registrations, reports } = read.value;
  const begun = registrations.rows.filter(
    ({ registration }) => registration.unit === unit.code && !isBlankRegistration(registration),
  );
  const reported = new Map(reports.rows.map(({ record }) => [record.model, record.missing]));
  const lines = begun.map(({ record }) => {
    const report = reported.get(record.id) ?? "";
    return `${record.id}: đăng ký – ${record.missing}${report === "" ? "" : `; báo cáo – ${report}`}`;
  });
  return lines.length === 0 ? "Đơn vị chưa đăng ký mô hình nào." : lines.join("\n");
}

function unitOf(snapshot: Snapshot, email: string): SnapshotUnit | null {
  return snapshot.units.find((unit) => isAmong(email, unit.emails)) ?? null;
}
