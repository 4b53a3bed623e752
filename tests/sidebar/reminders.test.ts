import { describe, expect, it } from "vitest";
import { attentionOf, comingDay, countText, type Reminders } from "../../sidebar/board/state/reminders.ts";

const NOW = Date.parse("2023-03-20T09:00:00+07:00");
const NONE: ReadonlyMap<string, boolean> = new Map();

const work = (code: string, over: Partial<Reminders["works"][number]> = {}): Reminders["works"][number] => ({
  ...{ kind: "Đăng ký", code, name: `Đơn vị ${code}`, emails: [`${code}@x.vn`], phone: "" },
  ...{ opens: "2023-02-08", lastDay: "2023-03-28", lacks: "Chưa đăng ký" },
  ...over,
});
const row = (id: string, over: Partial<Reminders["rows"][number]> = {}): Reminders["rows"][number] => ({
  ...{ id, day: "2023-03-21", kind: "Đăng ký", code: "A", name: "Đơn vị A", emails: "a@x.vn", phone: "" },
  ...{ state: "Chờ gửi", note: "", skip: false },
  ...over,
});
const facts = (over: Partial<Reminders> = {}): Reminders => ({
  ...{ kind: "reminders", now: NOW, on: true, works: [work("A"), work("B")], rows: [] },
  templates: [{ kind: "Đăng ký", subject: "Nhắc {tên}", body: "Còn: {việc}, {thời gian}, {đường dẫn}" }],
  sender: { organisation: "Huyện ủy", year: 2023, phone: "" },
  ...over,
});

describe("[RM10] the next letters", () => {
  it("are those of the first day from today on, the organiser's first; they can be taken out from the day before", () => {
    const coming = comingDay(facts());
    expect(coming).toMatchObject({
      day: "2023-03-21",
      title: "thứ Ba 21/03/2023",
      note: "Từ ngày 20/03/2023 có thể bỏ chọn từng nơi.",
    });
    expect(coming?.letters.map(({ name, says, written }) => [name, says, written])).toEqual([
      ["Ban Tổ chức", "Tổng hợp · người sở hữu bảng tính", false],
      ["Đơn vị A", "Đăng ký · A@x.vn", false],
      ["Đơn vị B", "Đăng ký · B@x.vn", false],
    ]);
  });

  it("that have their rows can be taken out now; those that went are not shown again", () => {
    const rows = [
      row("TN-20230321-TH-BTC", { state: "Đã gửi" }),
      row("TN-20230321-DK-A", { skip: true }),
      row("TN-20230321-DK-B"),
    ];
    const coming = comingDay(facts({ rows }));
    expect(coming?.note).toBe("");
    expect(coming?.letters.map(({ id, written, skip }) => [id, written, skip])).toEqual([
      ["TN-20230321-DK-A", true, true],
      ["TN-20230321-DK-B", true, false],
    ]);
    if (coming === null) throw new Error("There are letters");
    expect(countText(coming, NONE)).toBe("1 thư sẽ gửi; 1 nơi bỏ chọn");
    // As ticked on the page and not saved yet.
    expect(countText(coming, new Map([["TN-20230321-DK-A", false]]))).toBe("2 thư sẽ gửi");
  });

  it("of today that have no rows yet go within two rounds, which is told also before they are switched on", () => {
    // Rows come with the next round, letters with the one behind it.
    const note = "Thư của hôm nay đi sau khoảng 10 phút (chỉ từ 8 đến 20 giờ), không kịp bỏ chọn từng nơi.";
    const today = { now: Date.parse("2023-03-21T10:00:00+07:00") };
    expect(comingDay(facts(today))).toMatchObject({ day: "2023-03-21", note });
    expect(comingDay(facts({ ...today, on: false }))?.note).toBe(note);
    // Of another day nothing can be taken out as long as no letters go.
    expect(comingDay(facts({ on: false }))?.note).toBe("");
  });

  it("of a day that is over are passed over", () => {
    const over = ["TH-BTC", "DK-A", "DK-B"].map((end) => row(`TN-20230321-${end}`, { state: "Đã gửi" }));
    expect(comingDay(facts({ rows: over }))?.day).toBe("2023-03-25");
    expect(comingDay(facts({ now: Date.parse("2023-03-22T00:00:00+07:00") }))?.day).toBe("2023-03-25");
  });

  it("are none when nothing is open, or when all days are over", () => {
    expect(comingDay(facts({ works: [] }))).toBeNull();
    expect(comingDay(facts({ now: Date.parse("2023-03-30T00:00:00+07:00") }))).toBeNull();
  });

  it("say who has no address, and how to reach them", () => {
    const coming = comingDay(
      facts({ works: [work("A", { emails: [] }), work("B", { emails: [], phone: "0263 1" })] }),
    );
    expect(coming?.letters.slice(1).map(({ says }) => says)).toEqual([
      "Đăng ký · chưa có địa chỉ thư, chưa ghi số điện thoại",
      "Đăng ký · chưa có địa chỉ thư, gọi 0263 1",
    ]);
    if (coming === null) throw new Error("There are letters");
    expect(countText(coming, NONE)).toBe("1 thư sẽ gửi; 2 nơi chưa có địa chỉ thư, cần gọi");
    expect(coming.sample).toBeNull();
  });

  it("are shown in their words, as they will read on that day", () => {
    expect(comingDay(facts())?.sample).toEqual({
      to: "Đơn vị A",
      subject: "Nhắc Đơn vị A",
      body: "Còn: Chưa đăng ký, còn 7 ngày, (đường dẫn của bảng tính này)",
    });
    expect(comingDay(facts({ templates: [] }))?.sample).toBeNull();
    expect(comingDay(facts({ templates: [{ kind: "Đăng ký", subject: "x", body: "" }] }))?.sample).toBeNull();
  });
});

describe("[RM10] what somebody has to do", () => {
  it("calls those whose work is still open, each once; so it is with what is not clear, and with the organiser's own letters", () => {
    const rows = [
      row("1", { state: "Cần gọi điện", phone: "0263 1" }),
      row("2", { state: "Cần gọi điện", phone: "0263 2" }),
      row("3", { state: "Cần gọi điện", code: "XONG", name: "Đơn vị A" }),
      row("4", { state: "Chưa rõ đã gửi", note: "Hãy xem" }),
      row("5", { state: "Không gửi được", note: "Google" }),
      row("6", { state: "Đã gửi" }),
      row("8", { state: "Không gửi được", code: "XONG", name: "Đơn vị A" }),
      row("7", { state: "Bỏ" }),
    ];
    const own = row("9", { state: "Chưa rõ đã gửi", kind: "Tổng hợp", code: "BTC", name: "Ban Tổ chức" });
    expect(attentionOf(facts({ rows: [own] })).unclear).toEqual([own]);
    expect(attentionOf(facts({ rows: [own], works: [] })).unclear).toEqual([]);
    const { calls, unclear, sent } = attentionOf(facts({ rows }));
    expect([calls.map(({ id }) => id), unclear.map(({ id }) => id), sent]).toEqual([["2"], ["5"], 1]);
  });
});
