import { beforeAll, describe, expect, it } from "vitest";
import { AN, BINH, CUC, complete, type Desk, openCampaignDesk } from "../support/desk.ts";

const [FIRST, SECOND, OF_BINH, ALSO_OF_BINH, OF_CUC] = [1, 2, 3, 4, 5].map(
  (number) => `MH-2023-00${number}`,
) as [string, string, string, string, string]; // five numbers give five ids

let desk: Desk;
const paste = (user: string, id: string, title: string, asks = true) => {
  const place = desk.place("Đăng ký", id, "Đối tượng");
  return desk.host.as(user).paste(desk.file, "Đăng ký", place, [complete(title, { asks })]).refused;
};
const cells = (tab: string, id: string, ...headers: string[]) =>
  headers.map((header) => desk.cell(tab, id, header));

/** One year, in its order: each test goes on where the one before has left the clock. */
beforeAll(() => {
  desk = openCampaignDesk();
  paste(AN, SECOND, "Không đề nghị", false);
  desk.host.skipTo("2023-03-28T23:59:00+07:00");
  desk.tick();
});

describe("the deadline of 28 March", () => {
  it("[Q3] [H4] before it, in its last minute, an edit leaves no mark", () => {
    expect(paste(AN, FIRST, "Kịp hạn")).toBeNull();
    expect(cells("Đăng ký", FIRST, "Còn thiếu", "Đúng hạn", "Sửa sau hạn")).toEqual(["Đủ", "Đúng hạn", ""]);
    expect(desk.rows("Nhật ký")).toEqual([]);
  });

  it("[Q3] between the deadline and the lock an edit is kept, marked and written down", () => {
    desk.order("Gia hạn", "BINH", "đăng ký 5/4/2023", "Mất điện");
    desk.host.skipTo("2023-03-29T00:01:00+07:00");
    expect(desk.type(AN, "Đăng ký", FIRST, "Tên mô hình", "Sửa muộn")).toBeNull();
    expect(cells("Đăng ký", FIRST, "Tên mô hình", "Đúng hạn", "Sửa sau hạn")).toEqual([
      "Sửa muộn",
      "Đúng hạn",
      "29/03/2023 00:01: Tên mô hình",
    ]);
    const written = desk.rows("Nhật ký").at(-1)?.cells ?? {};
    // Google does not tell a consumer's address to another person's script: the journal names nobody rather than guess.
    expect(["Mã", "Người", "Cột", "Trước", "Sau", "Lý do"].map((header) => written[header])).toEqual([
      FIRST,
      "",
      "Tên mô hình",
      "Kịp hạn",
      "Sửa muộn",
      "Sửa sau hạn",
    ]);
  });

  it("[Q4] an edit that no trigger saw is found by the tick; row and unit say that its time is not known", () => {
    // Two edits wait at most: when hands are quick the oldest is lost (guides/triggers/events).
    desk.host.holdEvents();
    expect(paste(CUC, OF_CUC, "Không ai thấy")).toBeNull();
    for (const text of ["a", "b"]) desk.type(BINH, "Đăng ký", OF_BINH, "Lĩnh vực", text);
    desk.host.releaseEvents();
    expect(desk.host.lostEvents()).toBe(1);
    expect(cells("Đăng ký", OF_CUC, "Còn thiếu")).toEqual([""]);
    const found = [
      "Đủ",
      "Chưa xác định",
      "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:59 đến 29/03/2023 00:04",
    ];
    for (const moment of ["2023-03-29T00:04:00+07:00", "2023-03-30T00:04:00+07:00"]) {
      desk.host.skipTo(moment);
      desk.tick();
      expect(cells("Đăng ký", OF_CUC, "Còn thiếu", "Đúng hạn", "Sửa sau hạn")).toEqual(found);
      expect(desk.cell("Đơn vị", "CUC", "Tình trạng hạn")).toBe("Chưa xác định");
    }
  });

  it("[H18] [O3] the organiser accepts or refuses what came late; row and unit say so, nobody's cell changes, and the same again is not written down", () => {
    const typed = () => cells("Đăng ký", OF_CUC, "Tên mô hình", "Đối tượng", "Sửa sau hạn");
    const before = typed();
    const journal = desk.rows("Nhật ký").length;
    const said = () => [
      ...cells("Đăng ký", OF_CUC, "Đúng hạn", "Nộp muộn (theo lệnh)"),
      desk.cell("Đơn vị", "CUC", "Tình trạng hạn"),
    ];
    expect(desk.order("Chấp nhận muộn", OF_CUC, "báo cáo", "Mất mạng")).toMatchObject({ state: "Từ chối" });
    expect(desk.order("Chấp nhận muộn", OF_CUC, "", "")).toMatchObject({ state: "Từ chối" });
    expect(desk.order("Chấp nhận muộn", OF_CUC, "", "Mất mạng")).toEqual({
      state: "Xong",
      result: `Đã chấp nhận đăng ký muộn của mô hình ${OF_CUC}.`,
      execute: true,
    });
    expect(said()).toEqual(["Chấp nhận muộn", "Chấp nhận", "Chấp nhận muộn"]);
    expect(desk.order("Chấp nhận muộn", OF_CUC, "", "Lần nữa")).toMatchObject({ state: "Xong" });
    expect(desk.order("Không chấp nhận muộn", OF_CUC, "Đăng ký", "Có mạng")).toMatchObject({ state: "Xong" });
    // Found at 0:04 on the 29th, one day late.
    const late = "Nộp muộn 1 ngày (hạn 28/03/2023)";
    expect(said()).toEqual([late, "Không chấp nhận", late]);
    expect(typed()).toEqual(before);
    const lines = desk.rows("Nhật ký").slice(journal);
    expect(
      lines.map((line) => ["Mã", "Cột", "Trước", "Sau", "Lý do"].map((name) => line.cells[name])),
    ).toEqual([
      [OF_CUC, "Nộp muộn (theo lệnh)", "", "Chấp nhận", "Mất mạng"],
      [OF_CUC, "Nộp muộn (theo lệnh)", "Chấp nhận", "Không chấp nhận", "Có mạng"],
    ]);
  });

  it("[H3] after the lock the page refuses with a sentence, and nothing changes", () => {
    const before = desk.state("Đăng ký", "Nhật ký");
    expect(desk.type(AN, "Đăng ký", FIRST, "Tên mô hình", "Quá muộn")).toEqual(
      expect.stringMatching(/\p{L}{2,} .*\./u),
    );
    expect(desk.state("Đăng ký", "Nhật ký")).toBe(before);
  });

  it("[H2] [H3] an extension leaves one unit's block open until its own end, and no other", () => {
    expect(paste(CUC, "MH-2023-006", "Không gia hạn")).toEqual(expect.any(String));
    expect(paste(BINH, OF_BINH, "Được gia hạn")).toBeNull();
    expect(cells("Đăng ký", OF_BINH, "Còn thiếu", "Đúng hạn", "Sửa sau hạn")).toEqual(["Đủ", "Đúng hạn", ""]);
    desk.host.skipTo("2023-04-06T00:01:00+07:00");
    desk.tick();
    expect(paste(BINH, ALSO_OF_BINH, "Hết gia hạn")).toEqual(expect.any(String));
  });
});

