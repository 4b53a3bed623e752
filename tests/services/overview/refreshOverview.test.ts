import { describe, expect, it } from "vitest";
import { REFERENCE_RUBRIC } from "../../../src/domain/rubric/referenceRubric.ts";
import { campaignParts } from "../../../src/services/campaign/parts.ts";
import { textLines } from "../../../src/services/overview/overviewLines.ts";
import { refreshOverview } from "../../../src/services/overview/refreshOverview.ts";
import type { Cell } from "../../../src/tables/cell.ts";
import { criteria } from "../../../src/tables/criteria.ts";
import { CHARTS_COLUMN, FIGURES_COLUMN, KIND_COLUMN, LINE_STYLES } from "../../../src/tables/overview.ts";
import { tables } from "../../../src/tables/registry.ts";
import { rowsFromRubric } from "../../../src/tables/rubricRows.ts";
import { encodeSettings, settings } from "../../../src/tables/settings.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";
import { type Columns, encodeCell, type RecordOf, type Table } from "../../../src/tables/table.ts";
import { at } from "../support/campaign.ts";
import { newMemory } from "../support/memory.ts";
import { type MemoryDashboard, memoryDashboard } from "../support/memoryDashboard.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Cells, tabOf } from "../support/tableTab.ts";

const cellsOf = <C extends Columns>(table: Table<C>, record: RecordOf<C>): Record<string, Cell> =>
  Object.fromEntries(table.order.map((key) => [key, encodeCell(table, key, record[key])]));
const day = (text: string): Cell => ({ day: text, minutes: 480 });

const COMPLETE: Cells = {
  subject: "Tập thể",
  holder: "Chi bộ",
  title: "Đối thoại",
  asksForExcellence: "Có",
  completedAt: day("2023-03-20"),
  missing: "Đủ",
};

interface Tabs {
  readonly units: readonly Cells[];
  readonly registrations: readonly Cells[];
  readonly reports: readonly Cells[];
  readonly appraisers: readonly Cells[];
  readonly ballots: readonly Cells[];
  readonly ranking: readonly Cells[];
}

/** Three units, of which one has registered two models and one is overdue; one report of two has come; scoring has begun. */
const TABS: Tabs = {
  units: [
    { code: "LAT", name: "Xã Lát", group: "TCCSĐ trực thuộc", phone: "0900 000 081" },
    { code: "PNV", name: "Phòng Nội vụ", group: "UBND huyện" },
    { code: "CU", name: "Đơn vị cũ", group: "TCCSĐ trực thuộc", state: "Đã giải thể" },
  ],
  registrations: [
    { ...COMPLETE, id: "MH-1", unit: "LAT" },
    { ...COMPLETE, id: "MH-2", unit: "LAT", title: '=HYPERLINK("x")', duplicates: "MH-1" },
    { ...COMPLETE, id: "MH-3", unit: "LAT", state: "Đã rút" },
    { id: "MH-4", unit: "PNV" },
  ],
  reports: [
    { model: "MH-1", unit: "LAT", done: "Xong", completedAt: day("2023-11-01"), missing: "Đủ" },
    { model: "MH-2", unit: "LAT", missing: "Thiếu: Đã thực hiện" },
  ],
  appraisers: [
    { code: "TV01", name: "A", email: "a@x.vn", assigned: "2", scored: "2", remaining: "0" },
    { code: "TV02", name: "B", email: "b@x.vn", assigned: "2", scored: "1", remaining: "1" },
  ],
  ballots: [
    { id: "P1", model: "MH-1", appraiser: "TV01", state: "Đã nộp", acceptedAt: day("2023-11-20") },
    { id: "P2", model: "MH-1", appraiser: "TV02", state: "Đã nộp", acceptedAt: day("2023-11-22") },
    { id: "P3", model: "MH-2", appraiser: "TV01", state: "Đã nộp", acceptedAt: day("2023-11-22") },
    { id: "P4", model: "MH-2", appraiser: "TV02", state: "Mở lại", acceptedAt: day("2023-11-22") },
  ],
  ranking: [
    { model: "Nhóm: Tập thể – UBND", rank: "Tập thể – UBND" },
    { model: "MH-1", rank: "1", place: 1, mean: 80.5, band: "Tốt", eligible: "Có", conclusion: "Công nhận" },
    { model: "MH-2", rank: "–", unranked: "Chưa đủ số phiếu" },
  ],
};
const NOTHING: Tabs = { units: [], registrations: [], reports: [], appraisers: [], ballots: [], ranking: [] };

