/** What others may change about the spreadsheet is put back in every round, written down and so told once (SPEC ST10). */
import { remark, writeJournal } from "../../services/campaign/journal.ts";
import { LOCALE, TIME_ZONE } from "../../tables/kinds.ts";
import type { Operation } from "./operation.ts";
import { forgetRefused } from "./refused.ts";
import { restoreTriggers } from "./triggers.ts";

/** To be asked after the duties, when the wanted protections are known. */
export function upkeep(spreadsheet: string, operation: Operation): void {
  const reasons = [...region(operation), ...protections(operation), ...triggers(spreadsheet, operation)];
  writeJournal(
    operation.book,
    operation.clock.now(),
    reasons.map((reason) => remark(reason)),
  );
}

function region({ seen, book }: Operation): readonly string[] {
  const { locale, timeZone } = seen;
  if (locale === LOCALE && timeZone === TIME_ZONE) return [];
  book.also({ kind: "region", locale: LOCALE, timeZone: TIME_ZONE });
  return [
    `Bảng tính bị đổi sang ngôn ngữ ${locale}, múi giờ ${timeZone}; hệ thống đã đặt lại ${LOCALE}, ${TIME_ZONE}. Các ngày đã có giữ nguyên; ngày gõ trong lúc đó cần xem lại.`,
  ];
}

const PROTECTIONS = "protections";

/** How many protections this steward left in each tab is remembered: fewer than that were taken away. */
function protections({ book, memory, known, spared }: Operation): readonly string[] {
  const untouched = new Set([...spared].map((key) => known.get(key)));
  // Only this function writes it: sheet ids and counts.
  const left = JSON.parse(memory.get(PROTECTIONS) ?? "{}") as Record<string, number>;
  const now: Record<string, number> = { ...left };
  const reasons = book.tabs().flatMap((tab) => {
    const { sheetId, title } = tab.seen;
    // What a spared tab lost is put back by the round that looks at it.
    if (untouched.has(sheetId)) return [];
    const lost = Math.max(0, (left[sheetId] ?? 0) - tab.seen.protections) + tab.seen.loosened;
    now[sheetId] = tab.protections();
    return lost === 0
      ? []
      : [`Có ${lost} vùng bảo vệ của tab ${title} bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.`];
  });
  memory.set(PROTECTIONS, JSON.stringify(now));
  return reasons;
}

const TRIGGERS_SEEN = "triggersSeen";
const DAY = 86_400_000;

function triggers(spreadsheet: string, { memory, clock }: Operation): readonly string[] {
  const now = clock.now();
  const seen = memory.get(TRIGGERS_SEEN);
  if (seen !== null && now < Number(seen) + DAY) return [];
  memory.set(TRIGGERS_SEEN, String(now));
  // An account may have been made since: the next round tries those addresses again.
  forgetRefused(memory);
  const restored = restoreTriggers(spreadsheet);
  return restored.length === 0
    ? []
    : [`Trình kích hoạt ${restored.join(", ")} không còn; hệ thống đã tạo lại.`];
}
