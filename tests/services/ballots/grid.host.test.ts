import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { unseen as unseenBy } from "../support/unseen.ts";
import { withoutRule } from "../support/withoutRule.ts";

const [A, B] = TEAM;
const TAB = "Chấm điểm";
const id = (model: number) => `P1-MH-2023-00${model}-A`;
const NOVELTY = "I.1 Mức độ mới so với cách làm trước…";
/** By criterion in the rubric's order; 93 points, some of them above 90 % of the maximum: a comment is needed (K7). */
const POINTS = ["14", "9", "7", "6", "6", "14", "9", "9", "9", "5", "5"];

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

const type = (ballot: string, header: string, text: string) => desk.type(A, TAB, ballot, header, text);
/** Moments to the minute: the tab shows them so, and the steward reads them so. */
const cells = (ballot: string, ...headers: string[]) =>
  headers.map((header) => {
    const cell = desk.cell(TAB, ballot, header);
    return cell instanceof Date ? cell.toISOString().slice(0, 16) : cell;
  });
const fill = (ballot: string) => {
  const place = desk.place(TAB, ballot, NOVELTY);
  expect(desk.host.as(A).paste(desk.file, TAB, place, [POINTS]).refused).toBeNull();
  type(ballot, "Nhận xét", "rõ");
};
const finish = (ballot: string) => {
  fill(ballot);
  type(ballot, "Quyết định", "Nộp");
};
const scored = () => Number(desk.cell("Tổ thẩm định", "A", "Đã chấm"));
const journalOf = (ballot: string) =>
  desk
    .rows("Nhật ký")
    .filter((row) => row.cells["Mã"] === ballot)
    .map(({ cells: seen }) => [seen["Người"], seen["Cột"], seen["Lý do"]]);

