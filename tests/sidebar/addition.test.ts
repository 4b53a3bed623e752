import { describe, expect, it } from "vitest";
import { additionOf, memberPlan, sentAfter, unitPlan } from "../../sidebar/board/state/addition.ts";
import type { Board } from "../../sidebar/board/state/facts.ts";
import { progressOf } from "../../sidebar/board/state/following.ts";
import { FORMS } from "../../sidebar/board/state/forms.ts";

const endOf = (day: string): number => Date.parse(`${day}T24:00:00+07:00`);
const work = { closesAt: endOf("2023-03-28"), state: "pending", extension: null } as const;
const MODEL: Board["models"][number] = {
  ...{ id: "MH-1", title: "Một cửa", unit: "PNV", holder: "Bà Hòa", coauthors: "", state: "active" },
  ...{ ordered: "active", review: "", asksForExcellence: true, reported: true, failed: false, late: [] },
};
const BOARD: Board = {
  ...{ kind: "board", now: Date.parse("2023-03-01T08:00:00+07:00"), spreadLimit: 2000 },
  sameUnitConflicts: true,
  stages: [
    {
      ...{ stage: "registration", opens: "2023-02-08", deadline: "2023-03-28", state: "open" },
      closesAt: endOf("2023-03-28"),
    },
  ],
  units: [
    {
      ...{ code: "PNV", name: "Phòng Nội vụ", head: "", phone: "", active: true, here: true, models: 1 },
      unfinished: 0,
      ...{ reportsDue: 0, reportsIn: 0, registration: work, report: work },
    },
  ],
  models: [MODEL, { ...MODEL, id: "MH-2", unit: "PTP", holder: "Ông Bình, Bà Hoa" }],
  ...{ members: [], concluded: { done: 0, of: 0 }, missing: [], troubles: [] },
};

describe("[D20] the form of a unit", () => {
  it("has required columns first, and the words of a list to choose from", () => {
    expect(FORMS.unit.first.map(({ label, required }) => [label, required]).slice(0, 3)).toEqual([
      ["Tên", true],
      ["Nhóm đơn vị", true],
      ["Loại", false],
    ]);
    expect(FORMS.unit.first[1]?.options).toContain("TCCSĐ trực thuộc");
    // The code is required of the tab and given by the system.
    expect(FORMS.unit.more.map(({ label, required }) => [label, required])[0]).toEqual(["Mã", false]);
    expect(FORMS.member.first.map(({ key }) => key)).toEqual(["name", "position", "unit", "role", "email"]);
  });

  it("says until when the unit may register, and whom the organiser lets in", () => {
    const cells = { name: " Xã Lát ", group: "TCCSĐ trực thuộc", code: "LAT", emails: "lat@x.vn" };
    expect(unitPlan(BOARD, cells).will).toEqual([
      "Ghi Xã Lát vào tab Đơn vị, mã LAT; chuẩn bị các dòng ở Đăng ký và Báo cáo.",
      "Chỉ lat@x.vn gõ được vào các dòng ấy.",
      "Đăng ký được đến hết 28/03/2023.",
      "Việc của bạn: chia sẻ bảng tính (Người chỉnh sửa) và tập lệnh hệ thống (Người xem) cho lat@x.vn.",
    ]);
    const ahead = { ...BOARD, stages: BOARD.stages.map((each) => ({ ...each, state: "notOpen" as const })) };
    expect(unitPlan(ahead, cells).will[2]).toBe("Đăng ký được từ 08/02/2023 đến hết 28/03/2023.");
    expect(unitPlan({ ...BOARD, stages: [] }, { ...cells, emails: " " }).will).toEqual([
      "Ghi Xã Lát vào tab Đơn vị, mã LAT; chuẩn bị các dòng ở Đăng ký và Báo cáo.",
      "Chưa có Email nên ai sửa được bảng tính đều gõ được vào các dòng ấy.",
    ]);
  });
});

describe("[D20] the form of a member", () => {
  it("lacks a unit that fits none; without one it names the models of that name, surely or perhaps", () => {
    expect(memberPlan(BOARD, { name: "Bà Hòa", unit: "không có" }).lacks).toEqual([
      "Không có đơn vị nào khớp.",
      "Ghi Email.",
    ]);
    expect(memberPlan(BOARD, { name: "Bà Hòa", email: "h@x.vn" }).will.slice(1, 3)).toEqual([
      "Sẽ né tránh 1 mô hình: MH-1 – là tác giả của mô hình.",
      "Cần xác nhận ở cột Trả lời về né tránh, vì tên gần giống: MH-2 – có lẽ là tác giả của mô hình (ở đó ghi “Hoa”).",
    ]);
  });

  it("says who of the team has that name, or may have by another spelling", () => {
    const member = { email: "", unit: "", active: true, recusals: [], answers: [], assigned: 0, scored: 0 };
    const board = { ...BOARD, models: [], members: [{ ...member, code: "TV01", name: "Bà Hòa" }] };
    const told = (name: string) => memberPlan(board, { name, email: "h@x.vn" }).will[1];
    const like = "Trong Tổ đã có Bà Hòa (TV01): chỉ thêm nếu là người khác.";
    expect(["Bà Hòa", "bà Hoà", "Bà Hoa"].map(told)).toEqual([like, like, like]);
    expect(told("Bà Hằng")).toBe("Khi Phân công chấm sẽ có phiếu.");
  });

  it("sends the unit's code and no blank cells", () => {
    const cells = { name: "Bà Lan", email: "l@x.vn", position: "  ", unit: "noi vu" };
    expect(additionOf(BOARD, "member", cells, ["a"])).toEqual({
      kind: "addAppraiser",
      cells: { name: "Bà Lan", email: "l@x.vn", unit: "PNV" },
      seen: ["a"],
    });
  });
});

it("[D20] what the server said becomes what the page shows", () => {
  const nothing = { kind: "added", code: "DV01", row: null, problems: [], notes: [] } as const;
  const answers: readonly Parameters<typeof sentAfter>[0][] = [
    { ...nothing, problems: [], notes: [], row: 7 },
    { ...nothing, problems: ["Sai tên.", "Sai thư."], notes: [] },
    { ...nothing, problems: [], notes: ["Trùng địa chỉ."] },
    { kind: "refused", sentences: ["Hệ thống bận."] },
  ];
  const shown = answers.map((answer) => progressOf(sentAfter(answer, 0), [], 0));
  expect(shown).toEqual([
    { kind: "waiting", late: false },
    { kind: "refused", text: "Sai tên.\nSai thư." },
    { kind: "asked", notes: ["Trùng địa chỉ."] },
    { kind: "refused", text: "Hệ thống bận." },
  ]);
});
