/** A year is frozen, its spreadsheet copied, and the next year begun in the copy. */
import { exportXlsx, importXlsx } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { AN, BINH, complete, type Desk, letters, openDesk, openReportedDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { roundsAt } from "../support/reminding.ts";
import { scores, submitted } from "../support/scores.ts";
import { declaredWriter, hearWrites } from "../support/writers.ts";

const FIRST = "MH-2023-001";
const ORDER = "Mở đợt năm sau";

let year: Desk;
/** The copy, as `Tệp › Tạo bản sao` and the owner's adoption leave it. */
let copy: Desk;

const own = (desk: Desk, tab: string): number => (desk.values(tab)[0] ?? []).length + 1;

beforeAll(async () => {
  year = openReportedDesk();
  year.type(OWNER, "Tổ thẩm định", "C", "Hồ sơ né tránh", "MH-2023-006: cùng làm");
  year.order("Phân công chấm điểm");
  for (const [index, total] of [80, 86, 82].entries())
    year.rpc(TEAM[index] ?? "", submitted(year, `P1-${FIRST}-${"ABC"[index]}`, scores(total)));
  year.type(OWNER, "Đơn vị", "AN", "Gia hạn báo cáo", "20/11/2023");
  // People’s own column in the tab of registrations.
  const place = `${letters(own(year, "Đăng ký"))}1`;
  year.host.as(OWNER).type(year.file, "Đăng ký", place, "Gọi lại");
  year.host.as(OWNER).type(year.file, "Đăng ký", place.replace("1", "2"), "đã gọi");
  year.host.skipTo("2023-12-01T08:00:00+07:00");
  year.tick();
  year.type(OWNER, "Xếp hạng", FIRST, "Kết luận", "Công nhận");
  copy = openDesk("2024-01-15T08:00:00+07:00", 2);
});

const asked = (desk: Desk, value = "") => desk.order(ORDER, "", value);
const refused = (part: string) => ({
  state: "Từ chối",
  result: expect.stringContaining(part),
  execute: true,
});
async function bringBack(): Promise<void> {
  const [empty = ""] = copy.file.workbook.sheetIds().map((id) => copy.file.workbook.sheet(id).name);
  await importXlsx(copy.file, await exportXlsx(year.file));
  copy.host.as(OWNER).deleteSheet(copy.file, empty);
  for (const email of [AN, BINH, ...TEAM]) copy.file.share(email, "editor");
  copy.host.run(copy.steward, "adopt", { user: OWNER });
  expect(copy.install()).toBe("Đã sẵn sàng.");
}

describe("[NY1] another year is not begun", () => {
  it("before the year is frozen, nor in the spreadsheet that was frozen", () => {
    expect(asked(year)).toEqual(refused("đợt năm 2023 chưa chốt"));
    expect(year.order("Chốt đợt")).toMatchObject({ state: "Xong" });
    const before = ["Đăng ký", "Cấu hình", "Xếp hạng"].map((tab) => year.values(tab));
    expect(asked(year)).toEqual(refused("đây là bảng tính của năm 2023. Hãy dùng Tệp › Tạo bản sao"));
    expect(["Đăng ký", "Cấu hình", "Xếp hạng"].map((tab) => year.values(tab))).toEqual(before);
  });

  it("while what was frozen does not say where, as a program of before left it; freezing again makes up for it", () => {
    year.type(OWNER, "Bản chốt", "Cả đợt", "Mã", "");
    expect(asked(year)).toEqual(refused("đợt năm 2023 chưa chốt"));
    expect(year.order("Chốt đợt")).toMatchObject({ state: "Xong" });
    expect(asked(year)).toEqual(refused("đây là bảng tính của năm 2023"));
    expect(year.order("Chốt đợt")["result"]).toContain("từ đó không có gì thay đổi");
  });

  it("in a copy where something has changed since, nor for a year that is not later", async () => {
    await bringBack();
    const title = String(copy.cell("Đăng ký", FIRST, "Tên mô hình"));
    copy.type(OWNER, "Đăng ký", FIRST, "Tên mô hình", "Tên khác");
    expect(asked(copy)).toEqual(refused(`tab Đăng ký: ${FIRST} đã đổi`));
    copy.type(OWNER, "Đăng ký", FIRST, "Tên mô hình", title);
    for (const value of ["2023", "2022", "năm sau", "2101", "2024,5"])
      expect(asked(copy, value)).toEqual(refused("năm sau năm 2023, ví dụ 2024"));
    expect(copy.cell("Đăng ký", FIRST, "Tên mô hình")).toBe(title);
    expect(copy.rows("Lưu trữ")).toEqual([]);
  });
});

/** What came of units that appraise their own models. */
const BASE = "Kết quả cơ sở";

/** Nothing of the year before stays in them (NY3). */
const BEGUN_ANEW = new Set(["Đăng ký", "Báo cáo", "Quán triệt", "Chấm điểm", "Xếp hạng", "Lệnh", BASE]);

describe("the next year in the copy", () => {
  const settings = () =>
    Object.fromEntries(copy.rows("Cấu hình").map(({ cells }) => [String(cells["Mã"]), cells["Giá trị"]]));
  let formerSettings: Readonly<Record<string, unknown>>;
  let answer: Readonly<Record<string, unknown>>;
  /** Columns of others in which the order itself wrote, but for the tabs that it begins anew. */
  let emptied: readonly string[];
  beforeAll(() => {
    formerSettings = settings();
    expect(copy.host.as(OWNER).type(copy.file, BASE, "A2", "AN/MH-2023-001").refused).toBeNull();
    expect(copy.rows(BASE)).toHaveLength(1);
    const heard = hearWrites(copy.host, (name) => name !== "");
    heard.attach(copy.file);
    answer = asked(copy);
    emptied = [
      ...new Set(
        heard.written
          .filter((write) => write.by.startsWith("steward ") && declaredWriter(write) !== "steward")
          .filter(({ tab }) => !BEGUN_ANEW.has(tab))
          .map(({ tab, header }) => `${tab} / ${header}`),
      ),
    ].sort();
  });

  it("[NY1] is begun, told and journalled with the sum of the year that is over", () => {
    expect(answer).toEqual({
      state: "Xong",
      result:
        "Đã mở đợt năm 2024: 6 dòng đăng ký để trống, 6 mô hình năm 2023 ở tab Lưu trữ. Hãy xem lại các ngày ở tab Cấu hình, các văn bản ở tab Căn cứ.",
      execute: true,
    });
    const [line] = copy.rows("Nhật ký").map(({ cells }) => String(cells["Lý do"]));
    const sum = String(year.cell("Bản chốt", "Cả đợt", "Mã kiểm tra"));
    expect(line).toBe(`Mở đợt năm 2024 từ bản sao của năm 2023. Mã kiểm tra năm 2023: ${sum}.`);
  });

  it("[NY2] keeps settings, units, team and rubric, and shifts the days", () => {
    expect(settings()).toEqual({
      ...formerSettings,
      year: "2024",
      registrationOpens: "08/02/2024",
      registrationDeadline: "28/03/2024",
      reportOpens: "01/10/2024",
      reportDeadline: "15/11/2024",
      appraisalOpens: "16/11/2024",
      appraisalDeadline: "30/11/2024",
    });
    expect(copy.rows("Đơn vị").map(({ cells }) => [cells["Mã"], cells["Gia hạn báo cáo"]])).toEqual([
      ["AN", ""],
      ["BINH", ""],
      ["CUC", ""],
    ]);
    const team = ["Hồ sơ né tránh", "Phải chấm", "Đã chấm", "Còn lại"];
    expect(team.map((header) => copy.cell("Tổ thẩm định", "C", header))).toEqual(["", "", "", ""]);
    expect(copy.values("Tiêu chí")).toEqual(year.values("Tiêu chí"));
    expect(copy.rows("Căn cứ").length).toBe(5);
  });

  it("[S26] writes of others only what it shifts or takes back, beside the tabs that begin anew", () => {
    expect(emptied).toEqual([
      "Căn cứ / Quy định về",
      "Cấu hình / Giá trị",
      "Tổ thẩm định / Hồ sơ né tránh",
      "Đơn vị / Gia hạn báo cáo",
    ]);
  });

  it("[BL8] awaits the results of the base level anew", () => {
    expect(copy.rows(BASE)).toEqual([]);
  });

  it("[NY3] has every unit's rows blank under new numbers, and nothing else of the year before", () => {
    const filled = (tab: string) =>
      copy.rows(tab).map(({ cells }) => Object.values(cells).filter((cell) => cell !== "" && cell !== false));
    const ids = [1, 2, 3, 4, 5, 6].map((number) => `MH-2024-00${number}`);
    const units = ["AN", "AN", "BINH", "BINH", "CUC", "CUC"];
    const blank = ids.map((id, index) => [id, units[index]]);
    expect([filled("Đăng ký"), filled("Báo cáo")]).toEqual([blank, blank]);
    for (const tab of ["Chấm điểm", "Xếp hạng", "Bản chốt", "Thư nhắc", "Danh hiệu thi đua"])
      expect([tab, filled(tab).flat()]).toEqual([tab, []]);
    expect(copy.rows("Quán triệt").map(({ cells }) => [cells["Mã đơn vị"], cells["Số người"]])).toEqual([
      ["AN", ""],
      ["BINH", ""],
      ["CUC", ""],
    ]);
  });

  it("[QT7] keeps the documents, and says of none that it sets the new days", () => {
    const bases = copy.rows("Căn cứ").map(({ cells }) => [cells["Số"], cells["Quy định về"]]);
    expect(bases).toContainEqual(["848-CV/HU", ""]);
    expect(bases.every(([, governs]) => governs === "")).toBe(true);
    expect(bases.length).toBe(5);
  });

  it("[NY4] keeps the models of the year that is over with what became of them", () => {
    const kept = copy.rows("Lưu trữ").map(({ cells }) => cells);
    expect(kept.map((row) => row["Mã mô hình"])).toEqual(
      [1, 2, 3, 4, 5, 6].map((number) => `MH-2023-00${number}`),
    );
    // The mean of 80, 86 and 82 is 82,67: Tốt, and BTV recognised it.
    expect(kept[0]).toEqual({
      "Mã mô hình": FIRST,
      Năm: 2023,
      "Đơn vị": "Xã An",
      "Họ tên/Tập thể": "Tập thể Mô hình 1",
      "Tên mô hình": "Mô hình 1",
      Điểm: "82,67",
      Mức: "Tốt",
      "Kết luận": "Công nhận",
    });
    expect([kept[1]?.["Điểm"], kept[1]?.["Kết luận"]]).toEqual(["", ""]);
  });

  it("[NY6] a second time finds no frozen year and changes nothing", () => {
    const before = ["Đăng ký", "Lưu trữ", "Cấu hình"].map((tab) => copy.values(tab));
    expect(asked(copy)).toEqual(refused("đợt năm 2024 chưa chốt"));
    expect(["Đăng ký", "Lưu trữ", "Cấu hình"].map((tab) => copy.values(tab))).toEqual(before);
  });

  it("[NY3] takes what units type from the day on which registration opens, and a rubric that is changed", () => {
    const type = (header: string, text: string) => copy.type(AN, "Đăng ký", "MH-2024-001", header, text);
    expect(type("Tên mô hình", "Sớm quá")).not.toBeNull();
    roundsAt(copy, "2024-02-09T08:00:00");
    expect(copy.host.failures).toEqual([]);
    const first = copy.place("Đăng ký", "MH-2024-001", "Đối tượng");
    const lines = [complete("Mô hình 1"), complete("Mô hình hai")];
    expect(copy.host.as(AN).paste(copy.file, "Đăng ký", first, lines).refused).toBeNull();
    copy.type(OWNER, "Tiêu chí", "I.1", "Tên", "Tên mới của tiêu chí");
    copy.tick();
    const inForce = copy.values("Hệ thống").flat().join("");
    expect([inForce.includes("Tên mới của tiêu chí"), inForce.includes('"frozen":false')]).toEqual([
      true,
      true,
    ]);
    expect(copy.cell("Đăng ký", "MH-2024-001", "Còn thiếu")).not.toBe("");
  });

  it("[NY5] names a model of an earlier year with the same title, unless the row says that it goes on", () => {
    const twin = (id: string) => copy.cell("Đăng ký", id, "Nghi trùng");
    expect([twin("MH-2024-001"), twin("MH-2024-002")]).toEqual([`${FIRST} (2023 – Xã An)`, ""]);
    copy.type(AN, "Đăng ký", "MH-2024-001", "Mới/Tiếp tục", "Tiếp tục");
    copy.tick();
    expect(twin("MH-2024-001")).toBe("");
  });
});
