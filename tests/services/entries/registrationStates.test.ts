import { describe, expect, it } from "vitest";
import { problem, rowSentence } from "../../../src/domain/problems/problem.ts";
import { registrationOf } from "../../../src/services/campaign/tabs.ts";
import { registrationStates } from "../../../src/services/entries/registrationStates.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { at } from "../support/campaign.ts";
import { type Cells, rowsAs, sheetOf, tabOf } from "../support/tableTab.ts";

const PREPARED: Cells = { id: "MH-2023-001", unit: "LAT" };
const COMPLETE: Cells = {
  ...PREPARED,
  subject: "Cá nhân",
  holder: "Nguyễn Văn A",
  title: "Một cửa lưu động",
  context: "Dân ở xa.",
  goals: "80%",
  content: "Hai phiên mỗi tháng",
  newness: "Cán bộ đến thôn",
  from: { day: "2023-04-01", minutes: 0 },
  products: "Quy trình",
};
const IN_TIME = at("2023-03-27T10:00");
const LATE = at("2023-03-29T10:00");
/** 27/3/2023 10:00 as a cell. */
const IN_TIME_CELL = { day: "2023-03-27", minutes: 600 };

function states(
  rows: readonly Cells[],
  now = IN_TIME,
  more: { readonly edited?: ReadonlyMap<number, readonly string[]>; readonly extension?: string } = {},
) {
  const sheet = sheetOf(registrations, tabOf(registrations, rows));
  const found = registrationStates(rowsAs(sheet, registrationOf), {
    settings: defaultSettings(),
    extensionOf: (unit) => (unit === "LAT" ? (more.extension ?? null) : null),
    moment: { now, lastLook: null, utcOffsetMinutes: 420 },
    edited: more.edited ?? new Map(),
    editedSince: new Map(),
  });
  return [...found.values()];
}

const NOTHING = { timeliness: "", duplicates: "", missing: "", completedAt: null, lateEdits: "" };

