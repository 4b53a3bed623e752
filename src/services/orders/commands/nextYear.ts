/** “Mở đợt năm sau”: another year begins in a copy of the spreadsheet that was frozen (SPEC NY1–NY6). */

import { changeRows } from "../../../sheets/change.ts";
import { readTable } from "../../../sheets/read.ts";
import { baseResults } from "../../../tables/baseResults.ts";
import { dissemination } from "../../../tables/dissemination.ts";
import { frozenYear } from "../../../tables/frozenYear.ts";
import { journal } from "../../../tables/journal.ts";
import { legalBasis } from "../../../tables/legalBasis.ts";
import { reminders } from "../../../tables/reminders.ts";
import { settings as settingsTable } from "../../../tables/settings.ts";
import { keysTypedBy } from "../../../tables/table.ts";
import { titles } from "../../../tables/titles.ts";
import { remark } from "../../campaign/journal.ts";
import { readSnapshot, writeSnapshot } from "../../campaign/snapshot.ts";
import { readRanking } from "../../ranking/ranking.ts";
import type { Scoring } from "../../ranking/refreshRanking.ts";
import { keepInArchive } from "../../rollover/archived.ts";
import {
  emptyTabs,
  forgetBallots,
  forgetExtensions,
  inYear,
  renumberRows,
  writeYear,
} from "../../rollover/emptied.ts";
import { done, notDone, type Order, type Outcome, refuse } from "../outcome.ts";
import { valueProblem } from "../targets.ts";
import { frozenState } from "./freeze.ts";

export function beginNextYear(order: Order<Scoring>): Outcome {
  const { record, needed, world } = order;
  const { campaign, ballots } = needed;
  const old = campaign.settings.year;
  const state = frozenState(order);
  if (!state.ok) return refuse(state.problems);
  const { kept, found } = state.value;
  if (kept === null || kept.where === "")
    return notDone(`đợt năm ${old} chưa chốt; hãy ra lệnh Chốt đợt ở bảng tính của năm đó trước.`);
  if (found !== "") return notDone(`bảng tính khác bản chốt của năm ${old}: ${found}.`);
  if (kept.where === world.mail.link)
    return notDone(
      `đây là bảng tính của năm ${old}. Hãy dùng Tệp › Tạo bản sao (trên máy: xuất .xlsx, mở trong thư mục mới), cài đặt trên bản sao rồi ra lệnh này ở đó.`,
    );
  const year = record.value === "" ? old + 1 : Number(record.value);
  if (!(Number.isInteger(year) && year > old && year <= LAST_YEAR))
    return refuse([valueProblem(order, `năm sau năm ${old}, ví dụ ${old + 1}`)]);
  const ranking = readRanking(world.book, campaign);
  const settings = readTable(world.book, settingsTable);
  if (!ranking.ok) return refuse(ranking.problems);
  if (!settings.ok) return refuse(settings.problems);
  const archived = keepInArchive(world.book, campaign, ranking.value);
  if (archived === null) return notDone("không đọc được tab Lưu trữ; hãy ra lệnh Khôi phục các tab trước.");
  const begun = inYear(campaign.settings, year);
  writeYear(settings.value, begun);
  forgetExtensions(campaign.units);
  forgetBallots(campaign.appraisers);
  const rows = renumberRows(campaign, year, world.memory);
  emptyTabs(world.book, [
    ballots.table,
    ranking.value.table,
    titles,
    baseResults,
    reminders,
    frozenYear,
    journal,
  ]);
  forgetDissemination(order);
  forgetDeadlineBases(order);
  const last = readSnapshot(world.book);
  // The rubric is free again until scoring begins.
  if (last.ok) writeSnapshot(world.book, { ...last.value, settings: begun, frozen: false });
  return done(
    `Đã mở đợt năm ${year}: ${rows} dòng đăng ký để trống, ${archived} mô hình năm ${old} ở tab Lưu trữ. Hãy xem lại các ngày ở tab Cấu hình, các văn bản ở tab Căn cứ.`,
    [
      {
        ...remark(`Mở đợt năm ${year} từ bản sao của năm ${old}. Mã kiểm tra năm ${old}: ${kept.sum}.`),
        person: record.requestedBy,
      },
    ],
  );
}

/** The last one that Cấu hình takes. */
const LAST_YEAR = 2100;

/** The document stays; another one sets the days of another year (SPEC QT7). */
function forgetDeadlineBases({ world }: Order<Scoring>): void {
  const read = readTable(world.book, legalBasis);
  if (!read.ok) return;
  const old = read.value.rows.filter(({ record }) => record.governs === "Thời hạn");
  changeRows(read.value, ["governs"], new Map(old.map(({ number }) => [number, { governs: "" } as const])));
}

/** Its rows stay, each its unit's. */
function forgetDissemination({ parts }: Order<Scoring>): void {
  const read = parts().dissemination();
  if (!read.ok) return;
  const keys = [...keysTypedBy(dissemination, "unit"), "missing"] as const;
  const none = Object.fromEntries(keys.map((key) => [key, dissemination.columns[key].kind.blank]));
  changeRows(read.value, keys, new Map(read.value.rows.map(({ number }) => [number, none])));
}
