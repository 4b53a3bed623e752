import { beforeAll, describe, expect, it } from "vitest";
import type { ProblemText } from "../../src/domain/problems/problemText.ts";
import { PROBLEM_TEXTS } from "../../src/domain/problems/problemTexts.ts";
import { AN, BINH, type Desk, openScoringDesk, TEAM } from "./support/desk.ts";
import { OWNER } from "./support/hosted.ts";
import { scores, submitted } from "./support/scores.ts";

const TABS = [
  "Cấu hình",
  "Đơn vị",
  "Đăng ký",
  "Báo cáo",
  "Tổ thẩm định",
  "Chấm điểm",
  "Xếp hạng",
  "Hệ thống",
];
const FIRST = "MH-2023-001";

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
});

/** Of Hệ thống not the number of the last writing, which the answer of an order has as well. */
const contents = () =>
  TABS.map((tab) => {
    const isThere = desk.file.workbook.sheetIds().some((id) => desk.file.workbook.sheet(id).name === tab);
    const lines = isThere ? desk.values(tab) : null;
    return [tab, tab === "Hệ thống" ? lines?.map((line) => line.slice(0, 2)) : lines];
  });

/** Breaks something, orders what builds on it, expects this sentence and no change, and mends it again. */
function refused(
  breaks: () => void,
  sentence: RegExp,
  mends: () => void,
  command = "Phân công chấm điểm",
): void {
  breaks();
  desk.tick();
  const before = contents();
  expect(desk.order(command)).toEqual({
    state: "Từ chối",
    result: expect.stringMatching(sentence),
    execute: true,
  });
  expect(contents()).toEqual(before);
  mends();
  expect(desk.order(command)).toMatchObject({ state: "Xong" });
}

const owner = () => desk.host.as(OWNER);
const retype = (tab: string, id: string, header: string, text: string, back: string) => {
  const place = desk.place(tab, id, header);
  return {
    breaks: () => void owner().type(desk.file, tab, place, text),
    mends: () => void owner().type(desk.file, tab, place, back),
  };
};

describe("a broken structure: the operation refuses with a sentence and writes nothing", () => {
  it("[N3] a missing tab", () => {
    refused(
      () => void owner().deleteSheet(desk.file, "Xếp hạng"),
      /^Tab Xếp hạng: không có tab này trong bảng tính\. Ban Tổ chức mở /,
      () => void desk.install(),
      "Lập bảng xếp hạng",
    );
  });

  it("[S15] a missing column", () => {
    const column = (desk.values("Xếp hạng")[0] ?? []).indexOf("Đồng hạng") + 1;
    refused(
      () => void owner().deleteColumns(desk.file, "Xếp hạng", column),
      /^Tab Xếp hạng, dòng 1: thiếu cột “Đồng hạng”\. /,
      () => void desk.install(),
      "Lập bảng xếp hạng",
    );
  });

  it("[R3] a rubric that does not add up", () => {
    const { breaks, mends } = retype("Tiêu chí", "I.1", "Điểm tối đa", "14", "15");
    refused(breaks, /Tab Tiêu chí.*nhóm I là “25”, còn các tiêu chí trong nhóm cộng lại là 24/s, mends);
  });

  it("[H9] a deadline out of order", () => {
    const { breaks, mends } = retype("Cấu hình", "reportDeadline", "Giá trị", "1/12/2023", "15/11/2023");
    refused(
      breaks,
      /^Tab Cấu hình, dòng \d+, cột Giá trị: hạn “30\/11\/2023” không sau hạn của bước liền trước \(01\/12\/2023\)/,
      mends,
    );
  });

  it("[S9] a setting that is no value of its kind", () => {
    const { breaks, mends } = retype("Cấu hình", "quorum", "Giá trị", "đa số", "2/3");
    refused(breaks, /^Tab Cấu hình, dòng \d+, cột Giá trị: “đa số” không phải một tỷ lệ như 2\/3/, mends);
  });

  it("[U7] a registration of an unknown unit", () => {
    const { breaks, mends } = retype("Đăng ký", FIRST, "Mã đơn vị", "LẠ", "AN");
    refused(breaks, /^Tab Đăng ký, dòng 2, cột Mã đơn vị: tab Đơn vị không có “LẠ”/, mends);
  });

  it("[S1] an id that stands twice", () => {
    const { breaks, mends } = retype("Đăng ký", FIRST, "Mã mô hình", "MH-2023-002", FIRST);
    refused(breaks, /^Tab Đăng ký, dòng 3, cột Mã mô hình: mã “MH-2023-002” có ở nhiều dòng: 2, 3/, mends);
  });
});