describe("registrationStates", () => {
  it("[Q5] leaves an untouched prepared row without states, also after the deadline", () => {
    expect(states([PREPARED, { ...PREPARED, id: "MH-2023-002", note: "nhắc đơn vị" }], LATE)).toEqual([
      NOTHING,
      NOTHING,
    ]);
  });

  it("[Q6] says what lacks in the order of the tab", () => {
    expect(states([{ ...PREPARED, title: "Một cửa", from: "1/4/2023" }])).toEqual([
      {
        ...NOTHING,
        timeliness: "Còn 2 ngày (đến hết 28/03/2023)",
        missing:
          "Thiếu: Đối tượng; Họ tên/Tập thể; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới; Sản phẩm",
      },
    ]);
  });

  it("[Q5][Q6] says a cell that cannot be read, alone in its row or not, and does not call it missing", () => {
    const [alone, beside] = states([
      { ...PREPARED, from: "31/2/2023" },
      { ...COMPLETE, id: "MH-2023-002", from: "31/2/2023" },
    ]);
    const said = rowSentence(problem("cell.notADay", { tab: "Đăng ký", header: "Từ ngày" }, "31/2/2023"));
    expect(alone?.missing).toEqual(
      `Thiếu: Đối tượng; Họ tên/Tập thể; Tên mô hình; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới; Sản phẩm. Xem lại: ${said}`,
    );
    expect(beside).toEqual({
      ...NOTHING,
      timeliness: "Còn 2 ngày (đến hết 28/03/2023)",
      missing: `Xem lại: ${said}`,
    });
  });

  it("[Q1][Q2] notes completion and judges it by the unit's own deadline", () => {
    const done = { ...NOTHING, missing: "Đủ" };
    expect(states([COMPLETE])).toEqual([{ ...done, completedAt: IN_TIME, timeliness: "Đúng hạn" }]);
    expect(states([COMPLETE], LATE)).toEqual([
      { ...done, completedAt: LATE, timeliness: "Nộp muộn 1 ngày (hạn 28/03/2023)" },
    ]);
    expect(states([COMPLETE], LATE, { extension: "2023-04-05" })).toEqual([
      { ...done, completedAt: LATE, timeliness: "Đúng hạn" },
    ]);
  });

  it("[Q1] keeps the moment when a complete row is emptied later", () => {
    expect(states([{ ...PREPARED, completedAt: IN_TIME_CELL }], LATE)).toEqual([
      {
        ...NOTHING,
        completedAt: IN_TIME,
        timeliness: "Đúng hạn",
        missing:
          "Thiếu: Đối tượng; Họ tên/Tập thể; Tên mô hình; Thực trạng, lý do; Mục tiêu, chỉ tiêu; Nội dung, cách làm; Điểm mới; Từ ngày; Sản phẩm",
      },
    ]);
  });

  it("[Q3] marks only the rows that were edited late", () => {
    const rows = [COMPLETE, { ...COMPLETE, id: "MH-2023-002", title: "Khác" }].map((row) => ({
      ...row,
      completedAt: IN_TIME_CELL,
    }));
    const late = states(rows, LATE, { edited: new Map([[3, ["Sản phẩm"]]]) }).map((row) => row.lateEdits);
    expect(late).toEqual(["", "29/03/2023 10:00: Sản phẩm"]);
  });

  it("[Q6] does not hold back the unit for what is wrong in the organiser's columns", () => {
    const [row] = states([{ ...COMPLETE, review: "chưa rõ" }]);
    const said = rowSentence(
      problem("cell.notInList", { tab: "Đăng ký", header: "Kết quả rà soát" }, "chưa rõ", {
        values: "Đạt, Cần bổ sung, Không đạt",
      }),
    );
    expect(row).toEqual({
      ...NOTHING,
      completedAt: IN_TIME,
      timeliness: "Đúng hạn",
      missing: `Xem lại: ${said}`,
    });
  });

  it("[Q7] asks nothing more of a withdrawn model, and names doubles in both rows", () => {
    const twin = { ...COMPLETE, id: "MH-2023-002", title: "MỘT CỬA LƯU ĐỘNG!" };
    const gone = { ...PREPARED, id: "MH-2023-003", title: "Một cửa lưu động", state: "Đã rút" };
    const found = states([COMPLETE, twin, gone], LATE);
    expect(found.map(({ duplicates }) => duplicates)).toEqual(["MH-2023-002", "MH-2023-001", ""]);
    expect(found[2]?.timeliness).toEqual("Không yêu cầu");
  });

  it("[Q7] says of a withdrawn model that it is, and of a suspended one first that it is, then what it lacks", () => {
    const suspended = "Tạm dừng – có khiếu nại";
    const rows = [
      { ...COMPLETE, orderedState: "Đã rút" },
      { ...COMPLETE, products: "", state: "Đã rút" },
      { ...COMPLETE, state: suspended },
      { ...COMPLETE, products: "", state: suspended },
      // Nothing was begun: there is nothing to take back.
      { ...PREPARED, state: "Đã rút" },
    ];
    const said = states(rows).map(({ missing }) => missing);
    expect(said).toEqual(["Đã rút", "Đã rút", suspended, `${suspended}. Thiếu: Sản phẩm`, ""]);
  });

  it("[Q14] says first what its review asks for, or that it did not pass and why; then what it lacks", () => {
    const asks = { ...COMPLETE, review: "Cần bổ sung", toComplete: " Ghi rõ\nsố liệu. " };
    const rejected = { ...COMPLETE, review: "Không đạt", toComplete: "Trùng với năm trước" };
    const rows = [
      asks,
      { ...asks, products: "" },
      rejected,
      { ...rejected, products: "" },
      // What is stronger says it alone; what was found good says nothing.
      { ...asks, state: "Đã rút" },
      { ...rejected, orderedState: "Tạm dừng – có khiếu nại" },
      { ...COMPLETE, review: "Đạt", toComplete: "Đã bổ sung" },
    ];
    expect(states(rows).map(({ missing }) => missing)).toEqual([
      "Ban Tổ chức đề nghị bổ sung: Ghi rõ số liệu",
      "Ban Tổ chức đề nghị bổ sung: Ghi rõ số liệu. Thiếu: Sản phẩm",
      "Không qua rà soát: Trùng với năm trước",
      "Không qua rà soát: Trùng với năm trước. Thiếu: Sản phẩm",
      "Đã rút",
      "Tạm dừng – có khiếu nại",
      "Đủ",
    ]);
    const [bare] = states([{ ...COMPLETE, review: "Cần bổ sung" }]);
    const said = rowSentence(
      problem("registration.reviewWithoutWords", { tab: "Đăng ký", header: "Nội dung cần bổ sung" }, "", {
        review: "Cần bổ sung",
      }),
    );
    expect([bare?.missing, bare?.completedAt]).toEqual([
      `Ban Tổ chức đề nghị bổ sung. Xem lại: ${said}`,
      IN_TIME,
    ]);
  });
});