function refresh(
  filled: Partial<Tabs> = {},
  options: {
    readonly now?: string;
    readonly dashboard?: MemoryDashboard;
    readonly spared?: readonly string[];
    /** Keys of tabs that somebody deleted. */
    readonly gone?: readonly string[];
  } = {},
): MemoryDashboard {
  const dashboard = options.dashboard ?? memoryDashboard();
  const rows: Readonly<Record<string, readonly Cells[]>> = {
    ...TABS,
    settings: encodeSettings(defaultSettings()).map((record) => cellsOf(settings, record)),
    criteria: rowsFromRubric(REFERENCE_RUBRIC).map((record) => cellsOf(criteria, record)),
    ...filled,
  };
  const book = memoryBook(
    Object.fromEntries(
      tables(REFERENCE_RUBRIC)
        .filter(({ key }) => !(options.gone ?? []).includes(key))
        .map((table) => [table.key, tabOf(table, rows[table.key] ?? [])] as const),
    ),
  );
  const world = {
    book,
    dashboard: () => dashboard,
    clock: { now: () => at(options.now ?? "2023-11-25T08:05") },
    memory: newMemory(),
    spared: new Set(options.spared ?? []),
    holdsOrders: false,
    digest: (text: string) => text,
    strangers: [],
  };
  expect(refreshOverview(world, campaignParts(book, null, null), defaultSettings())).toEqual([]);
  return dashboard;
}

/** What stands in the six columns, a line each. */
const shown = (dashboard: MemoryDashboard): readonly string[] =>
  dashboard.cells().map((line) =>
    line
      .slice(0, KIND_COLUMN - 1)
      .filter((cell) => cell !== "")
      .join(" | "),
  );
const from = (lines: readonly string[], first: string, count: number) =>
  lines.slice(lines.indexOf(first), lines.indexOf(first) + count);
const figures = (dashboard: MemoryDashboard, column: number, width: number): readonly (readonly Cell[])[] =>
  dashboard
    .cells()
    .map((line) => line.slice(column - 1, column - 1 + width))
    .filter((line) => line.some((cell) => cell !== ""));

