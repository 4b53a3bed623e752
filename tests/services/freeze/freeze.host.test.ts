/** The year is frozen, checked, tampered with, and frozen again. */
import { type CallCounts, exportXlsx, importXlsx } from "sheets-script-host";
import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openDesk, openReportedDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const FIRST = "MH-2023-001";
const CLOSED = "2023-12-01T08:00:00+07:00";
const refusedWith = (result: string) => ({ state: "Từ chối", result, execute: true });

let desk: Desk;
let sum = "";
beforeAll(() => {
  desk = openReportedDesk();
  desk.order("Phân công chấm điểm");
  for (const [index, total] of [80, 86, 82].entries())
    desk.rpc(TEAM[index] ?? "", submitted(desk, `P1-${FIRST}-${"ABC"[index]}`, scores(total)));
  desk.tick();
});

const result = (command: string, reason = "") => desk.order(command, "", "", reason);
const frozen = () => desk.rows("Bản chốt").map(({ cells }) => cells);
const sumIn = (text: unknown) => /Mã kiểm tra: ((?:[0-9a-f]{4} ?){8})\./.exec(String(text))?.[1] ?? "";

const pointsHeader = (of: Desk) =>
  String((of.values("Chấm điểm")[0] ?? []).find((each) => String(each).startsWith("I.1 ")));

