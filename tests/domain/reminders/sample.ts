import type { Reminder } from "../../../src/domain/reminders/reminder.ts";

/** Three days before the deadline of 28/03. */
export const reminder = (over: Partial<Reminder> = {}): Reminder => ({
  id: "A",
  day: "2023-03-25",
  kind: "Đăng ký",
  code: "LAT",
  name: "Xã Lát",
  emails: ["lat@huyen.vn"],
  phone: "",
  opens: "2023-02-08",
  lastDay: "2023-03-28",
  lacks: "- MH-1\n- MH-2",
  ...over,
});
