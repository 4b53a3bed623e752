import { beforeAll, describe, expect, it } from "vitest";
import { AN, type Desk, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

const RUNS_WELL = "Các vướng mắc đã hết, hệ thống chạy bình thường.";

describe("units in tab Đơn vị", () => {
  let desk: Desk;
  beforeAll(() => {
    desk = openCampaignDesk();
  });

  const type = (unit: string, header: string, text: string) =>
    expect(desk.type(OWNER, "Đơn vị", unit, header, text)).toBeNull();
  const row = (unit: string) => desk.rows("Đơn vị").find(({ cells }) => cells["Mã"] === unit)?.row;
  const place = (unit: string, header: string) => `Tab Đơn vị, dòng ${row(unit)}, cột ${header}`;
  /** What the round says of what is typed by then. */
  const told = (): string => {
    desk.tick();
    return String(desk.rows("Nhật ký").at(-1)?.cells["Lý do"]);
  };
  /** What each of so many rounds writes of it. */
  const again = () => {
    const from = desk.rows("Nhật ký").length;
    desk.tick();
    desk.tick();
    return desk.rows("Nhật ký").slice(from);
  };

  it("[U15] that a reader takes for one are told, though each has its Mã", () => {
    type("BINH", "Tên", "XÃ AN.");
    expect(told()).toContain(
      `${place("BINH", "Tên")}: “XÃ AN.” và “Xã An” ở dòng ${row("AN")} đọc như một đơn vị. Nếu là hai đơn vị, hãy ghi thêm vào Tên cho khác nhau, như “(xã cũ)”; nếu là một, hãy chọn Đã sáp nhập ở cột Trạng thái của dòng thừa.`,
    );
    expect(again()).toEqual([]);
  });

  it("[U15] are no question any more once their names are told apart as it was advised", () => {
    type("BINH", "Tên", "XÃ AN. (xã cũ)");
    expect(told()).toBe(RUNS_WELL);
  });

  it("[U15] are none either once one of them is no longer active", () => {
    type("BINH", "Tên", "Xã An");
    expect(told()).toContain(`${place("BINH", "Tên")}: “Xã An” và “Xã An”`);
    type("BINH", "Trạng thái", "Đã sáp nhập");
    expect(told()).toBe(RUNS_WELL);
  });

  it("[U16] that have one address are told, and work on", () => {
    type("CUC", "Email", AN.toUpperCase());
    expect(told()).toContain(
      `${place("CUC", "Email")}: địa chỉ “${AN.toUpperCase()}” cũng là của “Xã An”. Nếu một người nhập cho cả hai đơn vị thì bỏ qua, nếu không thì hãy sửa lại.`,
    );
    expect(desk.type(AN, "Đăng ký", "MH-2023-005", "Tên mô hình", "Một cửa")).toBeNull();
  });
});
