/** What is wrong elsewhere keeps no order and no extension from being done. */
import { beforeEach, describe, expect, it } from "vitest";
import { type Desk, TEAM } from "../support/desk.ts";
import { BALLOT, MODEL, openExtendedDesk, unitMayReport } from "../support/extended.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

let desk: Desk;
beforeEach(() => {
  desk = openExtendedDesk();
});

describe("[H12] an extension that cannot be read any more", () => {
  it("stays what it was, and is told", () => {
    desk.host.skipTo("2023-12-20T08:00:00+07:00");
    desk.host
      .as(OWNER)
      .paste(desk.file, "Đơn vị", desk.place("Đơn vị", "AN", "Gia hạn báo cáo"), [["cuối tháng"]]);
    expect(desk.tick()).toMatch(/^Tab Đơn vị, dòng \d+, cột Gia hạn báo cáo: “cuối tháng”/m);
    expect(unitMayReport(desk)).toBe(true);
    desk.tick();
    expect(unitMayReport(desk)).toBe(true);
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "");
    desk.tick();
    expect(unitMayReport(desk)).toBe(false);
  });
});

describe("[O5] an order needs only the tabs it works on", () => {
  const EXTENSION = ["Gia hạn", "BINH", "báo cáo 20/12/2023", "Mưa lũ"] as const;

  it("an extension is given while the rubric does not add up and Báo cáo is missing", () => {
    desk.type(OWNER, "Tiêu chí", "I.1", "Điểm tối đa", "14");
    desk.host.as(OWNER).deleteSheet(desk.file, "Báo cáo");
    expect(desk.order(...EXTENSION)).toMatchObject({ state: "Xong" });
    expect(desk.order("Rút mô hình", MODEL, "", "Đơn vị xin rút")).toMatchObject({ state: "Xong" });
    expect(desk.cell("Đăng ký", MODEL, "Tình trạng (theo lệnh)")).toBe("Đã rút");
    expect(desk.order("Thêm dòng đăng ký", "BINH", "1")).toMatchObject({
      state: "Từ chối",
      result: expect.stringMatching(/^Tab Báo cáo: không có tab này[^\n]*$/),
    });
  });

  it("a ballot is reopened without Tổ thẩm định; what needs the team is refused and names all that lacks", () => {
    desk.rpc(TEAM[0], submitted(desk, BALLOT, scores(80)));
    for (const tab of ["Tổ thẩm định", "Xếp hạng"]) desk.host.as(OWNER).deleteSheet(desk.file, tab);
    expect(desk.order("Mở lại phiếu", BALLOT, "", "Chấm nhầm")).toMatchObject({ state: "Xong" });
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({
      state: "Từ chối",
      result: expect.stringMatching(/^Tab Tổ thẩm định: không có tab này/),
    });
    expect(desk.order(...EXTENSION)).toMatchObject({ state: "Xong" });
  });
});

describe("[H13] an extension earlier than the common deadline", () => {
  it("shortens nothing and is told", () => {
    desk.type(OWNER, "Đơn vị", "BINH", "Gia hạn báo cáo", "1/11/2023");
    expect(desk.tick()).toMatch(
      /^Tab Đơn vị, dòng \d+, cột Gia hạn báo cáo: ngày gia hạn “0?1\/11\/2023” không sau hạn chung 15\/11\/2023/,
    );
  });
});
