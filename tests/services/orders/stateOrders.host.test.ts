/** Orders about single models that the page Điều hành brought: stopped and taken on again, scored again by a reason, left out and told. */
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openReportedDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const MODEL = "MH-2023-002";
const STATE = "Tình trạng (theo lệnh)";
const refusedWith = (result: string) => ({ state: "Từ chối", result, execute: true });
const doneWith = (result: string) => ({ state: "Xong", result, execute: true });

let desk: Desk;
beforeAll(() => {
  desk = openReportedDesk();
});

const journal = () => desk.rows("Nhật ký").at(-1)?.cells ?? {};

describe("a model that is stopped", () => {
  it("[O9] is marked in the steward's column, with a reason, and journalled", () => {
    expect(desk.order("Tạm dừng", MODEL)).toMatchObject({ state: "Từ chối" });
    expect(desk.order("Tạm dừng", MODEL, "", "Có đơn khiếu nại")).toEqual(
      doneWith(`Đã tạm dừng mô hình ${MODEL}; nội dung, phiếu vẫn được giữ.`),
    );
    expect(desk.cell("Đăng ký", MODEL, STATE)).toBe("Tạm dừng – có khiếu nại");
    expect(journal()).toMatchObject({
      Mã: MODEL,
      Sau: "Tạm dừng – có khiếu nại",
      "Lý do": "Có đơn khiếu nại",
    });
  });

  it("[O7] gets no ballots; the answer says so, and why the others got none", () => {
    // Six models of three units: 002 is stopped, 003 fails a condition, 004 has no report any more; three are left for three members.
    desk.type(OWNER, "Báo cáo", "MH-2023-003", "Điều kiện 1: đã đăng ký", "Không");
    desk.type(OWNER, "Báo cáo", "MH-2023-004", "Đã thực hiện", "");
    expect(desk.order("Phân công chấm điểm")).toEqual(
      doneWith(
        "Đã giao 9 phiếu của 3 mô hình. 3 mô hình chưa giao: 1 chưa có báo cáo: MH-2023-004; 1 chưa đạt điều kiện: MH-2023-003; 1 đang tạm dừng: MH-2023-002.",
      ),
    );
  });

  it("[O9] goes on by “Tiếp tục”, once; the result says what the organiser's own column holds", () => {
    desk.type(OWNER, "Đăng ký", MODEL, "Tình trạng", "Đã rút");
    expect(desk.order("Tiếp tục", MODEL, "", "Đã giải quyết xong")).toEqual(
      doneWith(`Mô hình ${MODEL} được tiếp tục. Cột Tình trạng vẫn ghi Đã rút.`),
    );
    desk.type(OWNER, "Đăng ký", MODEL, "Tình trạng", "");
    expect(desk.cell("Đăng ký", MODEL, STATE)).toBe("");
    expect(desk.order("Tiếp tục", MODEL, "", "Nhầm")).toEqual(
      refusedWith("Chưa làm: mô hình không có lệnh tạm dừng."),
    );
  });

  it("[O9] a withdrawal by order is touched by neither", () => {
    desk.order("Rút mô hình", MODEL, "", "Đơn vị xin rút");
    for (const command of ["Tạm dừng", "Tiếp tục"])
      expect(desk.order(command, MODEL, "", "x")).toEqual(refusedWith("Chưa làm: mô hình đã rút theo lệnh."));
    expect(desk.cell("Đăng ký", MODEL, STATE)).toBe("Đã rút");
    desk.order("Rút mô hình", MODEL, "Bỏ rút", "Rút nhầm");
  });
});

