/** What the screen Nhắc việc of Điều hành is answered. Days are `yyyy-mm-dd`, instants epoch milliseconds. */
import * as z from "zod/mini";
import { REMINDER_KINDS } from "../domain/reminders/reminder.ts";

const kind = z.enum(REMINDER_KINDS);

/** A row of Thư nhắc. */
export const ReminderRow = z.object({
  id: z.string(),
  day: z.string(),
  kind: z.string(),
  code: z.string(),
  name: z.string(),
  emails: z.string(),
  phone: z.string(),
  /** As the tab says it. */
  state: z.string(),
  note: z.string(),
  /** The organiser ticked Không gửi. */
  skip: z.boolean(),
});
export type ReminderRow = z.infer<typeof ReminderRow>;

export const RemindersAnswer = z.object({
  kind: z.literal("reminders"),
  now: z.number(),
  /** Whether letters go at all. */
  on: z.boolean(),
  /** What is not done yet, as the domain's `OpenWork`. */
  works: z.array(
    z.object({
      kind,
      code: z.string(),
      name: z.string(),
      emails: z.array(z.string()),
      phone: z.string(),
      opens: z.string(),
      lastDay: z.string(),
      lacks: z.string(),
    }),
  ),
  rows: z.array(ReminderRow),
  templates: z.array(z.object({ kind: z.string(), subject: z.string(), body: z.string() })),
  sender: z.object({ organisation: z.string(), year: z.number(), phone: z.string() }),
});
