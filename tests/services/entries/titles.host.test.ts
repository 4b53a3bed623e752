/** Danh hiệu thi đua with the built scripts: numbers, warnings, whose rows, Tổng quan. */
import { beforeAll, describe, expect, it } from "vitest";
import { AN, BINH, type Desk, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const TAB = "Danh hiệu thi đua";
let desk: Desk;
beforeAll(() => {
  desk = openCampaignDesk();
});

/** Mã đơn vị, Đối tượng, Họ tên, Chức vụ, Danh hiệu. */
const line = (unit: string, holder: string, title: string, subject = "Cá nhân") => [
  ...[unit, subject, holder, "", title],
];
const paste = (user: string, cell: string, lines: readonly (readonly string[])[]) =>
  desk.host.as(user).paste(desk.file, TAB, cell, lines).refused;
const seen = (...headers: readonly string[]) =>
  desk.rows(TAB).map(({ cells }) => headers.map((header) => cells[header]));
const overview = () =>
  desk
    .values("Tổng quan")
    .map(([first]) => String(first))
    .find((text) => text.startsWith("Danh hiệu thi đua"));

describe("a list of titles that a unit pastes", () => {
  it("[DH5] is not spoken of in Tổng quan while nothing is registered", () => {
    expect(overview()).toBeUndefined();
  });

  it("[DH1] has its numbers with the next round, and keeps them", () => {
    expect(
      paste(AN, "B2", [
        line("AN", "Nguyễn Văn A", "Lao động tiên tiến"),
        line("AN", "Trần Thị B", "Chiến sĩ thi đua cơ sở"),
        line("AN", "Văn phòng", "Lao động tiên tiến", "Tập thể"),
      ]),
    ).toBeNull();
    desk.tick();
    expect(seen("STT", "Họ tên/Tập thể")).toEqual([
      ["1", "Nguyễn Văn A"],
      ["2", "Trần Thị B"],
      ["3", "Văn phòng"],
    ]);
    desk.host.as(OWNER).deleteRows(desk.file, TAB, 2, 1);
    expect(paste(BINH, "B5", [line("BINH", "Lê C", "Lao động tiên tiến")])).toBeNull();
    desk.tick();
    desk.tick();
    // A blank row between does not stop it, and the number of a deleted row is not given again while later ones stand.
    expect(seen("STT", "Mã đơn vị").filter(([, unit]) => unit !== "")).toEqual([
      ["2", "AN"],
      ["3", "AN"],
      ["4", "BINH"],
    ]);
  });

  it("[DH4] says what is to be looked at, and refuses nothing", () => {
    expect(seen("STT", "Cảnh báo").filter(([number]) => number !== "")).toEqual([
      ["2", "chưa có sáng kiến, đề tài được công nhận; 1 trên 2 cá nhân, quá 15 %"],
      ["3", "Lao động tiên tiến không phải danh hiệu của tập thể"],
      ["4", ""],
    ]);
    desk.type(OWNER, TAB, "2", "QĐ công nhận", "12/QĐ-UBND");
    desk.type(OWNER, "Cấu hình", "titleShare", "Giá trị", "");
    desk.tick();
    expect(desk.cell(TAB, "2", "Cảnh báo")).toBe("");
  });

  it("[DH4] names the unit whose model a row is linked to where it is not the row's own", () => {
    const models = desk.rows("Đăng ký").map(({ cells }) => [cells["Mã đơn vị"], cells["Mã mô hình"]]);
    const modelOf = (unit: string) => String(models.find(([code]) => code === unit)?.[1]);
    const warning = (model: string) => {
      expect(desk.type(AN, TAB, "2", "Mã mô hình", model)).toBeNull();
      desk.tick();
      return desk.cell(TAB, "2", "Cảnh báo");
    };
    expect([modelOf("BINH"), modelOf("AN"), ""].map(warning)).toEqual([
      `mô hình ${modelOf("BINH")} là của đơn vị khác: Xã Bình`,
      "",
      "",
    ]);
  });

  it("[DH3] is in time on the day of Hạn đăng ký and late on the next; without a day nothing is said", () => {
    desk.type(AN, TAB, "2", "Ngày đăng ký", "28/3/2023");
    desk.type(AN, TAB, "3", "Ngày đăng ký", "29/3/2023");
    desk.tick();
    expect(["2", "3", "4"].map((number) => desk.cell(TAB, number, "Đúng hạn"))).toEqual([
      "Đúng hạn",
      "Nộp muộn 1 ngày (hạn 28/03/2023)",
      "",
    ]);
  });

  it("[DH2] is its own unit's from then on; rows of nobody stay open", () => {
    const types = (user: string, number: string) =>
      desk.type(user, TAB, number, "Chức vụ", "Chuyên viên") === null;
    expect([types(AN, "2"), types(BINH, "2"), types(BINH, "4"), types(AN, "4")]).toEqual([
      ...[true, false, true, false],
    ]);
    expect(desk.type(AN, TAB, "2", "Cảnh báo", "")).not.toBeNull();
    expect(paste(AN, "B9", [line("AM", "Phạm D", "Lao động tiên tiến")])).toBeNull();
    desk.tick();
    expect(desk.cell(TAB, "5", "Cảnh báo")).toBe("tab Đơn vị không có mã AM");
    expect(desk.type(AN, TAB, "5", "Mã đơn vị", "AN")).toBeNull();
  });

  it("[DH5] is counted in Tổng quan", () => {
    desk.tick();
    // Trần Thị B, Văn phòng (a person's title), Lê C and Phạm D; B's initiative was recognised; Văn phòng is to be looked at.
    expect(overview()).toBe(
      "Danh hiệu thi đua: 4 cá nhân, 0 tập thể đăng ký; 1 sáng kiến, đề tài được công nhận; 1 dòng cần xem lại.",
    );
  });

  it("[DH5] tells of the government’s units which have registered, and how many titles were given", () => {
    const ofGovernment = () =>
      desk
        .values("Tổng quan")
        .flat()
        .map(String)
        .filter((cell) => cell.startsWith("Khối UBND"));
    expect(ofGovernment()).toEqual([]);
    for (const unit of ["AN", "CUC"]) desk.type(OWNER, "Đơn vị", unit, "Nhóm đơn vị", "UBND huyện");
    desk.type(OWNER, TAB, "2", "Kết quả danh hiệu", "Chiến sĩ thi đua cơ sở");
    desk.tick();
    // An has typed titles above, Cục none.
    expect(ofGovernment()).toEqual([
      `Khối UBND: 1/2 đơn vị đã đăng ký danh hiệu thi đua; chưa: ${desk.cell("Đơn vị", "CUC", "Tên")}.`,
    ]);
    expect(overview()).toContain("; 1 sáng kiến, đề tài được công nhận; 1 danh hiệu được tặng; 1 dòng");
  });
});