describe("a year", () => {
  it("[FR2] is not frozen while ballots are scored, nor checked before it is frozen", () => {
    expect(result("Chốt đợt", "Muốn xong sớm")).toEqual(
      refusedWith("Chưa làm: chấm điểm còn đến hết ngày 30/11/2023."),
    );
    expect(result("Kiểm tra bản chốt")).toEqual(
      refusedWith("Chưa làm: đợt này chưa chốt; hãy ra lệnh Chốt đợt trước."),
    );
    expect(frozen()).toEqual([]);
  });

  it("[FR2] is not frozen while something that may be put forward has no conclusion, unless a reason is given", () => {
    desk.host.skipTo(CLOSED);
    desk.tick();
    expect(result("Chốt đợt")).toEqual(
      refusedWith(
        `Chưa làm: 1 mô hình đủ điều kiện trình chưa có kết luận (${FIRST}). Vẫn chốt thì ghi lý do.`,
      ),
    );
    expect(frozen()).toEqual([]);
    desk.type(OWNER, "Xếp hạng", FIRST, "Kết luận", "Công nhận");
  });

  it("[FR1] is frozen row by row with one sum over all, told and journalled", () => {
    const answer = result("Chốt đợt");
    sum = sumIn(answer["result"]);
    expect(answer).toMatchObject({ state: "Xong" });
    expect(answer["result"]).toContain("Hãy ghi mã này vào biên bản.");
    const [whole, ...rows] = frozen();
    expect([whole?.["Mã dòng chốt"], whole?.["Mã kiểm tra"]]).toEqual(["Cả đợt", sum]);
    const codes = (tab: string) => rows.filter((row) => row["Tab"] === tab).map((row) => row["Mã"]);
    const models = [1, 2, 3, 4, 5, 6].map((number) => `MH-2023-00${number}`);
    expect([codes("Đăng ký"), codes("Báo cáo"), codes("Tiêu chí")]).toEqual([
      models,
      models,
      ["Bộ tiêu chí"],
    ]);
    // Six models of three members each.
    expect([codes("Chấm điểm").length, codes("Xếp hạng").includes(FIRST)]).toEqual([18, true]);
    expect(codes("Cấu hình")).toContain("Điểm tối thiểu trình");
    expect(codes("Cấu hình")).not.toContain("Điện thoại Ban Tổ chức");
    expect(desk.rows("Nhật ký").at(-1)?.cells).toMatchObject({ Tab: "Bản chốt", Mã: "Cả đợt", Sau: sum });
  });

  it("[FR3] a second time changes nothing and says since when", () => {
    const before = desk.values("Bản chốt");
    const told = expect.stringMatching(
      /^Đã chốt lúc \d\d\/12\/2023 \d\d:\d\d, từ đó không có gì thay đổi\. Mã kiểm tra: /,
    );
    expect(result("Chốt đợt")).toMatchObject({ state: "Xong", result: told });
    expect(desk.values("Bản chốt")).toEqual(before);
  });

  it("[FR5] rows may be sorted, columns moved in and other settings changed: the sum is the same", () => {
    desk.type(OWNER, "Cấu hình", "organiserPhone", "Giá trị", "0263 3839 123");
    desk.type(OWNER, "Đăng ký", FIRST, "Ghi chú", "Điều cần nhớ");
    expect(desk.host.as(OWNER).insertColumns(desk.file, "Chấm điểm", 3).refused).toBeNull();
    const answer = result("Kiểm tra bản chốt");
    expect([String(answer["result"]).startsWith("Khớp với bản chốt lúc "), sumIn(answer["result"])]).toEqual([
      true,
      sum,
    ]);
  });

  it("[FR5] kept as .xlsx and brought back into an empty spreadsheet two years later it is the same, and a score changed there is named", async () => {
    const later = openDesk("2025-06-02T08:00:00+07:00");
    const [empty = ""] = later.file.workbook.sheetIds().map((id) => later.file.workbook.sheet(id).name);
    await importXlsx(later.file, await exportXlsx(desk.file));
    expect(later.host.as(OWNER).deleteSheet(later.file, empty).refused).toBeNull();
    later.host.run(later.steward, "adopt", { user: OWNER });
    expect(later.install()).toBe("Đã sẵn sàng.");
    const check = () => String(later.order("Kiểm tra bản chốt")["result"]);
    const said = check();
    expect([said.startsWith("Khớp với bản chốt lúc "), sumIn(said)]).toEqual([true, sum]);
    const header = pointsHeader(later);
    expect(later.type(OWNER, "Chấm điểm", `P1-${FIRST}-C`, header, "1")).toBeNull();
    expect(check()).toContain(`tab Chấm điểm: P1-${FIRST}-C đã đổi`);
  });

  it("[FR4] one score that was tampered with is named, with what followed from it; nothing is written", () => {
    const before = desk.values("Bản chốt");
    const header = pointsHeader(desk);
    const was = desk.cell("Chấm điểm", `P1-${FIRST}-B`, header);
    desk.type(OWNER, "Chấm điểm", `P1-${FIRST}-B`, header, "1");
    const said = String(result("Kiểm tra bản chốt")["result"]);
    expect(said).toMatch(/^KHÁC bản chốt lúc /);
    expect(said).toContain(`tab Chấm điểm: P1-${FIRST}-B đã đổi`);
    expect(said).not.toContain(`P1-${FIRST}-A`);
    expect(result("Chốt đợt")).toMatchObject({
      state: "Từ chối",
      result: expect.stringContaining("Vẫn chốt lại thì ghi lý do."),
    });
    expect(desk.values("Bản chốt")).toEqual(before);
    desk.type(OWNER, "Chấm điểm", `P1-${FIRST}-B`, header, String(was).replace(".", ","));
    // The ranking follows with the next round.
    desk.tick();
    expect(String(result("Kiểm tra bản chốt")["result"])).toMatch(/^Khớp với bản chốt lúc /);
  });

  it("[CL2] costs a read of Bản chốt more than any other order, and no other round reads that tab", () => {
    const cells = (counts: CallCounts) =>
      counts.calls["Sheets.Spreadsheets.Values.batchGetByDataFilter"] ?? 0;
    const readsOf = (act: () => unknown) => {
      desk.spent();
      act();
      return desk
        .spent()
        .flatMap(({ functionName, counts }) => (functionName === "tick" ? [cells(counts)] : []));
    };
    // The cells, Bản chốt where it is asked for, and the look at what was written.
    expect([readsOf(() => result("Kiểm tra bản chốt")), readsOf(() => desk.tick())]).toEqual([[3], [1]]);
  });

  it("[FR6] a sum that was tampered with in Bản chốt itself is seen, of a row and of the whole", () => {
    for (const row of ["Cả đợt", `Chấm điểm · P1-${FIRST}-A`]) {
      const kept = desk.cell("Bản chốt", row, "Mã kiểm tra");
      desk.type(OWNER, "Bản chốt", row, "Mã kiểm tra", "0000");
      const said = String(result("Kiểm tra bản chốt")["result"]);
      expect([said.includes("mã trong tab Bản chốt đã bị sửa"), said.includes("đã đổi")]).toEqual([
        true,
        false,
      ]);
      desk.type(OWNER, "Bản chốt", row, "Mã kiểm tra", String(kept));
    }
  });

  it("[FR3] is frozen again with a reason, journalled with both sums", () => {
    desk.type(OWNER, "Xếp hạng", FIRST, "Nội dung kết luận", "Sau khi giải quyết đơn");
    const answer = result("Chốt đợt", "Có kết luận bổ sung");
    expect(String(answer["result"])).toMatch(/^Đã chốt lại đợt: /);
    const line = desk.rows("Nhật ký").at(-1)?.cells;
    expect(line).toMatchObject({ Trước: sum, Sau: sumIn(answer["result"]), "Lý do": "Có kết luận bổ sung" });
    expect(line?.["Sau"]).not.toBe(sum);
  });
});
