import { formatInstant } from "../../../src/domain/time/calendar.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { openFields } from "./draft.ts";
import type { Work } from "./work.ts";

export type SavingTone = "calm" | "busy" | "warning";

/** How the saving of a ballot stands, in words. @param skew what to add to the page's clock for the campaign's */
export function savingText(work: Work, skew: number): { readonly tone: SavingTone; readonly text: string } {
  const { saving, savedAt, draft } = work;
  if (Object.keys(draft.clashes).length > 0) return { tone: "warning", text: "Cần chọn nội dung giữ lại" };
  if (saving.kind === "refused") return { tone: "warning", text: "Chưa lưu được" };
  if (saving.kind === "due" && saving.attempt > 0)
    return { tone: "warning", text: "Chưa gửi được, sẽ thử lại" };
  if (saving.kind !== "still") return { tone: "busy", text: "Đang lưu…" };
  if (openFields(draft).length > 0) return { tone: "warning", text: "Có mục chưa lưu" };
  return { tone: "calm", text: savedAt === null ? "" : `Đã lưu ${clockText(savedAt + skew)}` };
}

/** "14:03". */
export function clockText(instant: number): string {
  return formatInstant(instant, UTC_OFFSET_MINUTES).slice(-5);
}
