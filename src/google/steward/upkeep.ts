/** What others may change about the spreadsheet is put back in every round, written down and so told once (SPEC ST10). */
import { type JournalLine, remark, writeJournal } from "../../services/campaign/journal.ts";
import { LOCALE, TIME_ZONE } from "../../tables/kinds.ts";
import { WHOLE } from "./apart.ts";
import { keysById } from "./knownTabs.ts";
import type { Operation } from "./operation.ts";
import { protectionsKept, protectionsLost } from "./protectionsKept.ts";
import { forgetRefused } from "./refused.ts";
import { restoreTriggers } from "./triggers.ts";

/** To be asked after the duties, when the wanted protections are known. */
export function upkeep(spreadsheet: string, operation: Operation): void {
  const lines = [
    ...region(operation),
    ...protections(operation),
    ...triggers(spreadsheet, operation).map((reason) => remark(reason)),
  ];
  writeJournal(operation.book, operation.clock.now(), lines);
}

function region({ seen, book }: Operation): readonly JournalLine[] {
  const { locale, timeZone } = seen;
  if (locale === LOCALE && timeZone === TIME_ZONE) return [];
  book.also({ kind: "region", locale: LOCALE, timeZone: TIME_ZONE });
  return [
    remark(
      `Bảng tính bị đổi sang ngôn ngữ ${locale}, múi giờ ${timeZone}; hệ thống đã đặt lại ${LOCALE}, ${TIME_ZONE}. Các ngày đã có giữ nguyên; ngày gõ trong lúc đó cần xem lại.`,
      WHOLE,
    ),
  ];
}

/** Before the sheet's id. */
const PROTECTIONS = "protections.";

function protections({ book, memory, known, spared }: Operation): readonly JournalLine[] {
  const keyOf = keysById(known);
  // Of a tab that was lost the number may be given again, with what is kept beside it.
  const made = new Set(book.added().values());
  return book.tabs().flatMap((tab) => {
    const { sheetId, title } = tab.seen;
    const key = keyOf.get(sheetId) ?? "";
    // What a spared tab lost is put back by the round that looks at it.
    if (spared.has(key)) return [];
    const name = `${PROTECTIONS}${sheetId}`;
    const lost = made.has(sheetId) ? 0 : protectionsLost(tab, memory.get(name));
    memory.set(name, protectionsKept(tab), key);
    return lost === 0
      ? []
      : [
          remark(
            `Có ${lost} vùng bảo vệ của tab ${title} bị gỡ hoặc nới; hệ thống đã đặt lại như thiết kế.`,
            title,
          ),
        ];
  });
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
