/** What the screen Nhắc việc shows of the letters: the next ones, and those about which somebody has to do something. */
import { filledLetter, type Template } from "../../../src/domain/reminders/letter.ts";
import { DIGEST, type Reminder, reminderDays, remindersOn } from "../../../src/domain/reminders/reminder.ts";
import { addDays, formatDay } from "../../../src/domain/time/calendar.ts";
import type { Answer } from "../../../src/rpc/answers.ts";
import type { ReminderRow } from "../../../src/rpc/reminderAnswers.ts";
import { today } from "./facts.ts";
import { dayWords } from "./words.ts";

export type Reminders = Extract<Answer, { kind: "reminders" }>;

/** A letter to come. */
export interface Coming {
  readonly id: string;
  readonly name: string;
  /** Kind, and where it goes. */
  readonly says: string;
  readonly hasAddress: boolean;
  /** It has its row, so that it can be taken out. */
  readonly written: boolean;
  readonly skip: boolean;
}

export interface ComingDay {
  readonly day: string;
  readonly title: string;
  readonly letters: readonly Coming[];
  /** The first letter in its words; null without any, or where Mẫu thư has none. */
  readonly sample: (Template & { readonly to: string }) | null;
  /** When letters can be taken out, where they cannot now; '' where they can, or where none go. */
  readonly note: string;
}

const WAITS = "Chờ gửi";

/** The first day from today on that has letters which wait or will come; null: nothing is open. */
export function comingDay(facts: Reminders): ComingDay | null {
  const now = today(facts.now);
  const known = new Map(facts.rows.map((row) => [row.id, row]));
  const days = [...new Set(facts.works.flatMap(reminderDays))].filter((day) => day >= now).sort();
  for (const day of days) {
    const planned = [...remindersOn(new Set([day]), facts.works, ORGANISER).values()];
    const left = planned.filter(({ id }) => (known.get(id)?.state ?? WAITS) === WAITS);
    if (left.length > 0) return dayOf(facts, day, left, known);
  }
  return null;
}

/** Its address is the steward's owner's, whom this page need not know. */
const ORGANISER = { code: "BTC", name: "Ban Tổ chức", email: "người sở hữu bảng tính" };

function dayOf(
  facts: Reminders,
  day: string,
  left: readonly Reminder[],
  known: ReadonlyMap<string, ReminderRow>,
): ComingDay {
  const letters = left.map((reminder): Coming => {
    const { id, name, kind, emails, phone } = reminder;
    const row = known.get(id);
    const where = emails.length > 0 ? emails.join(", ") : callText(phone);
    return {
      ...{ id, name, says: `${kind} · ${where}`, hasAddress: emails.length > 0 },
      written: row !== undefined,
      skip: row?.skip ?? false,
    };
  });
  return {
    day,
    title: dayWords(day),
    letters,
    sample: sampleOf(facts, left, day),
    note: letters.some(({ written }) => written) ? "" : noteOf(facts, day),
  };
}

/** Rows come a day before, and with the next round where letters are switched on later: then they go with the one behind it. */
function noteOf({ now, on }: Reminders, day: string): string {
  if (day === today(now))
    return "Thư của hôm nay đi sau khoảng 10 phút (chỉ từ 8 đến 20 giờ), không kịp bỏ chọn từng nơi.";
  return on ? `Từ ngày ${formatDay(addDays(day, -1))} có thể bỏ chọn từng nơi.` : "";
}

export const callText = (phone: string): string =>
  phone === "" ? "chưa có địa chỉ thư, chưa ghi số điện thoại" : `chưa có địa chỉ thư, gọi ${phone}`;

/** The first letter to somebody else than the organiser. */
function sampleOf(
  { templates, sender }: Reminders,
  left: readonly Reminder[],
  day: string,
): ComingDay["sample"] {
  const first = left.find(({ emails, code }) => emails.length > 0 && code !== ORGANISER.code);
  const template = templates.find(({ kind }) => kind === first?.kind);
  if (first === undefined || template === undefined || template.body === "") return null;
  const words = filledLetter(template, first, { ...sender, link: "(đường dẫn của bảng tính này)" }, day);
  return { ...words, to: first.name };
}

/** “12 thư; 2 nơi chưa có địa chỉ thư, cần gọi”. */
export function countText({ letters }: ComingDay, skips: ReadonlyMap<string, boolean>): string {
  const going = letters.filter(({ id, skip, hasAddress }) => hasAddress && !(skips.get(id) ?? skip)).length;
  const calls = letters.filter(({ hasAddress }) => !hasAddress).length;
  const skipped = letters.filter(({ id, skip }) => skips.get(id) ?? skip).length;
  return [
    `${going} thư sẽ gửi`,
    ...(calls > 0 ? [`${calls} nơi chưa có địa chỉ thư, cần gọi`] : []),
    ...(skipped > 0 ? [`${skipped} nơi bỏ chọn`] : []),
  ].join("; ");
}

/** Of each kind and recipient the latest, as long as there is something to be done. */
export interface Attention {
  /** Nobody wrote to them. */
  readonly calls: readonly ReminderRow[];
  /** Went perhaps, or was refused: each with its note. */
  readonly unclear: readonly ReminderRow[];
  readonly sent: number;
}

export function attentionOf({ rows, works }: Reminders): Attention {
  const open = new Set(works.map(workKey));
  if (works.length > 0) open.add(workKey({ kind: DIGEST, code: ORGANISER.code }));
  const latestOf = (...states: readonly string[]) => {
    const found = rows.filter((row) => states.includes(row.state) && open.has(workKey(row)));
    return [...new Map(found.map((row) => [workKey(row), row])).values()];
  };
  return {
    calls: latestOf("Cần gọi điện"),
    unclear: latestOf("Chưa rõ đã gửi", "Không gửi được"),
    sent: rows.filter(({ state }) => state === "Đã gửi").length,
  };
}

const workKey = ({ kind, code }: Pick<ReminderRow, "kind" | "code">): string => `${kind} ${code}`;
