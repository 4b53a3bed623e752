import { describe, expect, it } from "vitest";
import { filledLetter, GAPS, unknownGaps } from "../../../src/domain/reminders/letter.ts";
import type { Reminder } from "../../../src/domain/reminders/reminder.ts";
import { reminder } from "./sample.ts";

const REMINDER = reminder();
const SENDER = { organisation: "Huyện ủy Lạc Dương", year: 2023, phone: "0263 222", link: "https://x.vn/s" };

const filled = (body: string, over: Partial<Reminder> = {}, today = "2023-03-25") =>
  filledLetter({ subject: "", body }, { ...REMINDER, ...over }, SENDER, today).body;

describe("[RM8] a letter", () => {
  it("has every gap filled", () => {
    expect(filled(GAPS.map((gap) => `{${gap}}`).join("|"))).toBe(
      "Xã Lát|- MH-1\n- MH-2|28/03/2023|còn 3 ngày|Huyện ủy Lạc Dương|2023|0263 222|https://x.vn/s",
    );
  });

  it("takes gaps without marks, in capitals and with blanks for the same", () => {
    expect(filled("{TEN} { Thời Gian } {thoi gian}")).toBe("Xã Lát còn 3 ngày còn 3 ngày");
  });

  it.each([
    ["2023-03-27", "còn 1 ngày"],
    ["2023-03-28", "hôm nay là ngày cuối"],
    ["2023-03-29", "đã quá hạn 1 ngày"],
  ])("says on %s: %s", (today, said) => {
    expect(filled("{thời gian}", {}, today)).toBe(said);
  });

  it("fills in one pass: braces in a name stay what they are", () => {
    expect(filled("{tên}", { name: "{đường dẫn} <b>$&" })).toBe("{đường dẫn} <b>$&");
  });

  it("leaves a gap that nobody knows, and names each once", () => {
    expect(filled("{hôm nay} {tên}")).toBe("{hôm nay} Xã Lát");
    expect(unknownGaps("{x} {tên}\n{hôm nay} {x} { Tên }")).toEqual(["{x}", "{hôm nay}"]);
  });

  it("has a subject of one line, whatever was typed into a name", () => {
    const letter = filledLetter(
      { subject: "Nhắc {tên}:\n {thời gian} ", body: "" },
      { ...REMINDER, name: "Xã\r\nBcc: ai@x.vn" },
      SENDER,
      "2023-03-25",
    );
    expect(letter.subject).toBe("Nhắc Xã Bcc: ai@x.vn: còn 3 ngày");
  });

  it("is cut to what Google takes, and gaps that come again and again make nothing larger on the way", () => {
    const letter = filledLetter(
      { subject: "{việc} ".repeat(100), body: `Đầu {việc}${" {việc}".repeat(6000)} cuối` },
      { ...REMINDER, lacks: "x".repeat(8000) },
      SENDER,
      "2023-03-25",
    );
    expect([letter.subject.length, letter.subject.at(-1)]).toEqual([250, "…"]);
    expect([letter.body.length, letter.body.at(-1)]).toEqual([60_000, "…"]);
    expect(letter.body.startsWith(`Đầu ${"x".repeat(8000)} x`)).toBe(true);
  });

  it("says to answer it where no telephone is given", () => {
    expect(
      filledLetter({ subject: "", body: "{điện thoại}" }, REMINDER, { ...SENDER, phone: "" }, "2023-03-25")
        .body,
    ).toBe("trả lời thư này");
  });
});
