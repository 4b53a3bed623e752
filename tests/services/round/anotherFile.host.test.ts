import { expect, it } from "vitest";
import { AN, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";

it("[I6] install on another spreadsheet takes the edit trigger along: typing in the former one changes nothing in the new", () => {
  const desk = openCampaignDesk();
  const next = desk.host.createSpreadsheet({ name: "Năm sau" });
  desk.host.setScriptProperty(desk.steward, "SPREADSHEET_ID", next.id);
  expect(desk.install()).toBe("Đã sẵn sàng.");
  const ran: string[] = [];
  desk.host.onExecution(({ functionName }) => ran.push(functionName));
  const before = JSON.stringify(next.snapshot());
  expect(desk.type(AN, "Đăng ký", "MH-2023-001", "Tên mô hình", "Mô hình cũ")).toBeNull();
  expect(ran).not.toContain("onSpreadsheetEdit");
  expect(JSON.stringify(next.snapshot())).toBe(before);
  // The new file's tab has its columns where the former has them.
  const title = desk.place("Đăng ký", "MH-2023-001", "Tên mô hình");
  expect(desk.host.as(OWNER).type(next, "Đăng ký", title, "Mô hình mới").refused).toBeNull();
  expect(ran.filter((name) => name === "onSpreadsheetEdit")).toHaveLength(1);
});
