/** What the owner does in the rows of Thư nhắc and in Mẫu thư sends no letter twice, none on another day, and loses none unseen. */
import { beforeEach, describe, expect, it } from "vitest";
import { AN, BINH, CUC, type Desk, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { roundsAt } from "../support/reminding.ts";

const OUTBOX = "Thư nhắc";
const ID = "TN-20230321-DK-AN";
let desk: Desk;

const roundAt = (moment: string) => roundsAt(desk, moment);
const stateOf = (id: string) => [desk.cell(OUTBOX, id, "Trạng thái"), desk.cell(OUTBOX, id, "Ghi chú")];
const sentTo = () => desk.host.outbox().map(({ to }) => to.join(","));
const lettersTo = (address: string) => sentTo().filter((to) => to === address).length;

beforeEach(() => {
  // Hạn đăng ký 28/03/2023: four letters on the 21st, which stand there from the 20th.
  desk = openCampaignDesk();
  desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
});

describe("[RM6] rows of letters that wait", () => {
  beforeEach(() => roundAt("2023-03-20T09:00:00"));

  it("a row that is copied sends one letter, and the lower one says why it sends none", () => {
    const line = [ID, "21/3/2023", "Đăng ký", "Xã An", "FALSE", "Chờ gửi"];
    expect(desk.host.as(OWNER).paste(desk.file, OUTBOX, "A6", [line]).refused).toBeNull();
    roundAt("2023-03-21T08:00:00");
    expect(sentTo()).toEqual([OWNER, AN, BINH, CUC]);
    const states = desk.rows(OUTBOX).filter(({ cells }) => cells["Mã thư"] === ID);
    expect(states.map(({ cells }) => [cells["Trạng thái"], cells["Ghi chú"]])).toEqual([
      ["Đã gửi", ""],
      ["Bỏ", "Không gửi: dòng khác có cùng mã thư."],
    ]);
  });

  it.each(["", "rác"])("a state that became “%s” waits again, and its letter goes", (typed) => {
    desk.type(OWNER, OUTBOX, ID, "Trạng thái", typed);
    roundAt("2023-03-20T09:05:00");
    expect(stateOf(ID)).toEqual(["Chờ gửi", ""]);
    desk.type(OWNER, OUTBOX, ID, "Trạng thái", typed);
    roundAt("2023-03-21T08:00:00");
    expect(lettersTo(AN)).toBe(1);
  });

  it.each(["20/3/2023", "22/3/2023", "rác"])(
    "a day that became “%s” is put back; the letter goes on its own",
    (typed) => {
      desk.type(OWNER, OUTBOX, ID, "Ngày gửi", typed);
      roundAt("2023-03-20T09:05:00");
      expect(sentTo()).toEqual([]);
      desk.type(OWNER, OUTBOX, ID, "Ngày gửi", typed);
      roundAt("2023-03-21T08:00:00");
      expect(lettersTo(AN)).toBe(1);
      expect(desk.cell(OUTBOX, ID, "Ngày gửi")).toEqual(desk.cell(OUTBOX, "TN-20230321-DK-CUC", "Ngày gửi"));
    },
  );
});

it("[RM6] a row that an earlier version brings back as being sent, after other letters went, sends nothing again", () => {
  roundAt("2023-03-20T09:00:00");
  let letters = 0;
  desk.host.setFaults({
    beforeCall: ({ name }) => {
      if (name === "MailApp.sendEmail" && ++letters === 4)
        throw new Error("Service invoked too many times for one day: email.");
    },
  });
  roundAt("2023-03-21T08:00:00");
  desk.host.setFaults({});
  expect([sentTo(), stateOf("TN-20230321-DK-CUC")]).toEqual([
    [OWNER, AN, BINH],
    ["Chờ gửi", ""],
  ]);
  roundAt("2023-03-21T08:05:00");
  expect(sentTo()).toEqual([OWNER, AN, BINH, CUC]);
  desk.type(OWNER, OUTBOX, ID, "Trạng thái", "Đang gửi");
  roundAt("2023-03-21T08:10:00");
  roundAt("2023-03-21T08:15:00");
  expect(lettersTo(AN)).toBe(1);
  expect(stateOf(ID)[0]).toBe("Chưa rõ đã gửi");
});

describe("[RM7] a letter that Google does not take", () => {
  /** The first unit's, behind the organiser's. */
  function refusing(words: string): void {
    roundAt("2023-03-20T09:00:00");
    let letters = 0;
    desk.host.setFaults({
      beforeCall: ({ name }) => {
        if (name === "MailApp.sendEmail" && ++letters === 2) throw new Error(words);
      },
    });
    roundAt("2023-03-21T08:00:00");
    desk.host.setFaults({});
  }

  it("because it is too long is listed, and the others go", () => {
    refusing("Limit Exceeded: Email Body Size.");
    expect([stateOf(ID)[0], sentTo()]).toEqual(["Không gửi được", [OWNER, BINH, CUC]]);
  });

  it("in words that nobody knows is listed alone: the others wait for the next round", () => {
    refusing("Dịch vụ tạm thời không hoạt động");
    expect([stateOf(ID)[0], sentTo()]).toEqual(["Chưa rõ đã gửi", [OWNER]]);
    expect(stateOf("TN-20230321-DK-CUC")).toEqual(["Chờ gửi", ""]);
    roundAt("2023-03-21T08:05:00");
    expect(sentTo()).toEqual([OWNER, BINH, CUC]);
  });
});

it("[RM8] a template that is filled beyond what Google takes is cut, and a gap that nobody knows is told where it stands", () => {
  expect(
    desk.host.as(OWNER).paste(desk.file, "Mẫu thư", "B2", [["{x} {việc}".repeat(50), "{việc}".repeat(6000)]])
      .refused,
  ).toBeNull();
  roundAt("2023-03-20T09:00:00");
  roundAt("2023-03-21T08:00:00");
  const letter = desk.host.outbox().find(({ to }) => to.includes(AN));
  expect(letter?.subject.length).toBeLessThanOrEqual(250);
  expect(letter?.subject.endsWith("…")).toBe(true);
  expect(letter?.body).toHaveLength(60_000);
  const said = desk.rows("Nhật ký").map(({ cells }) => String(cells["Lý do"]));
  expect(
    said.filter((text) => text.includes("cột Tiêu đề thư: không có chỗ điền nào tên là “{x}”")),
  ).toHaveLength(1);
});

it("[RM9] of sixty addresses fifty get the letter, and the row says that ten do not", () => {
  const emails = Array.from({ length: 60 }, (_, at) => `u${at}@lacduong.example`);
  desk.type(OWNER, "Đơn vị", "AN", "Email", emails.join(", "));
  roundAt("2023-03-20T09:00:00");
  roundAt("2023-03-21T08:00:00");
  expect(desk.host.outbox().find(({ to }) => to.includes("u0@lacduong.example"))?.to).toEqual(
    emails.slice(0, 50),
  );
  expect(desk.cell(OUTBOX, ID, "Gửi tới")).toContain(
    "(10 địa chỉ nữa không nhận: một thư đi tới nhiều nhất 50 địa chỉ)",
  );
});
