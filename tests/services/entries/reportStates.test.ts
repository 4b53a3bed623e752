import { describe, expect, it } from "vitest";
import { problem, rowSentence } from "../../../src/domain/problems/problem.ts";
import type { ModelState, Registration } from "../../../src/domain/registration/registration.ts";
import { reportOf } from "../../../src/services/campaign/tabs.ts";
import { reportStates } from "../../../src/services/entries/reportStates.ts";
import { reports } from "../../../src/tables/reports.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { REGISTRATION } from "../../domain/fixtures.ts";
import { at } from "../support/campaign.ts";
import { type Cells, rowsAs, sheetOf, tabOf } from "../support/tableTab.ts";

const PREPARED: Cells = { model: "MH-2023-001", unit: "DU-LAT" };
const DONE: Cells = { ...PREPARED, done: "Mười bốn phiên tại ba thôn." };
const IN_TIME = at("2023-11-14T10:00");
const LATE = at("2023-11-16T10:00");
const NOT_ASKED: Registration = { ...REGISTRATION, asksForExcellence: false };
const ALL_MET: Cells = { DK1: "Đạt", DK2: "Đạt", DK3: "Đạt", DK4: "Đạt", DK5: "Đạt", DK6: "Đạt" };

function stateOf(row: Cells, registration: Registration | null = REGISTRATION, now = IN_TIME) {
  const sheet = sheetOf(reports, tabOf(reports, [row]));
  const states = reportStates(rowsAs(sheet, reportOf), () => registration, {
    settings: defaultSettings(),
    extensionOf: () => null,
    moment: { now, lastLook: null, utcOffsetMinutes: 420 },
    edited: new Map(),
    editedSince: new Map(),
  });
  return states.get(2);
}

const BLANK = {
  unit: "DU-LAT",
  title: "Một cửa lưu động",
  achieved: "",
  eligible: "",
  reason: "",
  timeliness: "Còn 2 ngày (đến hết 15/11/2023)",
  missing: "",
  completedAt: null,
  lateEdits: "",
};
const OPEN = "Ban Tổ chức chưa xem xét đủ sáu điều kiện";

