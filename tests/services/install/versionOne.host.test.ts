import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, TEAM } from "../support/desk.ts";
import { AT, formerDesk, formerTabs, IN_FORCE, POINTS, statesIn } from "../support/former.ts";
import { OWNER } from "../support/hosted.ts";

let desk: Desk;
let refusedBefore: unknown;
let adopted: unknown;
const logged: string[] = [];
let installed: unknown;
beforeAll(() => {
  desk = formerDesk();
  refusedBefore = desk.install();
  const stop = desk.host.onExecution(({ log }) => logged.push(...log.map(({ text }) => text)));
  adopted = desk.host.run(desk.steward, "adopt", { user: OWNER });
  stop();
  installed = desk.install();
  for (const email of TEAM) desk.file.share(email, "editor");
});

describe("[S21] a campaign of version 1 in mid-appraisal", () => {
  it("[ST3] is told, and left alone, until its owner takes it over by name and id of each tab", () => {
    expect(refusedBefore).toMatch(
      /^(Tab [^:]+: tab đang mang tên này không phải tab mà hệ thống đã tạo .+\n?){7}$/,
    );
    expect(logged).toEqual([adopted]);
    expect(String(adopted).split("\n")).toEqual([
      "Đã nhận các tab sau làm tab của sổ:",
      ...Object.keys(formerTabs()).map((title) => expect.stringMatching(new RegExp(`^${title}: \\d+$`))),
      "Hãy chạy install.",
    ]);
  });

  it("is taken over by install: blocks in one piece, every state, and people's own formulas", () => {
    expect(installed).toBe("Đã sẵn sàng.");
    const headers = (desk.values("Chấm điểm")[0] ?? []).map(String);
    const block = headers.slice(headers.indexOf(POINTS[0] ?? ""), headers.indexOf("Mã thành viên"));
    expect(block).toEqual([
      ...POINTS,
      ...["Nhận xét", "Ưu điểm", "Hạn chế", "Đề xuất", "Quyết định", "Lý do mở lại, né tránh", "Gửi lúc"],
      ...["Lần lưu", "Phiên bản bộ tiêu chí", "Mã phiếu (bảng chấm ghi)", "Dấu nội dung (bảng chấm ghi)"],
    ]);
    expect(statesIn(desk)).toEqual(IN_FORCE);
    expect(desk.cell("Chấm điểm", "P1-MH-2023-001-A", "Nộp lúc")).toEqual(new Date(AT));
  });

  it("counts what counted, and changes no state that was in force", () => {
    expect(desk.tick()).toBe("");
    expect(statesIn(desk)).toEqual(IN_FORCE);
    expect(["A", "B", "C"].map((code) => desk.cell("Tổ thẩm định", code, "Đã chấm"))).toEqual([
      "1",
      "0",
      "0",
    ]);
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Số phiếu")).toBe("1/3");
    expect(desk.rows("Nhật ký")).toEqual([]);
  });

  it("keeps leaders' words, own columns, typed extensions and withdrawals, and finished orders", () => {
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Nội dung kết luận")).toBe("Công nhận");
    expect(desk.cell("Xếp hạng", "MH-2023-001", "việc của tôi")).toBe("gọi Tổ Một");
    expect(desk.cell("Đơn vị", "AN", "Gia hạn báo cáo")).toEqual(new Date("2023-11-25T00:00:00+07:00"));
    expect(desk.cell("Đăng ký", "MH-2023-002", "Tình trạng")).toBe("Đã rút");
    expect(desk.cell("Đăng ký", "MH-2023-002", "Ghi chú")).toBe("xin rút");
    const [order] = desk.rows("Lệnh");
    expect([order?.cells["Trạng thái"], order?.cells["Kết quả"]]).toEqual(["Xong", "Đã gia hạn"]);
  });

  it("goes on from there: points changed in the grid reopen what was submitted before", () => {
    expect(desk.type(TEAM[0], "Chấm điểm", "P1-MH-2023-001-A", POINTS[0] ?? "", "10")).toBeNull();
    desk.tick();
    expect(desk.cell("Chấm điểm", "P1-MH-2023-001-A", "Trạng thái")).toBe("Mở lại");
    expect(desk.cell("Xếp hạng", "MH-2023-001", "Số phiếu")).toBe("0/3");
    expect(desk.rows("Nhật ký").map(({ cells }) => cells["Lý do"])).toEqual(["Sửa phiếu đã nộp"]);
  });

  it("is not taken over twice", () => {
    const before = desk.values("Chấm điểm");
    desk.install();
    expect(desk.values("Chấm điểm")).toEqual(before);
  });
});

describe("[S21] a taking over that is killed", () => {
  const adopted = () => {
    const former = formerDesk();
    former.host.run(former.steward, "adopt", { user: OWNER });
    return former;
  };
  // What install calls, in its order, as an undisturbed one tells.
  const calls: string[] = [];
  beforeAll(() => {
    const former = adopted();
    former.host.setFaults({ afterCall: ({ name }) => void calls.push(name) });
    former.install();
    former.host.setFaults({});
  });

  it.each([
    ["before", "Sheets.Spreadsheets.batchUpdate"],
    ["after", "Sheets.Spreadsheets.batchUpdate"],
    ["after", "Properties.setProperties"],
  ] as const)("%s %s is done once when install runs again", (when, name) => {
    const former = adopted();
    const call = calls.indexOf(name) + 1;
    const stopped = former.host.stopAt({ of: "install", when, call, kill: true });
    expect(() => former.install()).toThrow("Stopped");
    expect(stopped()).toMatchObject({ state: "done", call: name });
    expect(former.install()).toBe("Đã sẵn sàng.");
    expect(statesIn(former)).toEqual(IN_FORCE);
    expect(former.tick()).toBe("");
    expect(statesIn(former)).toEqual(IN_FORCE);
    const headers = former.values("Chấm điểm")[0] ?? [];
    expect(new Set(headers).size).toBe(headers.length);
  });
});