describe("people at work while something is broken", () => {
  it("[N3] the tick says it once in Nhật ký, and once that it is over; typing and scoring go on", () => {
    const { breaks, mends } = retype("Cấu hình", "quorum", "Giá trị", "đa số", "2/3");
    const said = () =>
      desk.rows("Nhật ký").filter(({ cells }) => /đa số|Các vướng mắc đã hết/.test(String(cells["Lý do"])))
        .length;
    const before = said();
    breaks();
    desk.tick();
    desk.tick();
    expect(said()).toBe(before + 1);
    const ballot = `P1-${FIRST}-A`;
    expect(desk.rpc(TEAM[0], submitted(desk, ballot, scores(80)))).toMatchObject({ lacks: [] });
    mends();
    desk.tick();
    expect(said()).toBe(before + 2);
    expect(desk.cell("Xếp hạng", FIRST, "Số phiếu")).toBe("1/3");
  });

  it("[S13] sorted rows, a moved and a renamed header: what a unit typed stays in its row and is read", () => {
    const lines = () =>
      new Map(desk.rows("Đăng ký").map(({ cells }) => [cells["Mã mô hình"], cells["Họ tên/Tập thể"]]));
    const before = lines();
    owner().insertColumns(desk.file, "Đăng ký", 3);
    owner().type(
      desk.file,
      "Đăng ký",
      desk.place("Đăng ký", FIRST, "Tên mô hình").replace(/\d+/, "1"),
      "Tên của mô hình",
    );
    owner().sort(desk.file, "Đăng ký", "A2:AH7", 1, false);
    desk.tick();
    expect(desk.order("Lập bảng xếp hạng")).toMatchObject({ state: "Xong" });
    expect(lines()).toEqual(before);
    expect(desk.cell("Xếp hạng", FIRST, "Tên")).toBe("Mô hình 1");
  });

  it("[H10] the rows are kept for their own unit after the sort, and for a new address", () => {
    desk.order("Gia hạn", "AN", "báo cáo 20/11/2023", "Mưa lũ");
    desk.order("Gia hạn", "BINH", "báo cáo 20/11/2023", "Mưa lũ");
    const may = (user: string, id: string) => desk.type(user, "Báo cáo", id, "Khó khăn", "Mưa") === null;
    owner().sort(desk.file, "Báo cáo", "A2:AL7", 1, false);
    desk.tick();
    expect([may(AN, FIRST), may(AN, "MH-2023-003"), may(BINH, "MH-2023-003"), may(BINH, FIRST)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    desk.type(OWNER, "Đơn vị", "AN", "Email", TEAM[2]);
    expect([may(AN, FIRST), may(TEAM[2], FIRST)]).toEqual([false, true]);
  });
});

describe("what messages tell people to choose", () => {
  it("[A11] is in the menu", () => {
    desk.host.open(desk.file, OWNER);
    const menu = JSON.stringify([...desk.host.page(desk.file, OWNER).menus]);
    const captions = [...menu.matchAll(/"caption":"([^"]+)"/g)].map(([, caption = ""]) => caption);
    const told = Object.values<ProblemText>(PROBLEM_TEXTS)
      .flatMap(({ says, action }) => [says, action])
      .flatMap((text) =>
        [...text.matchAll(/Sổ Sáng Tạo › ([^;,]*)/g)].map(([, path = ""]) => path.split(" › ")),
      );
    expect(told.length).toBeGreaterThan(0);
    // What is chosen on the page Điều hành is no item of the menu: every way is walked in tests/build/ways.test.ts.
    const onPage = "Khôi phục các tab…";
    const unknown = told
      .flat()
      // A caption may hold a comma, at which a piece ends here.
      .filter(
        (piece) =>
          ![...captions, onPage].some(
            (caption) => piece.startsWith(caption) || (piece !== "" && caption.startsWith(piece)),
          ),
      );
    expect(unknown).toEqual([]);
  });
});