describe("reports", () => {
  const seen = (id: string) => cells("Báo cáo", id, "Tên mô hình", "Đúng hạn", "Sửa sau hạn");

  it("[Q8] [H5] are due only from those who asked for HTXSNV; one that comes all the same is never late", () => {
    desk.host.skipTo("2023-11-15T23:00:00+07:00");
    desk.tick();
    expect([seen(FIRST), seen(SECOND), seen(ALSO_OF_BINH)]).toEqual([
      ["Sửa muộn", "Hôm nay là ngày cuối (15/11/2023)", ""],
      ["Không đề nghị", "Không yêu cầu", ""],
      ["", "", ""],
    ]);
    desk.host.skipTo("2023-11-16T00:01:00+07:00");
    // In one edit: it does the work of the rounds that have not come, and closes the tab.
    const at = desk.place("Báo cáo", FIRST, "Đã thực hiện");
    const pasted = desk.host.as(AN).paste(desk.file, "Báo cáo", at, [["Đã làm"], ["Đã làm"]]);
    expect(pasted.refused).toBeNull();
    expect([seen(FIRST)[1], seen(SECOND)[1]]).toEqual(["Nộp muộn 1 ngày (hạn 15/11/2023)", "Không yêu cầu"]);
    desk.tick();
    expect(desk.type(AN, "Báo cáo", FIRST, "Đã thực hiện", "Muộn nữa")).toEqual(expect.any(String));
  });
});
