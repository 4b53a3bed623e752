import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const MODEL = "MH-2023-001";
const ballot = (appraiser: string, model = MODEL) => `P1-${model}-${appraiser}`;

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  // A 60, B 80, C nothing yet.
  for (const [index, total] of [60, 80].entries()) {
    const code = "AB"[index] ?? "";
    expect(desk.rpc(TEAM[index] ?? "", submitted(desk, ballot(code), scores(total)))).toMatchObject({
      lacks: [],
    });
  }
  desk.tick();
});

const standing = () => ["Số phiếu", "Điểm TB"].map((header) => desk.cell("Xếp hạng", MODEL, header));
const said = (code: string, model = MODEL) => desk.cell("Chấm điểm", ballot(code, model), "Còn thiếu");
const member = (code: string, header: string, text: string) => {
  desk.type(OWNER, "Tổ thẩm định", code, header, text);
  desk.tick();
};

describe("[X11] a ballot that may not count any more", () => {
  it("counts first", () => {
    expect(standing()).toEqual(["2/3", 70]);
  });

  it("of a co-author who was added later leaves the mean and x/N, says why, and comes back with the slip put right", () => {
    const before = desk.cell("Chấm điểm", ballot("A"), "Tổng");
    desk.type(OWNER, "Đăng ký", MODEL, "Đồng tác giả", "TS. Thành viên 1");
    desk.tick();
    expect(standing()).toEqual(["1/2", 80]);
    expect(said("A")).toBe("Đủ. Không tính: thành viên là đồng tác giả của mô hình");
    expect(desk.cell("Chấm điểm", ballot("A"), "Tổng")).toBe(before);
    expect(desk.cell("Chấm điểm", ballot("A"), "Trạng thái")).toBe("Đã nộp");
    desk.type(OWNER, "Đăng ký", MODEL, "Đồng tác giả", "");
    desk.tick();
    expect(standing()).toEqual(["2/3", 70]);
    expect(said("A")).toBe("Đủ");
  });

  it("of a member who asked later not to score that model: of that model only", () => {
    member("B", "Hồ sơ né tránh", `${MODEL}: em ruột`);
    expect(standing()).toEqual(["1/2", 60]);
    expect(said("B")).toBe("Đủ. Không tính: thành viên đã tự đề nghị không chấm mô hình này");
    expect(said("B", "MH-2023-002")).toBe("");
    member("B", "Hồ sơ né tránh", "");
    expect(standing()).toEqual(["2/3", 70]);
  });

  it.each([
    ["Tình trạng", "Đã rút", "mô hình đã rút"],
    ["Tình trạng", "Tạm dừng – có khiếu nại", "mô hình đang tạm dừng"],
    ["Kết quả rà soát", "Không đạt", "mô hình không qua rà soát"],
  ])(
    "of a model of which the organiser says %s “%s” is nobody's work any more, and is again afterwards",
    (header, word, reason) => {
      const left = () => desk.cell("Tổ thẩm định", "C", "Còn lại");
      const before = String(left());
      desk.type(OWNER, "Đăng ký", MODEL, header, word);
      desk.tick();
      expect([said("C"), left()]).toEqual([`Không tính: ${reason}`, String(Number(before) - 1)]);
      // What was submitted stays as it is.
      expect(said("A")).toBe("Đủ");
      desk.type(OWNER, "Đăng ký", MODEL, header, "");
      desk.tick();
      expect([said("C"), left()]).toEqual(["", before]);
    },
  );

  it("of a member who left the team counts if it was submitted, and no longer hinders the quorum if it was not", () => {
    member("C", "Được chấm", "Không");
    expect(standing()).toEqual(["2/2", 70]);
    expect(said("C")).toBe("Không tính: thành viên không còn được chấm");
    expect(desk.cell("Tổ thẩm định", "C", "Còn lại")).toBe("0");
    member("A", "Được chấm", "Không");
    expect(standing()).toEqual(["2/2", 70]);
  });
});
