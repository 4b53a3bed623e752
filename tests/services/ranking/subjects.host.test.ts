import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openReportedDesk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

/** Two models of the first unit. */
const [FIRST, SECOND] = ["MH-2023-001", "MH-2023-002"];

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  for (const model of [FIRST, SECOND]) {
    desk.type(OWNER, "Đăng ký", model, "Đối tượng", "Cá nhân");
    for (const [index, email] of TEAM.entries()) {
      const ballot = `P1-${model}-${"ABC"[index]}`;
      desk.rpc(email, submitted(desk, ballot, scores(model === FIRST ? 90 : 80)));
    }
  }
});

const held = (first: string, second: string) => {
  desk.type(OWNER, "Đăng ký", FIRST, "Họ tên/Tập thể", first);
  desk.type(OWNER, "Đăng ký", SECOND, "Họ tên/Tập thể", second);
  desk.tick();
  return [FIRST, SECOND].map((model) =>
    ["Thứ hạng", "Chưa xếp hạng vì"].map((header) => desk.cell("Xếp hạng", model, header)),
  );
};

describe("[T17] [V18] the best model of a subject", () => {
  it("does not take the rank of another person whose name differs by a letter", () => {
    expect(held("Nguyễn Văn Hùng", "Nguyễn Văn Hưng")).toEqual([
      [1, ""],
      [2, ""],
    ]);
  });

  it("takes the place of the other model of the same person, however the name was typed", () => {
    expect(held("Trần Thị Hoà", "TRẦN THỊ  HÒA".normalize("NFD"))).toEqual([
      [1, ""],
      ["", "Đã xếp hạng mô hình khác cao hơn"],
    ]);
  });
});

describe("[T8] a unit that appraises its own models", () => {
  it("has none of them in the district's ballots and ranking, whatever its reports say", () => {
    const base = openReportedDesk();
    const unit = String(base.cell("Đăng ký", "MH-2023-005", "Mã đơn vị"));
    base.type(OWNER, "Đơn vị", unit, "Cấp thẩm định", "Cơ sở");
    base.type(OWNER, "Báo cáo", "MH-2023-005", "Điều kiện 1: đã đăng ký", "Không");
    base.type(OWNER, "Báo cáo", "MH-2023-004", "Điều kiện 1: đã đăng ký", "Không");
    expect(base.order("Phân công chấm điểm")["result"]).toBe(
      "Đã giao 9 phiếu của 3 mô hình. 3 mô hình chưa giao: 1 chưa đạt điều kiện: MH-2023-004; 2 do cấp khác chấm: MH-2023-005, MH-2023-006.",
    );
    base.tick();
    const ranked = base.rows("Xếp hạng").map(({ cells }) => cells["Mã"]);
    expect(ranked.filter((code) => /^MH-/.test(String(code))).sort()).toEqual(
      [1, 2, 3, 4].map((n) => `MH-2023-00${n}`),
    );
  });
});