describe("a model that its review holds up", () => {
  it("[G14] is given to nobody while it is to be added to, and has no result once it is rejected, until that is taken back", () => {
    const reviewed = openReportedDesk();
    const review = (model: string, verdict: string, words: string) => {
      reviewed.type(OWNER, "Đăng ký", model, "Kết quả rà soát", verdict);
      reviewed.type(OWNER, "Đăng ký", model, "Nội dung cần bổ sung", words);
    };
    review("MH-2023-002", "Cần bổ sung", "Ghi rõ số liệu");
    review("MH-2023-003", "Không đạt", "Trùng với năm trước");
    expect(reviewed.order("Phân công chấm điểm")).toEqual(
      doneWith(
        "Đã giao 12 phiếu của 4 mô hình. 2 mô hình chưa giao: 1 chờ bổ sung theo kết quả rà soát: MH-2023-002; 1 không qua rà soát: MH-2023-003.",
      ),
    );
    const lacks = (tab: string, id: string) => reviewed.cell(tab, id, "Còn thiếu");
    expect([lacks("Đăng ký", "MH-2023-002"), lacks("Đăng ký", "MH-2023-003")]).toEqual([
      "Ban Tổ chức đề nghị bổ sung: Ghi rõ số liệu",
      "Không qua rà soát: Trùng với năm trước",
    ]);
    expect(lacks("Báo cáo", "MH-2023-003")).toBe("Không qua rà soát");
    review("MH-2023-002", "Đạt", "");
    expect(reviewed.order("Phân công chấm điểm")["result"]).toContain("Đã giao 3 phiếu của 1 mô hình.");
    for (const member of ["A", "B", "C"])
      reviewed.rpc(
        TEAM["ABC".indexOf(member)] ?? "",
        submitted(reviewed, `P1-MH-2023-001-${member}`, scores(80)),
      );
    review("MH-2023-001", "Không đạt", "Phát hiện sao chép");
    reviewed.order("Lập bảng xếp hạng");
    const said = () =>
      ["Thứ hạng", "Điểm TB", "Chưa xếp hạng vì"].map((header) =>
        reviewed.cell("Xếp hạng", "MH-2023-001", header),
      );
    expect(said()).toEqual(["", "", "Không qua rà soát"]);
    review("MH-2023-001", "Đạt", "");
    reviewed.tick();
    expect(said()).toEqual([1, 80, ""]);
  });
});

describe("round 2 for a model whose ballots lie near each other", () => {
  const FIRST = "MH-2023-001";
  it("[O8] is not done without a reason, and says why; the row is refused", () => {
    for (const [index, total] of [80, 86, 82].entries())
      desk.rpc(TEAM[index] ?? "", submitted(desk, `P1-${FIRST}-${"ABC"[index]}`, scores(total)));
    desk.tick();
    expect(desk.order("Chấm lại vòng 2", FIRST)).toEqual(
      refusedWith("Chưa làm: MH-2023-001 chênh 6 điểm, chưa quá 20. Vẫn chấm lại thì ghi lý do."),
    );
    expect(desk.order("Chấm lại vòng 2", "MH-2023-005", "", "Có ý kiến")).toEqual(
      refusedWith("Chưa làm: MH-2023-005 chưa có kết quả vòng 1."),
    );
  });

  it("[O8] is done with one, once, and for that model only", () => {
    expect(desk.order("Chấm lại vòng 2", FIRST, "", "Có khiếu nại về điểm")).toEqual(
      doneWith("Đã giao 3 phiếu vòng 2 của 1 mô hình. Phiếu vòng 1 được giữ nguyên."),
    );
    const second = desk.rows("Chấm điểm").filter(({ cells }) => String(cells["Mã phiếu"]).startsWith("P2-"));
    expect(second.map(({ cells }) => cells["Mã mô hình"])).toEqual([FIRST, FIRST, FIRST]);
    expect(desk.order("Chấm lại vòng 2", FIRST, "", "Có khiếu nại về điểm")).toEqual(
      refusedWith("Chưa làm: MH-2023-001 đã có phiếu vòng 2."),
    );
  });
});

describe("an assignment that gives out little", () => {
  it("[O7] with nothing to score at all is refused in the same words", () => {
    const empty = openReportedDesk();
    for (const model of [1, 2, 3, 4, 5, 6].map((n) => `MH-2023-00${n}`))
      empty.type(OWNER, "Báo cáo", model, "Đã thực hiện", "");
    expect(empty.order("Phân công chấm điểm")).toEqual(
      refusedWith("Chưa làm: 6 mô hình chưa giao, vì chưa có báo cáo."),
    );
  });

  it("[O7] [X10] names a model that everybody steps back from, and does nothing while nobody scores", () => {
    const alone = openReportedDesk();
    for (const member of ["A", "B", "C"])
      alone.type(OWNER, "Tổ thẩm định", member, "Hồ sơ né tránh", "MH-2023-001: cùng thực hiện");
    for (const member of ["A", "B", "C"]) alone.type(OWNER, "Tổ thẩm định", member, "Được chấm", "Không");
    expect(alone.order("Phân công chấm điểm")).toEqual(
      refusedWith("Chưa làm: chưa có thành viên nào được chấm ở tab Tổ thẩm định."),
    );
    for (const member of ["A", "B", "C"]) alone.type(OWNER, "Tổ thẩm định", member, "Được chấm", "Có");
    expect(alone.order("Phân công chấm điểm")).toEqual(
      doneWith(
        "Đã giao 15 phiếu của 5 mô hình; 3 phiếu ghi Né tránh. 1 mô hình chưa giao, vì mọi thành viên đều né tránh: MH-2023-001.",
      ),
    );
  });
});