describe("a ballot in the grid", () => {
  it("[K13] a recusal that is typed over stays one, points stay in their cells and are not counted", () => {
    const ballot = id(1);
    expect(type(ballot, "Quyết định", "Né tránh")).toBeNull();
    finish(ballot);
    expect(cells(ballot, NOVELTY, "Tổng", "Trạng thái", "Nộp lúc", "Còn thiếu")).toEqual([
      14,
      "",
      "Né tránh",
      "",
      "Phiếu né tránh, không tính; điểm gõ vào vẫn được giữ trong ô",
    ]);
  });

  it("[K13] also where a whole row is pasted over it, which tells no old state", () => {
    const ballot = id(1);
    const place = desk.place(TAB, ballot, "Đề xuất");
    expect(desk.host.as(A).paste(desk.file, TAB, place, [["Nên nhân rộng", "Nộp"]]).refused).toBeNull();
    desk.tick();
    expect(cells(ballot, "Đề xuất", "Trạng thái", "Tổng")).toEqual(["Nên nhân rộng", "Né tránh", ""]);
  });

  it("[M13] a submitted ballot that is changed is reopened, journalled, and submitted again by hand", () => {
    const ballot = id(2);
    finish(ballot);
    desk.tick();
    expect(cells(ballot, "Tổng", "Trạng thái", "Còn thiếu")).toEqual([93, "Đã nộp", "Đủ"]);
    expect(scored()).toBe(1);
    type(ballot, NOVELTY, "10");
    desk.tick();
    expect(cells(ballot, "Tổng", "Trạng thái", "Nộp lúc", "Còn thiếu")).toEqual([
      89,
      "Mở lại",
      "",
      "Phiếu mở lại (Sửa phiếu đã nộp), cần nộp lại: xóa ô Quyết định rồi chọn lại Nộp. Đủ",
    ]);
    // What the appraiser chose stays in the appraiser's cell.
    expect(cells(ballot, "Quyết định")).toEqual(["Nộp"]);
    expect(scored()).toBe(0);
    // The person is blank: a trigger of the owner's is not told who typed (guides/triggers/events).
    expect(journalOf(ballot)).toEqual([["", NOVELTY, "Sửa phiếu đã nộp"]]);
    type(ballot, "Quyết định", "Nộp");
    desk.tick();
    expect(cells(ballot, "Trạng thái")).toEqual(["Đã nộp"]);
    expect(scored()).toBe(1);
  });

  const unseen = (edit: () => void) => unseenBy(desk, edit);

  it("[M18] a submitted ballot changed while no trigger saw it is reopened by the next round and journalled", () => {
    const ballot = id(2);
    const others = cells(id(3), "Trạng thái", "Tổng", "Lần lưu");
    unseen(() => type(ballot, NOVELTY, "12"));
    expect(cells(ballot, "Tổng", "Trạng thái")).toEqual([89, "Đã nộp"]);
    desk.tick();
    expect(cells(ballot, "Tổng", "Nhóm I", "Trạng thái", "Nộp lúc", "Số lần mở lại", "Quyết định")).toEqual([
      ...[91, 21, "Mở lại", "", 2, "Nộp"],
    ]);
    expect(scored()).toBe(0);
    expect(journalOf(ballot).at(-1)).toEqual(["", "Tổng", "Sửa phiếu đã nộp"]);
    const journalled = journalOf(ballot).length;
    desk.tick();
    expect(journalOf(ballot)).toHaveLength(journalled);
    expect(cells(id(3), "Trạng thái", "Tổng", "Lần lưu")).toEqual(others);
    type(ballot, "Quyết định", "Nộp");
    desk.tick();
    expect(cells(ballot, "Trạng thái", "Tổng")).toEqual(["Đã nộp", 91]);
  });

  it("[M18] so it is where points keep every sum, where a remark alone is changed, and where the change is pasted", () => {
    const ballot = id(2);
    const changes: readonly (() => unknown)[] = [
      // 12 and 9 of group I become 11 and 10: the same sums, other points.
      () => {
        const place = desk.place(TAB, ballot, NOVELTY);
        desk.host.as(A).paste(desk.file, TAB, place, [["11", "10"]]);
      },
      () => type(ballot, "Nhận xét", "rất rõ"),
    ];
    for (const change of changes) {
      const before = journalOf(ballot).length;
      unseen(change);
      desk.tick();
      desk.tick();
      expect(cells(ballot, "Tổng", "Trạng thái")).toEqual([91, "Mở lại"]);
      expect(journalOf(ballot).slice(before)).toEqual([["", "Trạng thái", "Sửa phiếu đã nộp"]]);
      type(ballot, "Quyết định", "Nộp");
      expect(cells(ballot, "Trạng thái")).toEqual(["Đã nộp"]);
    }
    desk.host.as(A).paste(desk.file, TAB, desk.place(TAB, ballot, NOVELTY), [["12", "9"]]);
    type(ballot, "Quyết định", "Nộp");
  });

  it("[M18] [K11] of a ballot that names another rubric the sums tell nothing: it is said, and nothing is changed", () => {
    const ballot = id(2);
    unseen(() => type(ballot, "Phiên bản bộ tiêu chí", "khac"));
    const before = cells(ballot, "Tổng", "Nộp lúc", "Trạng thái");
    desk.tick();
    expect(cells(ballot, "Tổng", "Nộp lúc", "Trạng thái")).toEqual(before);
    expect(cells(ballot, "Còn thiếu")).toEqual([expect.stringContaining("bộ tiêu chí")]);
    expect(scored()).toBe(0);
    // The cell is the appraiser's: it stays until its own hand clears it.
    desk.tick();
    expect(cells(ballot, "Phiên bản bộ tiêu chí")).toEqual(["khac"]);
    type(ballot, "Phiên bản bộ tiêu chí", "");
    desk.tick();
    expect(cells(ballot, "Tổng", "Trạng thái", "Còn thiếu")).toEqual([91, "Đã nộp", "Đủ"]);
    expect(scored()).toBe(1);
  });

  it("[M13] changed in the grid between the sidebar's “đã nộp” and the next round it does not count with the new points", () => {
    for (const [ballot, edit] of [
      [id(4), (change: () => void) => change()],
      [id(6), unseen],
    ] as const) {
      expect(desk.rpc(A, submitted(desk, ballot, scores(80)))).toMatchObject({ lacks: [] });
      edit(() => void type(ballot, NOVELTY, "3"));
      desk.tick();
      expect(cells(ballot, NOVELTY, "Trạng thái", "Quyết định")).toEqual([3, "Mở lại", "Nộp"]);
      expect(journalOf(ballot).map(([, , reason]) => reason)).toEqual(["Sửa phiếu đã nộp"]);
      desk.host
        .as(A)
        .clear(
          desk.file,
          TAB,
          `${desk.place(TAB, ballot, NOVELTY)}:${desk.place(TAB, ballot, "Quyết định")}`,
        );
      desk.tick();
    }
  });

  it("[M14] what the owner types into the system's cells is put back, and an appraiser cannot type there", () => {
    const ballot = id(2);
    const own = ["Nhóm I", "Tổng", "Trạng thái", "Còn thiếu"] as const;
    const before = cells(ballot, ...own);
    for (const header of own) {
      expect([header, type(ballot, header, "1")]).toEqual([header, expect.any(String)]);
      desk.type(OWNER, TAB, ballot, header, "25");
    }
    desk.tick();
    expect(cells(ballot, ...own)).toEqual(before);
  });

  it("[M20] a moment typed into the block is not believed, and the cell stays as it was typed", () => {
    const ballot = id(2);
    const before = cells(ballot, "Nộp lúc", "Trạng thái");
    type(ballot, "Gửi lúc", "1/1/2020 10:00");
    desk.tick();
    expect(cells(ballot, "Nộp lúc", "Trạng thái")).toEqual(before);
    expect(cells(ballot, "Gửi lúc")).toEqual(["2020-01-01T03:00"]);
    type(ballot, "Gửi lúc", "");
  });

  it("[K14] “Nộp” over a ballot that is not complete says what is lacking and does not count until it is", () => {
    const ballot = id(3);
    const others = scored();
    type(ballot, NOVELTY, "10");
    type(ballot, "Quyết định", "Nộp");
    desk.tick();
    expect(cells(ballot, "Trạng thái", "Nộp lúc", "Còn thiếu")).toEqual([
      "Nháp",
      "",
      "Chưa được tính là đã nộp. Thiếu: I.2; II.1; II.2; II.3; III.1; III.2; III.3; IV.1; IV.2; V.1",
    ]);
    expect(scored()).toBe(others);
    fill(ballot);
    desk.tick();
    expect(cells(ballot, "Trạng thái", "Còn thiếu")).toEqual(["Đã nộp", "Đủ"]);
    expect(scored()).toBe(others + 1);
  });

  it("[K14] points that the sheet took for a date are asked about", () => {
    const ballot = id(4);
    const header = "I.2 Tính sáng tạo trong cách tổ chức…";
    withoutRule(desk, desk.place(TAB, ballot, header));
    type(ballot, header, "8.5");
    expect(String(cells(ballot, "Còn thiếu")[0])).toContain("có lẽ là 8,5");
  });

  it("[M15] a reopening through the sidebar is journalled by the clock's round, once", () => {
    const ballot = id(5);
    expect(desk.rpc(A, submitted(desk, ballot, scores(80)))).toMatchObject({ kind: "ballot", lacks: [] });
    desk.tick();
    const row = Number(desk.place(TAB, ballot, "Mã phiếu").slice(1));
    desk.rpc(A, { kind: "reopenBallot", ballot, row, reason: "Nhầm điểm" });
    desk.tick();
    desk.tick();
    expect(journalOf(ballot)).toEqual([["", "Trạng thái", "Nhầm điểm"]]);
  });

  it("[M15] and so is the next one, for another reason, when no round came between the two", () => {
    const ballot = id(3);
    const row = desk.rows(TAB).find((each) => each.cells["Mã phiếu"] === ballot)?.row ?? 0;
    const reasons = () => journalOf(ballot).map(([, , reason]) => reason);
    const before = reasons();
    desk.rpc(A, submitted(desk, ballot, scores(60)));
    desk.rpc(A, { kind: "reopenBallot", ballot, row, reason: "Thiếu minh chứng" });
    desk.tick();
    desk.tick();
    expect(reasons()).toEqual([...before, "Thiếu minh chứng"]);
    desk.rpc(A, submitted(desk, ballot, scores(61)));
    desk.rpc(A, { kind: "reopenBallot", ballot, row, reason: "Tính lại mức điểm" });
    desk.tick();
    desk.tick();
    expect(reasons()).toEqual([...before, "Thiếu minh chứng", "Tính lại mức điểm"]);
  });

  it("[K13] the secretary's typing obeys the same rules", () => {
    expect(desk.type(OWNER, TAB, id(1), "Trạng thái", "Nháp")).toBeNull();
    expect(desk.type(OWNER, TAB, id(1), "Quyết định", "Nộp")).toBeNull();
    desk.tick();
    expect(cells(id(1), "Trạng thái", "Quyết định")).toEqual(["Né tránh", "Nộp"]);
  });

  it("[K17] a sort inside the own block parts points from their ballots: told, not counted, and put right by sorting back", () => {
    for (const [ballot, total] of [
      ["P1-MH-2023-004-B", 70],
      ["P1-MH-2023-005-B", 60],
    ] as const)
      expect(desk.rpc(B, submitted(desk, ballot, scores(total)))).toMatchObject({ lacks: [] });
    desk.tick();
    const [first, second] = ["P1-MH-2023-004-B", "P1-MH-2023-005-B"];
    const of = (ballot: string) => cells(ballot, "Trạng thái", "Nộp lúc", "Tổng");
    const before = [of(first), of(second)];
    const done = Number(desk.cell("Tổ thẩm định", "B", "Đã chấm"));
    const block = `${desk.place(TAB, first, NOVELTY)}:${desk.place(TAB, second, "Dấu nội dung (bảng chấm ghi)")}`;
    const column = (desk.values(TAB)[0] ?? []).indexOf("Mã phiếu (bảng chấm ghi)") + 1;
    const sort = (rising: boolean) => desk.host.as(B).sort(desk.file, TAB, block, column, rising);
    expect(sort(false).refused).toBeNull();
    desk.tick();
    expect([first, second].map((ballot) => cells(ballot, "Trạng thái", "Còn thiếu"))).toEqual(
      [second, first].map((copy) => [
        "Lệch dòng",
        expect.stringContaining(`Nội dung ở dòng này là của phiếu ${copy}`),
      ]),
    );
    expect(Number(desk.cell("Tổ thẩm định", "B", "Đã chấm"))).toBe(done - 2);
    expect(desk.rpc(B, submitted(desk, first, scores(90)))).toMatchObject({
      kind: "refused",
      sentences: [expect.stringContaining("các ô của phiếu khác đã bị xếp sang dòng này")],
    });
    expect(sort(true).refused).toBeNull();
    desk.tick();
    expect([of(first), of(second)]).toEqual(before);
    expect(Number(desk.cell("Tổ thẩm định", "B", "Đã chấm"))).toBe(done);
  });

  it("[K19] no edit of the steward touches a cell of the block, whatever is typed there", () => {
    const ballot = id(6);
    const block = () => {
      const [headers = []] = desk.values(TAB);
      const [from, to] = [headers.indexOf(NOVELTY), headers.indexOf("Dấu nội dung (bảng chấm ghi)")];
      return headers.slice(from, to + 1).map((header) => desk.cell(TAB, ballot, String(header)));
    };
    const typed = ["8,5", " 9 ", "12,345", "1/2", "x", "", "3", "4", "5", "6", "7"];
    const place = desk.place(TAB, ballot, NOVELTY);
    const row = place.replace(/\D/g, "");
    withoutRule(desk, `A${row}:Z${row}`);
    desk.host.holdEvents();
    expect(desk.host.as(A).paste(desk.file, TAB, place, [typed]).refused).toBeNull();
    type(ballot, "Quyết định", "nop");
    const before = block();
    desk.host.releaseEvents();
    desk.tick();
    expect(block()).toEqual(before);
  });
});