describe("refreshOverview", () => {
  it("[OV3] counts what is begun and not withdrawn, of units that take part", () => {
    const lines = shown(refresh());
    expect(from(lines, "Tiến độ", 8)).toEqual([
      "Tiến độ",
      // Two units take part, one has a complete model; two models stand, both complete on 20/03.
      "Đơn vị đã đăng ký | 1/2 | 50 %",
      "Mô hình đăng ký đúng hạn | 2/2 | 100 %",
      "Báo cáo đã nhận | 1/2 | 50 %",
      "Phiếu chấm đã nộp | 3/4 | 75 %",
      "Mô hình được xếp hạng | 1/2 | 50 %",
      "Đủ điều kiện trình | 1/1 | 100 %",
      "Ban Thường vụ đã kết luận | 1/2 | 50 %",
    ]);
    expect(from(lines, "Theo nhóm đơn vị", 5)).toEqual([
      "Theo nhóm đơn vị",
      "Nhóm | Đăng ký | Mô hình | Báo cáo | Xếp hạng | Đủ điều kiện",
      "Tổ chức cơ sở đảng trực thuộc | 1/1 | 2 | 1/2 | 1/2 | 1",
      "UBND huyện | 0/1 | 0 | 0/0 | 0/0 | 0",
      "Cộng | 1/2 | 2 | 1/2 | 1/2 | 1",
    ]);
  });

  it("[OV3] counts no ballot of a member in whose columns is no number", () => {
    const appraisers = [{ code: "TV01", name: "A", assigned: "hai", scored: "một" }, ...TABS.appraisers];
    const lines = shown(refresh({ appraisers }, { now: "2023-12-01T00:00" }));
    expect(lines).toContain("Phiếu chấm đã nộp | 3/4 | 75 %");
    expect(lines).toContain("1 thành viên Tổ thẩm định");
  });

  it("[OV4] names the late with their telephone, the team only once scoring is closed", () => {
    // Registration closed with 28/03 and reports with 15/11: on 25/11 242 days (3+30+31+30+31+31+30+31+25) and 10 days.
    const late = [
      "Quá hạn, cần gọi",
      "Xã Lát | 0900 000 081",
      "Thiếu 1 báo cáo, quá hạn 10 ngày.",
      "Phòng Nội vụ | chưa ghi số",
      "Chưa đăng ký, quá hạn 242 ngày.",
    ];
    expect(from(shown(refresh()), "Quá hạn, cần gọi", 6)).toEqual([...late, "Ba điều công văn nhắc"]);
    expect(from(shown(refresh({}, { now: "2023-12-01T00:00" })), "Quá hạn, cần gọi", 8).slice(5)).toEqual([
      "1 thành viên Tổ thẩm định",
      "Còn 1 phiếu chưa nộp, hạn 30/11/2023; từng người ở tab Tổ thẩm định, cột Còn lại.",
      "Ba điều công văn nhắc",
    ]);
    const begun = { id: "MH-4", unit: "PNV", title: "Dở dang", missing: "Thiếu: Đối tượng" };
    expect(shown(refresh({ registrations: [begun] }))).toContain(
      "Đăng ký chưa đủ nội dung, quá hạn 242 ngày.",
    );
    expect(shown(refresh({}, { now: "2023-03-27T08:00" }))).not.toContain("Quá hạn, cần gọi");
  });

  it("[OV4] names eight and counts the others", () => {
    const units = Array.from({ length: 23 }, (_, index) => ({ code: `D${index}`, name: `Đơn vị ${index}` }));
    const lines = shown(refresh({ ...NOTHING, units }));
    expect(lines.filter((line) => line.startsWith("Chưa đăng ký, quá hạn")).length).toBe(8);
    expect(lines).toContain("Còn 15 nơi nữa: xem cột Tình trạng hạn ở tab Đơn vị.");
  });

  it("[OV5] says which stage is open or over, and what comes next", () => {
    const stages = [
      "2023-02-01",
      "2023-03-24",
      "2023-03-28",
      "2023-06-01",
      "2023-11-14",
      "2023-11-20",
      "2023-12-01",
    ];
    expect(stages.map((now) => shown(refresh({}, { now: `${now}T09:00` }))[1])).toEqual([
      "Bước tiếp: đăng ký, từ 08/02/2023.",
      "Đang nhận đăng ký: còn 5 ngày, hạn 28/03/2023. Bước tiếp: báo cáo kết quả, từ 01/10/2023.",
      "Đang nhận đăng ký: hôm nay là ngày cuối, hạn 28/03/2023. Bước tiếp: báo cáo kết quả, từ 01/10/2023.",
      "Đã hết hạn đăng ký (28/03/2023). Bước tiếp: báo cáo kết quả, từ 01/10/2023.",
      "Đang nhận báo cáo kết quả: còn 2 ngày, hạn 15/11/2023. Bước tiếp: chấm điểm, từ 16/11/2023.",
      "Tổ thẩm định đang chấm điểm: còn 11 ngày, hạn 30/11/2023.",
      "Đã hết hạn chấm điểm (30/11/2023). Bước tiếp: Ban Thường vụ kết luận ở tab Xếp hạng.",
    ]);
  });

  it("[OV6] tells the letter's complaints as figures", () => {
    expect(from(shown(refresh()), "Ba điều công văn nhắc", 4).slice(1)).toEqual([
      "“Đăng ký còn ít”: 50 % đơn vị đã đăng ký; trung bình 1,0 mô hình một đơn vị.",
      "“Chất lượng, hiệu quả chưa cao”: điểm trung bình 80,5; 100 % số mô hình được xếp hạng đủ điều kiện trình.",
      "“Khó khăn, lúng túng”: còn 1 đơn vị chưa đăng ký, 1 báo cáo chưa có hoặc chưa đủ, 1 phiếu chấm chưa nộp, 1 mô hình nghi trùng tên.",
    ]);
    const done = {
      ...NOTHING,
      units: TABS.units.slice(0, 1),
      registrations: [{ ...COMPLETE, id: "MH-1", unit: "LAT", asksForExcellence: "" }],
    };
    expect(from(shown(refresh(done)), "Ba điều công văn nhắc", 4).slice(2)).toEqual([
      "“Chất lượng, hiệu quả chưa cao”: chưa có kết quả chấm.",
      "“Khó khăn, lúng túng”: không còn gì thiếu.",
    ]);
  });

  it("[OV6] [OV9] misses no report before reports may come in", () => {
    // From 1/10 on, by the letter's settings.
    const told = (now: string) => {
      const dashboard = refresh({ reports: [] }, { now });
      const difficulties = shown(dashboard).find((line) => line.startsWith("“Khó khăn"));
      return [difficulties?.includes("2 báo cáo chưa có"), dashboard.charts()[0]?.finding];
    };
    expect([told("2023-09-30T23:59"), told("2023-10-01T00:00")]).toEqual([
      [false, "2 mô hình; nhận báo cáo từ 01/10/2023"],
      [true, "2 mô hình; còn thiếu 2 trên 2 báo cáo phải có"],
    ]);
  });

  it("[OV8] takes the time along with news, and writes nothing for the time alone", () => {
    const dashboard = refresh();
    expect(shown(dashboard)[2]).toBe(
      "Số liệu lúc 08:05 ngày 25/11/2023. Hệ thống ghi tab này; không nhập ở đây.",
    );
    dashboard.forgetCalls();
    refresh({}, { dashboard, now: "2023-11-25T08:10" });
    expect(dashboard.calls.filter((call) => call.startsWith("write"))).toEqual([]);
    refresh({ reports: [] }, { dashboard, now: "2023-11-25T08:15" });
    expect(shown(dashboard)[2]).toBe(
      "Số liệu lúc 08:15 ngày 25/11/2023. Hệ thống ghi tab này; không nhập ở đây.",
    );
  });

  it("[OV9] draws three charts of figures in hidden columns, each with a sentence", () => {
    const dashboard = refresh();
    expect(figures(dashboard, FIGURES_COLUMN, 3)).toEqual([
      ["", "Mô hình đăng ký", "Báo cáo đã nhận"],
      ["Tổ chức cơ sở đảng trực thuộc", 2, 1],
    ]);
    expect(figures(dashboard, FIGURES_COLUMN + 3, 2)).toEqual([
      ["", "Số mô hình"],
      ["Xuất sắc", 0],
      ["Tốt", 1],
      ["Khá", 0],
      ["Đạt", 0],
      ["Không đạt", 0],
    ]);
    // One ballot on the 20th, two on the 22nd; the reopened one does not count.
    expect(figures(dashboard, FIGURES_COLUMN + 5, 3)).toEqual([
      ["Ngày", "Phiếu đã nộp", "Phải có"],
      ["20/11", 1, 4],
      ["21/11", 1, 4],
      ["22/11", 3, 4],
    ]);
    expect(CHARTS_COLUMN).toBe(FIGURES_COLUMN + 8);
    expect(
      dashboard
        .charts()
        .map(({ title, finding, figures: { column, series, rows } }) => [
          title,
          finding,
          column,
          series,
          rows,
        ]),
    ).toEqual([
      ["Mô hình, báo cáo theo nhóm", "2 mô hình; còn thiếu 1 trên 2 báo cáo phải có", FIGURES_COLUMN, 2, 1],
      ["Mức của 1 mô hình được xếp hạng", "1 mô hình đủ điều kiện trình", FIGURES_COLUMN + 3, 1, 5],
      ["Phiếu chấm nộp theo ngày", "3 trên 4 phiếu phải có", FIGURES_COLUMN + 5, 2, 3],
    ]);
  });

  it("[OV9] shows no chart of nothing, and keeps the ballots' figures while they are not looked at", () => {
    const dashboard = refresh();
    refresh({ ballots: [] }, { dashboard, spared: ["ballots"] });
    expect(dashboard.charts().map(({ key }) => key)).toEqual(["groups", "bands", "ballots"]);
    refresh({ ...NOTHING, units: TABS.units }, { dashboard });
    expect(dashboard.charts()).toEqual([]);
    expect(figures(dashboard, FIGURES_COLUMN, 8)).toEqual([
      ["", "Mô hình đăng ký", "Báo cáo đã nhận", "", "Số mô hình", "Ngày", "Phiếu đã nộp", "Phải có"],
    ]);
  });

  it("[OV11] has room for a headline that is longer than its line", () => {
    const lines = (headline: string) => textLines(headline, LINE_STYLES.title.fits);
    // In 12 points, bold, these 33 signs were seen to fill 290 of the 330 pixels; of the next the word behind them begins a second line.
    expect(lines("Đợt năm 2023 · Huyện ủy Lạc Dương")).toBe(1);
    expect(lines("Đợt năm 2026 · Đảng ủy xã [CẦN BỔ SUNG]")).toBe(2);
    expect(lines("Đợt năm 2026 · Đảng ủy phường Lang Biang – Đà Lạt")).toBe(2);
  });

  it("[OV10] says before a campaign is set up what to do", () => {
    expect(shown(refresh(NOTHING)).filter((line) => line !== "")).toEqual([
      "Đợt năm 2023 · [CẦN BỔ SUNG]",
      "Tab Đơn vị: chưa có đơn vị nào. Ban Tổ chức mở Sổ Sáng Tạo › Ban Tổ chức › Thiết lập… để dán danh sách đơn vị và Tổ thẩm định.",
    ]);
  });

  it("[OV10] is whole with one group of units, and with nobody in the team yet", () => {
    const group = "TCCSĐ trực thuộc";
    const small: Partial<Tabs> = {
      ...NOTHING,
      units: [
        { code: "LAT", name: "Xã Lát", group },
        { code: "DK", name: "Xã Đưng K’Nớ", group },
      ],
      registrations: [{ ...COMPLETE, id: "MH-1", unit: "LAT" }],
      reports: [{ model: "MH-1", unit: "LAT", done: "Xong", completedAt: day("2023-11-01"), missing: "Đủ" }],
    };
    const dashboard = refresh(small);
    // One unit of two has registered, half a model a unit; it is 242 days since 28/03 (3+30+31+30+31+31+30+31+25).
    expect(shown(dashboard).slice(3)).toEqual([
      "Tiến độ",
      "Đơn vị đã đăng ký | 1/2 | 50 %",
      "Mô hình đăng ký đúng hạn | 1/1 | 100 %",
      "Báo cáo đã nhận | 1/1 | 100 %",
      "Phiếu chấm đã nộp | – | –",
      "Mô hình được xếp hạng | – | –",
      "Đủ điều kiện trình | – | –",
      "Ban Thường vụ đã kết luận | – | –",
      "Theo nhóm đơn vị",
      "Nhóm | Đăng ký | Mô hình | Báo cáo | Xếp hạng | Đủ điều kiện",
      "Tổ chức cơ sở đảng trực thuộc | 1/2 | 1 | 1/1 | 0/0 | 0",
      "Cộng | 1/2 | 1 | 1/1 | 0/0 | 0",
      "Quá hạn, cần gọi",
      "Xã Đưng K’Nớ | chưa ghi số",
      "Chưa đăng ký, quá hạn 242 ngày.",
      "Ba điều công văn nhắc",
      "“Đăng ký còn ít”: 50 % đơn vị đã đăng ký; trung bình 0,5 mô hình một đơn vị.",
      "“Chất lượng, hiệu quả chưa cao”: chưa có kết quả chấm.",
      "“Khó khăn, lúng túng”: còn 1 đơn vị chưa đăng ký.",
    ]);
    expect(dashboard.charts().map(({ key }) => key)).toEqual(["groups"]);
    expect(figures(dashboard, FIGURES_COLUMN, 3).slice(1)).toEqual([["Tổ chức cơ sở đảng trực thuộc", 1, 1]]);
    // Nobody of no team is late when scoring is over.
    const over = shown(refresh(small, { now: "2023-12-01T08:00" }));
    expect(over.filter((line) => line.includes("Tổ thẩm định") || line.includes("chưa đọc được"))).toEqual(
      [],
    );
  });

  const gone = (tab: string) =>
    `Tab ${tab}: không có tab này trong bảng tính. Ban Tổ chức mở Sổ Sáng Tạo › Ban Tổ chức › Điều hành… › Khôi phục các tab… để dựng lại, các tab khác không bị đổi; thiếu tab Lệnh thì nhờ người quản trị cài đặt lại (chạy install).`;
  const NO_FIGURES = "Chưa có số liệu của phần này.";

  it("[OV10] keeps its figures while units or their rows cannot be read, and says where, since when and what to do", () => {
    const dashboard = refresh();
    const before = shown(dashboard);
    const later = { dashboard, now: "2023-11-30T09:00" };
    refresh({}, { ...later, gone: ["reports", "units"] });
    expect(shown(dashboard)).toEqual([
      before[0],
      "Tổ thẩm định đang chấm điểm: hôm nay là ngày cuối, hạn 30/11/2023.",
      `${gone("Đơn vị")} Cũng vậy: tab Báo cáo. Số liệu dừng lúc 08:05 ngày 25/11/2023.`,
      ...before.slice(3),
    ]);
    expect(dashboard.dressed().get(3)?.kind).toBe("lateWork");
    // Another break does not move the time, and is told in its place.
    refresh({ settings: [] } as Partial<Tabs>, { ...later, now: "2023-12-02T09:00" });
    expect(shown(dashboard).slice(1, 3)).toEqual([
      "Đã hết hạn chấm điểm (30/11/2023).",
      expect.stringMatching(/^Tab Cấu hình: .* Số liệu dừng lúc 08:05 ngày 25\/11\/2023\.$/),
    ]);
    // All is as it was but for the time of the figures.
    refresh({}, { dashboard, now: "2023-11-25T08:10" });
    expect(shown(dashboard)).toEqual(before.map((line) => line.replace("08:05", "08:10")));
    expect(dashboard.dressed().get(3)?.kind).toBe("time");
  });

  it("[OV10] has no figures to keep where it was never written", () => {
    expect(shown(refresh({}, { gone: ["registrations"] })).filter((line) => line !== "")).toEqual([
      "Đợt năm 2023 · [CẦN BỔ SUNG]",
      "Tổ thẩm định đang chấm điểm: còn 6 ngày, hạn 30/11/2023.",
      `${gone("Đăng ký")} ${NO_FIGURES}`,
    ]);
  });

  it("[OV5] announces the conclusion until there is one of every model, and nothing where that cannot be read", () => {
    const stageOf = (filled: Partial<Tabs>, gone: readonly string[] = []) =>
      shown(refresh(filled, { now: "2023-12-20T08:00", gone }))[1];
    const concluded = TABS.ranking.map((row) => ({ ...row, decision: "Công nhận" }));
    expect([stageOf({}), stageOf({ ranking: concluded }), stageOf({}, ["ranking"])]).toEqual([
      "Đã hết hạn chấm điểm (30/11/2023). Bước tiếp: Ban Thường vụ kết luận ở tab Xếp hạng.",
      "Đã hết hạn chấm điểm (30/11/2023). Ban Thường vụ đã kết luận xong.",
      "Đã hết hạn chấm điểm (30/11/2023).",
    ]);
  });

  it("[OV10] says of the team that it cannot be read, and not that nothing lacks", () => {
    const teamless = refresh({}, { gone: ["appraisers"], dashboard: refresh() });
    const lines = shown(teamless);
    expect(lines[3]).toBe(`${gone("Tổ thẩm định")} ${NO_FIGURES}`);
    expect(lines).toContain("Phiếu chấm đã nộp | chưa đọc được");
    // Ballots by day would be so many of none.
    expect(teamless.charts().map(({ key }) => key)).toEqual(["groups", "bands"]);
    expect(lines).toContain("Mô hình được xếp hạng | 1/2 | 50 %");
    expect(lines).toContain(
      "“Khó khăn, lúng túng”: còn 1 đơn vị chưa đăng ký, 1 báo cáo chưa có hoặc chưa đủ, 1 mô hình nghi trùng tên; chưa đọc được số phiếu chấm chưa nộp.",
    );
    const none = { units: TABS.units.slice(0, 1), registrations: TABS.registrations.slice(0, 1) };
    expect(
      shown(refresh({ ...none, reports: TABS.reports.slice(0, 1) }, { gone: ["appraisers"] })),
    ).toContain("“Khó khăn, lúng túng”: chưa đọc được số phiếu chấm chưa nộp.");
  });

  it("[OV10] says of Xếp hạng, of the rubric and of Chấm điểm that they cannot be read", () => {
    const unranked = shown(refresh({}, { gone: ["ranking"] }));
    expect(unranked[3]).toBe(`${gone("Xếp hạng")} ${NO_FIGURES}`);
    expect(unranked.filter((line) => line.endsWith("| chưa đọc được"))).toEqual(
      ["Mô hình được xếp hạng", "Đủ điều kiện trình", "Ban Thường vụ đã kết luận"].map(
        (label) => `${label} | chưa đọc được`,
      ),
    );
    expect(unranked).toContain("Cộng | 1/2 | 2 | 1/2 | ? | ?");
    expect(unranked).toContain("“Chất lượng, hiệu quả chưa cao”: chưa đọc được tab Xếp hạng.");
    const noRubric = shown(refresh({ criteria: [] } as Partial<Tabs>));
    expect(noRubric[3]).toMatch(/^Tab Tiêu chí: .* Chưa có số liệu của phần này\.$/);
    expect(noRubric).toContain("Mô hình được xếp hạng | chưa đọc được");
    const dashboard = refresh();
    refresh({}, { dashboard, gone: ["ballots"], spared: ["ballots"] });
    expect(shown(dashboard)[3]).toBe(`${gone("Chấm điểm")} ${NO_FIGURES}`);
    // What it showed was of before.
    expect(dashboard.charts().map(({ key }) => key)).toEqual(["groups", "bands"]);
  });

  it("[OV11] dresses each line as its kind, empties what is left over, and dresses nothing that stays", () => {
    const dashboard = refresh();
    const kinds = dashboard.cells().map((line) => line[KIND_COLUMN - 1]);
    expect(kinds.slice(0, 5)).toEqual(["title 1", "stage 2", "time 2", "section 1", "figure 1"]);
    expect(dashboard.dressed().get(1)?.kind).toBe("title");
    // The longest word of the head, “Đủ điều kiện”, takes three lines of a narrow column.
    expect(kinds[12]).toBe("head 3");
    const before = new Map(dashboard.dressed());
    const lines = shown(dashboard).length;
    refresh(NOTHING, { dashboard });
    expect(
      shown(dashboard)
        .slice(2)
        .every((line) => line === "" || line.startsWith("Nhóm")),
    ).toBe(true);
    expect([dashboard.dressed().get(lines)?.kind, before.get(lines)?.kind]).toEqual(["blank", "sentence"]);
    // The title stood there before.
    expect(dashboard.dressed().get(1)).toBe(before.get(1));
  });
});
