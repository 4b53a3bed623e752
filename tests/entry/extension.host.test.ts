import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openCampaignDesk } from "../services/support/desk.ts";
import { OWNER } from "../services/support/hosted.ts";

const PATH = ["Sổ Sáng Tạo", "Ban Tổ chức", "Gia hạn…"];
const QUESTIONS = [
  "Mã đơn vị được gia hạn (theo tab Đơn vị):",
  "Gia hạn việc gì, đến hết ngày nào? Ví dụ: báo cáo 20/11/2023",
  "Lý do:",
] as const;

let desk: Desk;
beforeAll(() => {
  desk = openCampaignDesk();
});

/** The texts of all dialogs when the person answers so; null cancels. */
function asked(...answers: readonly (string | null)[]): readonly string[] {
  const page = desk.host.open(desk.file, OWNER);
  for (const text of answers) desk.host.answer(text === null ? { button: "CANCEL" } : { button: "OK", text });
  desk.host.menu(desk.file, OWNER, PATH);
  return page.asked.map(({ text }) => text);
}

const again = (trouble: string, question: string) => `${trouble}\n\n${question}`;

describe("“Gia hạn…”", () => {
  it("[W11] checks each answer at once and asks that question again", () => {
    const [unit, value, reason] = QUESTIONS;
    const known = "Hãy chép đúng mã ở cột Mã của tab Đơn vị.";
    const stage =
      "cần việc được gia hạn (đăng ký hoặc báo cáo) rồi đến một ngày có thật, ví dụ: báo cáo 20/11/2023.";
    // Common deadlines of the letter: registration 28/03/2023, report 15/11/2023.
    const seen = asked(
      "",
      "XA",
      " an ",
      "20/11/2023",
      "chấm điểm 20/11/2023",
      "báo cáo 31/11/2023",
      "báo cáo 15/11/2023",
      "đăng ký 28/3/2023",
      "báo cáo 16/11/2023",
      "  ",
      "Mưa lũ",
    );
    expect(seen).toEqual([
      unit,
      again(`Chưa ghi mã đơn vị. ${known}`, unit),
      again(`Không có đơn vị nào mang mã “XA”. ${known}`, unit),
      value,
      again(`Thấy “20/11/2023”, ${stage}`, value),
      again(`Thấy “chấm điểm 20/11/2023”, ${stage}`, value),
      again(`Thấy “báo cáo 31/11/2023”, ${stage}`, value),
      again(
        "Ngày 15/11/2023 không sau hạn chung của báo cáo là 15/11/2023. Hãy ghi một ngày muộn hơn.",
        value,
      ),
      again(
        "Ngày 28/03/2023 không sau hạn chung của đăng ký là 28/03/2023. Hãy ghi một ngày muộn hơn.",
        value,
      ),
      reason,
      again("Chưa ghi lý do; gia hạn cần có lý do.", reason),
      expect.stringMatching(/^Đã ghi lệnh “Gia hạn” vào tab Lệnh\. /),
    ]);
    desk.tick();
    const done = desk.rows("Lệnh").find(({ cells }) => cells["Lệnh"] === "Gia hạn")?.cells;
    expect([done?.["Trạng thái"], done?.["Kết quả"]]).toEqual([
      "Xong",
      "Đã gia hạn cho Xã An đến hết ngày 16/11/2023.",
    ]);
  });

  it("[W11] cancelled at any question, also at one asked again, it leaves no trace", () => {
    const before = desk.state();
    const good = ["BINH", "báo cáo 20/11/2023"];
    expect([asked(null), asked("XA", null), asked(...good.slice(0, 1), null), asked(...good, null)]).toEqual([
      QUESTIONS.slice(0, 1),
      [
        QUESTIONS[0],
        again("Không có đơn vị nào mang mã “XA”. Hãy chép đúng mã ở cột Mã của tab Đơn vị.", QUESTIONS[0]),
      ],
      QUESTIONS.slice(0, 2),
      QUESTIONS,
    ]);
    expect(desk.state()).toBe(before);
  });

  it("[W11] what it checks against cannot be read: says so instead of asking", () => {
    const { refused } = desk.host.as(OWNER).deleteSheet(desk.file, "Đơn vị");
    expect(refused).toBeNull();
    expect(asked()).toEqual([expect.stringMatching(/^Tab Đơn vị: cần có tab này/)]);
  });
});
