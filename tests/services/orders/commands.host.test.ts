import { beforeAll, describe, expect, it } from "vitest";
import { AN, type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const FIRST = "MH-2023-001";
const DONE = { state: "Xong", execute: true };
const REFUSED = { state: "Từ chối", execute: true };
const SENTENCE = /^Tab .+: .+\. .+\.$/su;

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

/** Everything but Lệnh (each order leaves its row there) and Nhật ký. */
const others = () =>
  ["Cấu hình", "Đơn vị", "Đăng ký", "Báo cáo", "Tiêu chí", "Tổ thẩm định", "Chấm điểm", "Xếp hạng"].map(
    (tab) => [tab, desk.values(tab)],
  );
const unchangedBy = (action: () => unknown) => {
  const before = others();
  const answer = action();
  expect(others()).toEqual(before);
  return answer;
};

describe("an order with a wrong target, value or reason", () => {
  it.each([
    ["Gia hạn", "AN", "", "Lý do"],
    ["Gia hạn", "AN", "báo cáo 14/11/2023", "Trước hạn chung"],
    ["Gia hạn", "AN", "báo cáo 15/11/2023", "Đúng hạn chung"],
    ["Gia hạn", "AN", "báo cáo 20/11/2023", ""],
    ["Gia hạn", "KHÔNG CÓ", "báo cáo 20/11/2023", "Lý do"],
    ["Rút mô hình", "MH-2023-999", "", "Lý do"],
    ["Rút mô hình", FIRST, "", ""],
    ["Mở lại phiếu", "P9-X-A", "", "Lý do"],
    ["Chấp nhận muộn", "P9-X-A", "", "Lý do"],
    ["Chấp nhận muộn", `P1-${FIRST}-A`, "", "Không có gì muộn"],
    ["Không chấp nhận muộn", `P1-${FIRST}-A`, "", "Không có gì muộn"],
    ["Không chấp nhận muộn", `P1-${FIRST}-A`, "", ""],
    ["Chấp nhận muộn", FIRST, "", "Không có gì muộn"],
    ["Không chấp nhận muộn", FIRST, "báo cáo", "Không có gì muộn"],
    ["Chấp nhận muộn", "MH-2023-999", "đăng ký", "Lý do"],
    ["Mở lại phiếu", `P1-${FIRST}-A`, "", "Phiếu chưa nộp"],
    ["Thêm dòng đăng ký", "AN", "0", ""],
    ["Thêm dòng đăng ký", "AN", "nhiều", ""],
    ["Thêm dòng đăng ký", "KHÔNG CÓ", "1", ""],
  ])("[O2] %s %s %s %s: refused in a sentence, nothing else is written", (command, target, value, reason) => {
    const journal = desk.values("Nhật ký");
    expect(unchangedBy(() => desk.order(command, target, value, reason))).toEqual({
      ...REFUSED,
      result: expect.stringMatching(SENTENCE),
    });
    expect(desk.values("Nhật ký")).toEqual(journal);
  });

  it("[O2] a row of Lệnh without a command is refused in its own row", () => {
    const row =
      (desk
        .rows("Lệnh")
        .filter(({ cells }) => cells["Lệnh"] !== "")
        .at(-1)?.row ?? 1) + 1;
    const owner = desk.host.as(OWNER);
    owner.type(desk.file, "Lệnh", `C${row}`, "AN");
    owner.type(desk.file, "Lệnh", `F${row}`, "TRUE");
    desk.tick();
    const seen = desk.rows("Lệnh").find((each) => each.row === row)?.cells ?? {};
    expect([seen["Trạng thái"], seen["Kết quả"], seen["Thực hiện"]]).toEqual([
      "Từ chối",
      expect.stringMatching(/chọn lệnh/),
      true,
    ]);
  });
});

describe("a finished row", () => {
  const row = () => desk.rows("Lệnh").find(({ cells }) => cells["Lệnh"] === "Gia hạn")?.row ?? 0;
  const seen = () => desk.rows("Lệnh").find((each) => each.row === row());
  const owner = () => desk.host.as(OWNER);

  it("[O1] is final: mended, unticked and ticked again it is not run again; a new row is", () => {
    const before = seen();
    owner().type(desk.file, "Lệnh", `D${row()}`, "báo cáo 20/11/2023");
    for (const tick of ["FALSE", "TRUE"]) owner().type(desk.file, "Lệnh", `F${row()}`, tick);
    desk.tick();
    expect(seen()).toEqual({ ...before, cells: { ...before?.cells, "Giá trị": "báo cáo 20/11/2023" } });
    expect(desk.cell("Đơn vị", "AN", "Tình trạng hạn")).not.toBe("");
    owner().type(desk.file, "Lệnh", `I${row()}`, "");
    desk.tick();
    expect(seen()?.cells["Trạng thái"]).toBe("");
  });
});

describe("an order", () => {
  it("[O1] [O3] Áp dụng thiết lập and Phân công chấm điểm, done already, add nothing", () => {
    expect(unchangedBy(() => [desk.order("Áp dụng thiết lập"), desk.order("Phân công chấm điểm")])).toEqual([
      { ...DONE, result: "Đã chuẩn bị 0 dòng mới cho 3 đơn vị; 6 dòng đã có nội dung được giữ nguyên." },
      { ...DONE, result: "Không có phiếu mới: các mô hình đã đủ phiếu." },
    ]);
  });

  it("[O1] [O3] Gia hạn moves one unit's day, and again the same leaves it", () => {
    const extend = () => desk.order("Gia hạn", "an", "báo cáo 20/11/2023", "Mưa lũ");
    const said = { ...DONE, result: "Đã gia hạn cho Xã An đến hết ngày 20/11/2023." };
    expect(extend()).toEqual(said);
    expect(desk.cell("Đơn vị", "AN", "Gia hạn báo cáo (theo lệnh)")).toEqual(
      new Date("2023-11-20T00:00:00+07:00"),
    );
    expect(desk.type(AN, "Báo cáo", FIRST, "Khó khăn", "Thiếu người")).toBeNull();
    const entries = desk.rows("Nhật ký").length;
    expect(unchangedBy(extend)).toEqual(said);
    expect(desk.rows("Nhật ký").length).toBe(entries);
  });

  it("[H15] an ordered extension leaves the organiser's own; of the two days the later holds", () => {
    const mayReport = () =>
      desk.host.as(AN).type(desk.file, "Báo cáo", desk.place("Báo cáo", FIRST, "Kiến nghị"), "x").refused ===
      null;
    expect(desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "25/11/2023")).toBeNull();
    expect(desk.order("Gia hạn", "AN", "báo cáo 19/11/2023", "Mưa lũ")).toEqual({
      ...DONE,
      result:
        "Đã gia hạn cho Xã An đến hết ngày 19/11/2023. Cột Gia hạn báo cáo ghi ngày 25/11/2023 muộn hơn, nên ngày đó được áp dụng.",
    });
    expect([
      desk.cell("Đơn vị", "AN", "Gia hạn báo cáo"),
      desk.cell("Đơn vị", "AN", "Gia hạn báo cáo (theo lệnh)"),
    ]).toEqual([new Date("2023-11-25T00:00:00+07:00"), new Date("2023-11-19T00:00:00+07:00")]);
    expect(mayReport()).toBe(true);
    desk.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "");
    desk.tick();
    expect(mayReport()).toBe(true);
  });

  it("[O1] [N6] Thêm dòng đăng ký adds rows behind the unit's own, with new numbers", () => {
    expect(desk.order("Thêm dòng đăng ký", "AN", "2")).toEqual({
      ...DONE,
      result: "Đã thêm 2 dòng cho Xã An.",
    });
    const ids = desk.rows("Đăng ký").map(({ cells }) => [cells["Mã đơn vị"], cells["Mã mô hình"]]);
    expect(ids.filter(([unit]) => unit === "AN").map(([, id]) => id)).toEqual(
      [1, 2, 7, 8].map((number) => `MH-2023-00${number}`),
    );
    expect(ids.map(([unit]) => unit)).toEqual(["AN", "AN", "AN", "AN", "BINH", "BINH", "CUC", "CUC"]);
  });

  it("[N10] a number is not given again when its rows are deleted from both tabs", () => {
    const owner = desk.host.as(OWNER);
    for (const tab of ["Đăng ký", "Báo cáo"]) {
      const place = desk.place(tab, "MH-2023-008", "Mã mô hình");
      expect(owner.deleteRows(desk.file, tab, Number(place.slice(1))).refused).toBeNull();
    }
    desk.order("Thêm dòng đăng ký", "AN", "1");
    expect(desk.cell("Đăng ký", "MH-2023-009", "Mã đơn vị")).toBe("AN");
    expect(() => desk.cell("Đăng ký", "MH-2023-008", "Mã đơn vị")).toThrow("no row");
  });

  it("[O1] [O3] Mở lại phiếu gives a submitted ballot back, once", () => {
    const ballot = `P1-${FIRST}-A`;
    expect(desk.rpc(TEAM[0], submitted(desk, ballot, scores(80)))).toMatchObject({
      ballot: { state: "submitted" },
    });
    expect(desk.order("Mở lại phiếu", ballot, "", "Chấm nhầm")).toEqual({
      ...DONE,
      result: `Đã mở lại phiếu ${ballot}.`,
    });
    const seen = ["Trạng thái", "Mở lại vì", "Nộp lúc", "Tổng", "Quyết định", "Lý do mở lại, né tránh"];
    expect(seen.map((header) => desk.cell("Chấm điểm", ballot, header))).toEqual([
      ...["Mở lại", "Chấm nhầm", "", 80],
      // The appraiser's own cells stay as they are.
      ...["Nộp", ""],
    ]);
    const again = unchangedBy(() => desk.order("Mở lại phiếu", ballot, "", "Chấm nhầm"));
    expect(again).toMatchObject({ ...REFUSED, result: expect.stringMatching(SENTENCE) });
  });

  it("[O1] [O3] Lập bảng xếp hạng, then again: the tab is right already", () => {
    desk.order("Lập bảng xếp hạng");
    expect(unchangedBy(() => desk.order("Lập bảng xếp hạng"))).toEqual({
      ...DONE,
      result: "Bảng xếp hạng đã đúng với các phiếu hiện có.",
    });
  });

  it("[O1] [O3] [T13] Chấm lại vòng 2 for the model whose ballots lie apart, once; round 1 stays", () => {
    // 80 and 95 and 60: 35 apart, more than the 20 of the setting. A's ballot was reopened and is submitted again.
    for (const [index, total] of [80, 95, 60].entries()) {
      const ballot = `P1-${FIRST}-${"ABC"[index]}`;
      expect(desk.rpc(TEAM[index] ?? "", submitted(desk, ballot, scores(total)))).toMatchObject({
        lacks: [],
      });
    }
    // What a ballot lacks is looked at in each round of the clock.
    desk.tick();
    const round1 = desk.rows("Chấm điểm");
    expect(desk.order("Chấm lại vòng 2")).toEqual({
      ...DONE,
      result: "Đã giao 3 phiếu vòng 2 của 1 mô hình. Phiếu vòng 1 được giữ nguyên.",
    });
    expect(desk.rows("Chấm điểm").slice(0, 18)).toEqual(round1);
    expect(
      desk
        .rows("Chấm điểm")
        .slice(18)
        .map(({ cells }) => cells["Mã phiếu"]),
    ).toEqual(["A", "B", "C"].map((appraiser) => `P2-${FIRST}-${appraiser}`));
    expect(unchangedBy(() => desk.order("Chấm lại vòng 2"))).toEqual({
      ...REFUSED,
      result: "Chưa làm: không có mô hình nào chênh quá 20 điểm mà chưa chấm lại.",
    });
  });

  it("[T13] [T22] the ballots of round 2 stand alone; until they reach the quorum those of round 1 decide, and lose nothing", () => {
    const ranked = () => ["Điểm TB", "Số phiếu"].map((header) => desk.cell("Xếp hạng", FIRST, header));
    const second = (index: number, total: number) => {
      const ballot = `P2-${FIRST}-${"ABC"[index]}`;
      expect(desk.rpc(TEAM[index] ?? "", submitted(desk, ballot, scores(total)))).toMatchObject({
        lacks: [],
      });
      desk.tick();
    };
    // (80 + 95 + 60) / 3; one of three ballots is no quorum of two thirds, two are: (90 + 91) / 2.
    expect(ranked()).toEqual([78.33, "3/3"]);
    second(0, 90);
    expect(ranked()).toEqual([78.33, "3/3"]);
    second(1, 91);
    expect(ranked()).toEqual([90.5, "2/3"]);
  });

  it("[O1] [O3] Rút mô hình keeps what was typed, and again the same changes nothing", () => {
    const withdraw = () => desk.order("Rút mô hình", "mh-2023-002", "", "Đơn vị xin rút");
    const said = { ...DONE, result: "Đã rút mô hình MH-2023-002; nội dung đã gõ vẫn được giữ." };
    expect(withdraw()).toEqual(said);
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng (theo lệnh)")).toBe("Đã rút");
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng")).toBe("");
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tên mô hình")).toBe("Mô hình 2");
    const entries = desk.rows("Nhật ký").length;
    expect(unchangedBy(withdraw)).toEqual(said);
    expect(desk.rows("Nhật ký").length).toBe(entries);
  });

  it("[G13] a withdrawal by order is taken back by order; what the organiser typed is the organiser's", () => {
    const undo = () => desk.order("Rút mô hình", "MH-2023-002", "bỏ rút", "Đơn vị xin giữ lại");
    expect(desk.order("Rút mô hình", "MH-2023-002", "giữ", "Nhầm")).toEqual({
      ...REFUSED,
      result: expect.stringMatching(SENTENCE),
    });
    expect(undo()).toEqual({ ...DONE, result: "Đã bỏ lệnh rút mô hình MH-2023-002." });
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng (theo lệnh)")).toBe("");
    desk.type(OWNER, "Đăng ký", "MH-2023-002", "Tình trạng", "Đã rút");
    expect(undo()).toEqual({
      ...DONE,
      result: "Đã bỏ lệnh rút mô hình MH-2023-002. Cột Tình trạng vẫn ghi Đã rút.",
    });
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng")).toBe("Đã rút");
  });
});