describe("reportStates", () => {
  it("[Q8] waits for the report of who asked for HTXSNV, and of nobody else", () => {
    expect(stateOf(PREPARED)).toEqual(BLANK);
    expect(stateOf(PREPARED, REGISTRATION, LATE)).toEqual({
      ...BLANK,
      timeliness: "Quá hạn 1 ngày (hạn 15/11/2023)",
    });
    expect(stateOf(PREPARED, NOT_ASKED, LATE)).toEqual({ ...BLANK, timeliness: "Không yêu cầu" });
    expect(stateOf(PREPARED, { ...REGISTRATION, state: "withdrawn" }, LATE)?.timeliness).toEqual(
      "Không yêu cầu",
    );
  });

  it("[Q7] says that its model is withdrawn or suspended in place of what it lacks, also of a blank row", () => {
    const said = (cells: Cells, state: ModelState) =>
      stateOf(cells, { ...REGISTRATION, state }, LATE)?.missing;
    const typed = { ...PREPARED, done: "Đã làm" };
    expect(
      (["active", "withdrawn", "suspended", "rejected"] as const).map((state) => [
        said(PREPARED, state),
        said(typed, state),
      ]),
    ).toEqual([
      ["", "Đủ"],
      ["Đã rút", "Đã rút"],
      ["Tạm dừng – có khiếu nại", "Tạm dừng – có khiếu nại"],
      ["Không qua rà soát", "Không qua rà soát"],
    ]);
  });

  it("[Q5] leaves the row of a model that is not registered without states", () => {
    expect(stateOf(PREPARED, null, LATE)).toEqual({ ...BLANK, title: "", timeliness: "" });
    expect(stateOf(PREPARED, { ...NOT_ASKED, title: "" }, LATE)).toEqual({
      ...BLANK,
      title: "",
      timeliness: "",
    });
  });

  it("[Q1][Q2] judges a report that was asked for by its completion", () => {
    const done = { ...BLANK, reason: OPEN, missing: "Đủ" };
    expect(stateOf(DONE)).toEqual({ ...done, completedAt: IN_TIME, timeliness: "Đúng hạn" });
    expect(stateOf(DONE, REGISTRATION, LATE)).toEqual({
      ...done,
      completedAt: LATE,
      timeliness: "Nộp muộn 1 ngày (hạn 15/11/2023)",
    });
  });

  it("[Q8] never calls a report late that nobody asked for", () => {
    expect(stateOf(DONE, NOT_ASKED, LATE)).toEqual({
      ...BLANK,
      reason: OPEN,
      missing: "Đủ",
      completedAt: LATE,
      timeliness: "Không yêu cầu",
    });
  });

  it("[Q5][Q6] says a cell that cannot be read, also alone in its row", () => {
    const said = rowSentence(problem("cell.notANumber", { tab: "Báo cáo", header: "Sau" }, "nhiều"));
    expect(stateOf({ ...PREPARED, indicatorAfter: "nhiều" })?.missing).toEqual(
      `Thiếu: Đã thực hiện. Xem lại: ${said}`,
    );
  });

  it("[Q6] names a report without a registration", () => {
    const said = rowSentence(
      problem("report.withoutRegistration", { tab: "Báo cáo", header: "Mã mô hình" }, "MH-2023-001"),
    );
    expect(stateOf(DONE, null)).toEqual({
      ...BLANK,
      title: "",
      reason: OPEN,
      timeliness: "Không yêu cầu",
      missing: `Xem lại: ${said}`,
    });
  });

  it("[Q6] does not hold back the unit for what the organiser decided of the third condition", () => {
    // 1 April to 1 July are three months, six are asked for.
    const short = { ...DONE, from: "1/4/2023", to: "1/7/2023", DK3: "Đạt" };
    const said = rowSentence(
      problem(
        "report.tooShort",
        { tab: "Báo cáo", header: "Điều kiện 3: đã triển khai đủ thời gian tối thiểu" },
        "Đạt",
        {
          months: "6",
          from: "01/04/2023",
          to: "01/07/2023",
        },
      ),
    );
    expect(stateOf(short)).toEqual({
      ...BLANK,
      reason: OPEN,
      missing: `Xem lại: ${said}`,
      completedAt: IN_TIME,
      timeliness: "Đúng hạn",
    });
  });

  it("[Q11] without the code of its model says so once, and is done all the same", () => {
    const nameless = stateOf({ unit: "DU-LAT", done: "Mười bốn phiên tại ba thôn." }, null);
    expect([nameless?.missing, nameless?.completedAt]).toEqual(["Thiếu: Mã mô hình", IN_TIME]);
  });

  it("[Q9] says the share achieved with a decimal comma", () => {
    const share = (before: number | string, target: number, after: number) =>
      stateOf({
        ...DONE,
        indicator: "Hồ sơ đúng hẹn",
        indicatorBefore: before,
        indicatorTarget: target,
        indicatorAfter: after,
      })?.achieved;
    // (86 − 62) / (80 − 62) = 24/18; (70 − 62) / 18 = 8/18; 40/80.
    expect([share(62, 80, 86), share(62, 80, 70), share("", 80, 40), share(62, 62, 70)]).toEqual([
      "133,33%",
      "44,44%",
      "50%",
      "",
    ]);
  });

  it("[Q9] says whether the model may be scored, and what fails or waits", () => {
    const verdict = (cells: Cells) => {
      const state = stateOf({ ...DONE, ...cells });
      return [state?.eligible, state?.reason];
    };
    expect([
      verdict(ALL_MET),
      verdict({ ...ALL_MET, DK6: "" }),
      verdict({ ...ALL_MET, DK2: "Không", DK6: "Không" }),
      verdict({ DK4: "Không" }),
    ]).toEqual([
      ["Có", ""],
      ["", OPEN],
      ["Không", "Chưa đạt: có văn bản triển khai; Chưa đạt: không thuộc trường hợp bị loại trừ"],
      ["Không", "Chưa đạt: báo cáo hiệu quả bằng số liệu"],
    ]);
  });
});
