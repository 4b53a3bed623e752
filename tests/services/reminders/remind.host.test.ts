/** Letters that remind, with the built steward: on which days who gets which, and what becomes of the rest. */
import { beforeEach, describe, expect, it } from "vitest";
import { AN, BINH, CUC, complete, type Desk, openCampaignDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { roundsAt } from "../support/reminding.ts";

let desk: Desk;

const OUTBOX = "Thư nhắc";
const roundAt = (moment: string) => roundsAt(desk, moment);
const switchOn = () => desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
const outbox = () =>
  desk
    .rows(OUTBOX)
    .filter(({ cells }) => cells["Mã thư"] !== "")
    .map(({ cells }) => [cells["Mã thư"], cells["Trạng thái"], cells["Ghi chú"]]);
const sentTo = () => desk.host.outbox().map(({ to }) => to.join(","));

beforeEach(() => {
  // Hạn đăng ký 28/03/2023, three units without a registration.
  desk = openCampaignDesk();
});

describe("[RM1] while the setting does not say Có", () => {
  it("no row comes and no letter leaves, and a round costs what it costs anyway", () => {
    roundAt("2023-03-20T09:00:00");
    desk.spent();
    roundAt("2023-03-21T09:00:00");
    expect([outbox(), desk.host.outbox()]).toEqual([[], []]);
    const names = desk.spent().flatMap(({ counts }) => Object.keys(counts.calls));
    expect(names.filter((name) => name.startsWith("MailApp"))).toEqual([]);
  });
});

describe("the letters of a deadline", () => {
  it("[RM3] stand in Thư nhắc from the day before and go on their day from 8 o'clock, once", () => {
    expect(switchOn()).toBeNull();
    roundAt("2023-03-19T23:50:00");
    expect(outbox()).toEqual([]);
    roundAt("2023-03-20T00:05:00");
    const ids = ["TH-BTC", "DK-AN", "DK-BINH", "DK-CUC"].map((end) => `TN-20230321-${end}`);
    expect(outbox()).toEqual(ids.map((id) => [id, "Chờ gửi", ""]));
    roundAt("2023-03-21T07:55:00");
    expect(desk.host.outbox()).toEqual([]);
    roundAt("2023-03-21T08:00:00");
    expect(sentTo()).toEqual([OWNER, AN, BINH, CUC]);
    expect(outbox()).toEqual(ids.map((id) => [id, "Đã gửi", ""]));
    roundAt("2023-03-21T08:05:00");
    expect(desk.host.outbox()).toHaveLength(4);
    // The next ones stand right below.
    roundAt("2023-03-24T09:00:00");
    expect(
      desk
        .rows(OUTBOX)
        .slice(0, 8)
        .map(({ cells }) => cells["Mã thư"]),
    ).toEqual([...ids, ...ids.map((id) => id.replace("21-", "25-"))]);
  });

  it("[RM8] say in the words of Mẫu thư what lacks, until when, and whom to call", () => {
    switchOn();
    desk.type(OWNER, "Cấu hình", "organiserPhone", "Giá trị", "0263 3839 848");
    desk.host
      .as(AN)
      .paste(desk.file, "Đăng ký", desk.place("Đăng ký", "MH-2023-001", "Tên mô hình"), [
        ["Chợ {hạn} <b>sạch"],
      ]);
    roundAt("2023-03-20T09:00:00");
    roundAt("2023-03-21T09:00:00");
    const letter = desk.host.outbox().find(({ to }) => to.includes(AN));
    expect(letter?.subject).toBe("Nhắc đăng ký mô hình mới, cách làm sáng tạo năm 2023: còn 7 ngày");
    expect(letter?.htmlBody).toBeNull();
    const body = letter?.body ?? "";
    for (const part of [
      "Kính gửi Xã An,",
      "Hạn: hết ngày 28/03/2023 (còn 7 ngày).",
      "Chưa có mô hình nào đăng ký đủ nội dung.",
      // What was typed stays text, braces and all.
      "- MH-2023-001 Chợ {hạn} <b>sạch: Thiếu:",
      "xin liên hệ Ban Tổ chức: 0263 3839 848.",
      `https://docs.google.com/spreadsheets/d/${desk.file.id}/edit`,
    ])
      expect(body).toContain(part);
  });

  it("[RM8] long and hostile texts stay text, and do not keep a round from being written", () => {
    switchOn();
    const long = `=HYPERLINK("http://x.vn") <script>${"dài ".repeat(700)}`;
    const names = Array.from({ length: 2 }, (_, at) => [`${at} ${long}`]);
    const first = desk.place("Đăng ký", "MH-2023-001", "Tên mô hình");
    expect(desk.host.as(OWNER).paste(desk.file, "Đăng ký", first, names).refused).toBeNull();
    desk.type(OWNER, "Đơn vị", "AN", "Tên", "Xã rất dài ".repeat(250));
    roundAt("2023-03-20T09:00:00");
    roundAt("2023-03-21T09:00:00");
    expect(outbox().map(([, state]) => state)).toEqual(Array(4).fill("Đã gửi"));
    const letters = desk.host.outbox();
    expect(letters.every(({ body, subject }) => body.length < 10_000 && !subject.includes("\n"))).toBe(true);
    expect(letters.some(({ body }) => body.includes('=HYPERLINK("http://x.vn") <script>'))).toBe(true);
    expect(desk.host.failures).toEqual([]);
  });

  it("[RM5] a unit that has registered meanwhile gets none, and its row says why", () => {
    switchOn();
    roundAt("2023-03-20T09:00:00");
    const first = desk.place("Đăng ký", "MH-2023-001", "Đối tượng");
    expect(desk.host.as(AN).paste(desk.file, "Đăng ký", first, [complete("Mô hình")]).refused).toBeNull();
    roundAt("2023-03-21T09:00:00");
    expect(sentTo()).toEqual([OWNER, BINH, CUC]);
    expect(outbox()).toContainEqual(["TN-20230321-DK-AN", "Bỏ", "Không gửi: việc đã xong hoặc hạn đã đổi."]);
  });

  it("[RM5] one that was dropped waits again where its unit has to do something again before the day is over", () => {
    switchOn();
    roundAt("2023-03-20T09:00:00");
    const first = desk.place("Đăng ký", "MH-2023-001", "Đối tượng");
    expect(desk.host.as(AN).paste(desk.file, "Đăng ký", first, [complete("Mô hình")]).refused).toBeNull();
    roundAt("2023-03-20T09:05:00");
    expect(outbox()).toContainEqual(["TN-20230321-DK-AN", "Bỏ", "Không gửi: việc đã xong hoặc hạn đã đổi."]);
    const title = desk.place("Đăng ký", "MH-2023-001", "Tên mô hình");
    expect(desk.host.as(AN).type(desk.file, "Đăng ký", title, "").refused).toBeNull();
    roundAt("2023-03-20T09:10:00");
    expect(outbox()).toContainEqual(["TN-20230321-DK-AN", "Chờ gửi", ""]);
    roundAt("2023-03-21T09:00:00");
    expect(sentTo()).toEqual([OWNER, AN, BINH, CUC]);
  });

  it("[RM5] one that the organiser took out does not go", () => {
    switchOn();
    roundAt("2023-03-20T09:00:00");
    desk.type(OWNER, OUTBOX, "TN-20230321-DK-BINH", "Không gửi", "TRUE");
    roundAt("2023-03-21T09:00:00");
    expect(sentTo()).toEqual([OWNER, AN, CUC]);
    expect(outbox()).toContainEqual([
      "TN-20230321-DK-BINH",
      "Bỏ",
      "Không gửi: Ban Tổ chức đã đánh dấu Không gửi.",
    ]);
  });

  it("[RM2] an extension moves the days of that unit alone; its old ones are dropped", () => {
    switchOn();
    roundAt("2023-03-24T09:00:00");
    expect(desk.order("Gia hạn", "CUC", "đăng ký 3/4/2023", "Mưa lũ")["state"]).toBe("Xong");
    roundAt("2023-03-25T09:00:00");
    expect(sentTo()).toEqual([OWNER, AN, BINH]);
    expect(outbox()).toContainEqual(["TN-20230325-DK-CUC", "Bỏ", "Không gửi: việc đã xong hoặc hạn đã đổi."]);
    // 03/04 less seven days is 27/03.
    roundAt("2023-03-26T09:00:00");
    roundAt("2023-03-27T09:00:00");
    expect(sentTo().slice(3)).toEqual([OWNER, AN, BINH, CUC]);
  });

  it("[RM2] the team is reminded of its ballots, and who has sent all is not", () => {
    switchOn();
    const first = desk.place("Đăng ký", "MH-2023-001", "Đối tượng");
    expect(desk.host.as(AN).paste(desk.file, "Đăng ký", first, [complete("Mô hình")]).refused).toBeNull();
    roundAt("2023-10-05T08:00:00");
    const done = desk.place("Báo cáo", "MH-2023-001", "Đã thực hiện");
    expect(desk.host.as(AN).paste(desk.file, "Báo cáo", done, [["Đã làm xong"]]).refused).toBeNull();
    roundAt("2023-11-17T08:00:00");
    expect(desk.order("Phân công chấm điểm")["state"]).toBe("Xong");
    const before = desk.host.outbox().length;
    roundAt("2023-11-22T09:00:00");
    roundAt("2023-11-23T09:00:00");
    expect(sentTo().slice(before)).toEqual([OWNER, ...TEAM]);
    expect(desk.host.outbox().at(-1)?.body).toContain("Còn 1 trên 1 phiếu chấm chưa nộp.");
  });

  it("[RM7] who has no address is to be called, and is in the organiser's letter", () => {
    switchOn();
    desk.type(OWNER, "Đơn vị", "BINH", "Email", "");
    desk.type(OWNER, "Đơn vị", "BINH", "Điện thoại", "0263 111");
    roundAt("2023-03-20T09:00:00");
    roundAt("2023-03-21T09:00:00");
    expect(sentTo()).toEqual([OWNER, AN, CUC]);
    expect(outbox()).toContainEqual(["TN-20230321-DK-BINH", "Cần gọi điện", "Chưa có địa chỉ thư gửi được."]);
    expect(desk.host.outbox()[0]?.body).toContain(
      "Xã Bình (điện thoại: 0263 111, không có địa chỉ thư, cần gọi)",
    );
  });

  it("[RM8] a kind without words waits, and Nhật ký says so once", () => {
    switchOn();
    const [row] = desk.rows("Mẫu thư").filter(({ cells }) => cells["Loại thư"] === "Đăng ký");
    expect(desk.host.as(OWNER).type(desk.file, "Mẫu thư", `C${row?.row}`, "").refused).toBeNull();
    roundAt("2023-03-20T09:00:00");
    roundAt("2023-03-21T09:00:00");
    roundAt("2023-03-21T09:05:00");
    expect(sentTo()).toEqual([OWNER]);
    const said = desk
      .rows("Nhật ký")
      .filter(({ cells }) => String(cells["Lý do"]).includes("thư loại Đăng ký"));
    expect(said).toHaveLength(1);
  });
});