describe("[H16] points in the grid after the closing instant", () => {
  it("and before the round that locks them are kept, marked and not counted; put back they are as before", () => {
    const [late, changed] = [id(6), id(2)];
    const before = scored();
    const accepted = cells(changed, NOVELTY, "Nộp lúc", "Trạng thái");
    const line = Object.values(scores(70)).map(String);
    // The clock is moved without the steward's round in between.
    desk.host.holdEvents();
    desk.host.skipTo("2023-12-01T00:01:00+07:00");
    expect(desk.host.as(A).paste(desk.file, TAB, desk.place(TAB, late, NOVELTY), [line]).refused).toBeNull();
    type(late, "Nhận xét", "muộn");
    type(late, "Quyết định", "Nộp");
    type(changed, NOVELTY, "8");
    desk.host.releaseEvents();
    desk.tick();
    // It was reopened before, and sent by the sidebar at a moment that has nothing to do with this decision.
    expect(cells(late, NOVELTY, "Trạng thái", "Nộp muộn", "Nộp lúc")).toEqual([
      15,
      "Mở lại",
      "Chưa xác định",
      "",
    ]);
    expect(cells(changed, NOVELTY, "Trạng thái", "Nộp muộn")).toEqual([8, "Mở lại", "Chưa xác định"]);
    expect(cells(late, "Còn thiếu")[0]).toMatch(/^Gửi sau hạn chấm, chưa xác định/);
    expect(scored()).toBe(before - 1);
    desk.type(OWNER, TAB, changed, NOVELTY, String(accepted[0]));
    desk.tick();
    expect(cells(changed, NOVELTY, "Nộp lúc", "Trạng thái", "Nộp muộn")).toEqual([...accepted, ""]);
    expect(scored()).toBe(before);
  });

  it("[H17] count once the organiser accepts them, also after a refusal; both are journalled and no cell of the appraiser changes", () => {
    const late = id(6);
    const before = scored();
    const own = () => cells(late, NOVELTY, "Nhận xét", "Quyết định", "Gửi lúc", "Lần lưu");
    const typed = own();
    const order = (command: string, reason: string) => desk.order(command, late, "", reason)["state"];
    const journal = () =>
      desk
        .rows("Nhật ký")
        .filter(({ cells: line }) => line["Mã"] === late && line["Cột"] === "Nộp muộn")
        .map(({ cells: line }) => [line["Trước"], line["Sau"], line["Lý do"]]);
    expect(order("Không chấp nhận muộn", "Không có lý do")).toBe("Xong");
    desk.tick();
    expect([...cells(late, "Trạng thái", "Nộp muộn", "Nộp lúc"), scored()]).toEqual([
      ...["Mở lại", "Không chấp nhận", ""],
      before,
    ]);
    expect(order("Chấp nhận muộn", "Mất mạng tại xã")).toBe("Xong");
    desk.tick();
    const [state, word, at] = cells(late, "Trạng thái", "Nộp muộn", "Nộp lúc");
    expect([state, word, at === "", scored()]).toEqual(["Đã nộp", "Chấp nhận", false, before + 1]);
    expect(order("Chấp nhận muộn", "Lần nữa")).toBe("Từ chối");
    expect(journal()).toEqual([
      ["Chưa xác định", "Không chấp nhận", "Không có lý do"],
      ["Không chấp nhận", "Chấp nhận", "Mất mạng tại xã"],
    ]);
    expect(own()).toEqual(typed);
  });
});

describe("[M13] a cell of the steward's memory that somebody made unreadable", () => {
  it("is said in the row, and what happens to the ballot meanwhile is not written down again and again", () => {
    const ballot = id(1);
    desk = openScoringDesk();
    expect(desk.rpc(A, submitted(desk, ballot, scores(80)))).toMatchObject({ lacks: [] });
    desk.tick();
    expect(desk.type(OWNER, TAB, ballot, "Lần lưu đã xét", "mấy lần")).toBeNull();
    expect(desk.type(A, TAB, ballot, "V.1 Hồ sơ, minh chứng", "3")).toBeNull();
    const entries = () => desk.rows("Nhật ký").filter(({ cells: line }) => line["Mã"] === ballot).length;
    for (let round = 0; round < 3; round++) desk.tick();
    expect(entries()).toBe(0);
    expect(String(desk.cell(TAB, ballot, "Còn thiếu"))).toContain("Lần lưu đã xét");
    desk.type(OWNER, TAB, ballot, "Lần lưu đã xét", "1");
    for (let round = 0; round < 3; round++) desk.tick();
    expect([entries(), desk.cell(TAB, ballot, "Trạng thái")]).toEqual([1, "Mở lại"]);
  });
});
