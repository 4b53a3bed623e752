import { describe, expect, it } from "vitest";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import { latestOrder } from "../../../src/services/orders/latestOrder.ts";
import { commands } from "../../../src/tables/commands.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { tabOf } from "../support/tableTab.ts";

const ASKED = "Áp dụng thiết lập";

describe("latestOrder", () => {
  it("[U13] tells state and result of the last order of that kind, whatever stands behind it", () => {
    const tab = tabOf(commands, [
      { command: ASKED, state: "Xong", result: "10 dòng mới" },
      { command: ASKED, state: "Từ chối", result: "Thiếu tab Đăng ký" },
      { command: "Gia hạn", execute: true },
      { command: "Rút mô hình" },
      { execute: false },
    ]);
    const book = memoryBook({ commands: tab });
    expect(latestOrder(book, ASKED)).toEqual({
      kind: "order",
      state: "Từ chối",
      result: "Thiếu tab Đăng ký",
    });
    expect(latestOrder(book, "Gia hạn")).toEqual({ kind: "order", state: "Chờ", result: "" });
    expect(latestOrder(book, "Rút mô hình")).toEqual({ kind: "order", state: "", result: "" });
    expect(latestOrder(book, "Mở lại phiếu")).toEqual({ kind: "order", state: "", result: "" });
    expect(tab.calls).toEqual(["readAll", "readAll", "readAll", "readAll"]);
  });

  it("[N3] says that the tab is missing", () => {
    expect(latestOrder(memoryBook({}), ASKED)).toEqual({
      kind: "refused",
      sentences: [sentence(problem("tab.missing", { tab: "Lệnh" }, ""))],
    });
  });
});
