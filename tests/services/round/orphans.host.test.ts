import { beforeAll, describe, expect, it } from "vitest";
import { complete, type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const [KEPT, LOST] = ["MH-2023-001", "MH-2023-003"] as const;

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  for (const [index, user] of TEAM.entries()) {
    for (const model of [KEPT, LOST])
      desk.rpc(user, submitted(desk, `P1-${model}-${"ABC"[index]}`, scores(80)));
  }
  desk.tick();
});

const owner = () => desk.host.as(OWNER);
const rowOf = (tab: string, id: string) =>
  desk.rows(tab).find(({ cells }) => Object.values(cells).includes(id))?.row ?? 0;
const ranked = () => desk.rows("Xếp hạng").map(({ cells }) => [cells["Mã"], cells["Số phiếu"]]);
const lastOfJournal = () => String(desk.rows("Nhật ký").at(-1)?.cells["Lý do"]);

describe("[T23] what belongs to a row that is gone", () => {
  it("is told once a model, and the others are ranked", () => {
    expect(ranked()).toContainEqual([LOST, "3/3"]);
    owner().deleteRows(desk.file, "Đăng ký", rowOf("Đăng ký", LOST));
    const report = rowOf("Báo cáo", LOST);
    expect(String(desk.tick()).split("\n")).toEqual([
      expect.stringMatching(
        `^Tab Báo cáo, dòng ${report}, cột Mã mô hình: tab Đăng ký không còn mô hình “${LOST}”`,
      ),
    ]);
    expect(ranked()).not.toContainEqual([LOST, "3/3"]);
    desk.rpc(TEAM[0], submitted(desk, "P1-MH-2023-004-A", scores(70)));
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({
      state: "Xong",
      result: expect.stringMatching(`^Đã lập bảng xếp hạng\\.\\nTab Báo cáo, dòng ${report}, `),
    });
    expect(ranked()).toContainEqual(["MH-2023-004", "1/3"]);
  });

  it("is told once an appraiser, and the ranking waits, also for a ballot that had been set aside", () => {
    desk.type(OWNER, "Đăng ký", KEPT, "Đồng tác giả", "Thành viên 3");
    desk.tick();
    expect(ranked()).toContainEqual([KEPT, "2/2"]);
    owner().deleteRows(desk.file, "Tổ thẩm định", rowOf("Tổ thẩm định", "C"));
    const told = String(desk.tick()).split("\n");
    expect(told.filter((line) => line.includes("không có mã “C”"))).toEqual([
      expect.stringMatching(/^Tab Chấm điểm, dòng \d+, cột \S.*: tab Tổ thẩm định không có mã “C”/),
    ]);
    expect(ranked()).toContainEqual([KEPT, "2/2"]);
    expect(desk.cell("Chấm điểm", `P1-${KEPT}-C`, "Còn thiếu")).toMatch(
      /Không tính: thành viên không có trong tab/,
    );
  });

  it("is told beside what else is missing", () => {
    owner().deleteSheet(desk.file, "Xếp hạng");
    const told = String(desk.tick());
    expect(told).toContain(`không còn mô hình “${LOST}”`);
    desk.install();
  });
});

describe("[Q11] a row typed below the prepared ones", () => {
  it("says that it has no codes, first of all", () => {
    const below = desk.rows("Đăng ký").length + 2;
    expect(owner().paste(desk.file, "Đăng ký", `E${below}`, [complete("Dán thêm")]).refused).toBeNull();
    const missing = () => String(desk.values("Đăng ký")[below - 1]?.[2]);
    expect(missing()).toBe("Thiếu: Mã mô hình; Mã đơn vị");
    // The work is done at this moment all the same.
    const doneAt = (desk.values("Đăng ký")[0] ?? []).indexOf("Đủ nội dung lúc");
    // By the minute: the trigger's run takes a moment of the clock.
    const minuteOf = (instant: unknown) => Math.floor(Number(instant) / 60_000);
    expect(minuteOf(desk.values("Đăng ký")[below - 1]?.[doneAt])).toBe(minuteOf(desk.host.now()));
    expect(desk.tick()).toContain(`Tab Đăng ký, dòng ${below}, cột Mã mô hình: dòng này chưa có mã`);
    expect(missing()).toBe("Thiếu: Mã mô hình; Mã đơn vị");
  });
});

describe("[N12] a tab of the system's own that is gone", () => {
  it("is told in each round", () => {
    owner().deleteSheet(desk.file, "Hệ thống");
    const told = /^Tab Hệ thống: không có tab này trong bảng tính/m;
    expect([desk.tick(), desk.tick()]).toEqual([expect.stringMatching(told), expect.stringMatching(told)]);
    expect(lastOfJournal()).toMatch(told);
    desk.install();
    expect(desk.tick()).not.toMatch(told);
  });

  it("[R13] Hệ thống, and another rubric since: nothing is ranked by it until the one that was scored by is back", () => {
    const before = ranked();
    const meaning = ["Tiêu chí", "V.1", "Mức 1 mô tả"] as const;
    const agreed = String(desk.cell(...meaning));
    const explain = (words: string) => desk.type(OWNER, ...meaning, words);
    owner().deleteSheet(desk.file, "Hệ thống");
    explain("Nghĩa khác");
    const told = /^Tab Tiêu chí: bộ tiêu chí trong tab này khác bộ mà các phiếu đã được chấm theo/m;
    expect(desk.tick()).toMatch(told);
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({
      state: "Từ chối",
      result: expect.stringMatching(told),
    });
    desk.install();
    expect([desk.tick(), desk.tick()]).toEqual([expect.stringMatching(told), expect.stringMatching(told)]);
    expect(ranked()).toEqual(before);
    explain(agreed);
    expect(desk.tick()).not.toMatch(told);
    // Remembered again: what the tab says now does not count.
    explain("Nghĩa khác");
    expect(desk.tick()).not.toMatch(told);
    expect(desk.rpc(TEAM[1], submitted(desk, "P1-MH-2023-004-B", scores(70)))).toMatchObject({ lacks: [] });
    desk.tick();
    expect(desk.cell("Chấm điểm", "P1-MH-2023-004-B", "Trạng thái")).toBe("Đã nộp");
    explain(agreed);
  });

  it("Nhật ký: an order says that nothing could be written down, what else is wrong is written when the tab is back", () => {
    owner().deleteSheet(desk.file, "Nhật ký");
    const ballot = `P1-${KEPT}-A`;
    const reopening = {
      kind: "reopenBallot",
      ballot,
      row: rowOf("Chấm điểm", ballot),
      reason: "Nhầm điểm",
      changes: [],
    };
    expect(desk.rpc(TEAM[0], reopening)).toMatchObject({ kind: "ballot" });
    expect(desk.order("Gia hạn", "AN", "báo cáo 20/11/2024", "Mưa lũ")).toMatchObject({
      state: "Xong",
      result: expect.stringMatching(/^Đã gia hạn cho .*\nTab Nhật ký: không có tab này/),
    });
    expect(desk.tick()).toMatch(/^Tab Nhật ký: không có tab này/m);
    desk.install();
    desk.tick();
    // Each round looks at the same reopening: it is said once.
    desk.tick();
    const reopened = () =>
      desk
        .rows("Nhật ký")
        .filter(({ cells }) => cells["Mã"] === ballot)
        .map(({ cells }) => cells["Lý do"]);
    expect(
      desk
        .rows("Nhật ký")
        .some(({ cells }) => String(cells["Lý do"]).includes(`không còn mô hình “${LOST}”`)),
    ).toBe(true);
    expect(reopened()).toEqual(["Nhầm điểm"]);
  });
});
