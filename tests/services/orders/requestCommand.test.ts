import { describe, expect, it } from "vitest";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import { requestCommand } from "../../../src/services/orders/requestCommand.ts";
import { commands } from "../../../src/tables/commands.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { rowsIn, tabOf } from "../support/tableTab.ts";

const WANTED = { command: "Gia hạn", target: "LAT", value: "báo cáo 20/11/2023", reason: "=mưa lũ" } as const;
const WRITTEN = {
  command: "Gia hạn",
  target: "LAT",
  value: "báo cáo 20/11/2023",
  reason: "=mưa lũ",
  execute: true,
  requestedBy: "a@example.org",
};

describe("requestCommand", () => {
  it("[N1] writes the order with one call for each run of columns", () => {
    const tab = tabOf(commands, []);
    expect(requestCommand(memoryBook({ commands: tab }), WANTED, "a@example.org")).toEqual({
      kind: "requested",
      command: "Gia hạn",
      row: 2,
      sentence:
        "Đã ghi lệnh “Gia hạn” vào tab Lệnh. Hệ thống sẽ làm trong khoảng 5 phút; kết quả hiện ở cột Kết quả.",
    });
    expect(rowsIn(commands, tab)).toEqual([WRITTEN]);
    // Lệnh … Người yêu cầu, the organiser's columns, stand side by side; what is behind them is the steward's.
    expect(tab.calls).toEqual(["readAll", "makeRoom 2+1", "write R2C2:R2C7"]);
  });

  it("[U10] comes behind what is half written or cannot be read, and takes a row that has only its box", () => {
    const present = [
      { command: "Gia hạnn", execute: false },
      { value: "20/11/2023", execute: false },
      { execute: false },
      { execute: false },
    ];
    const tab = tabOf(commands, present);
    requestCommand(memoryBook({ commands: tab }), WANTED, "a@example.org");
    expect(rowsIn(commands, tab)).toEqual([present[0], present[1], WRITTEN, { execute: false }]);
  });

  it("[N3] says that the tab is missing", () => {
    expect(requestCommand(memoryBook({}), WANTED, "")).toEqual({
      kind: "refused",
      sentences: [sentence(problem("tab.missing", { tab: "Lệnh" }, ""))],
    });
  });
});
