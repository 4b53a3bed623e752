import { expect, it } from "vitest";
import { sentence } from "../../../src/domain/problems/problem.ts";
import {
  templateProblems,
  templatesIn,
  unwordedProblems,
} from "../../../src/services/reminders/templates.ts";
import type { letterTemplates } from "../../../src/tables/letterTemplates.ts";
import type { RecordOf } from "../../../src/tables/table.ts";

const said = (record: RecordOf<typeof letterTemplates.columns>) =>
  templateProblems([{ number: 4, record, problems: [], unread: new Set() }]).map(sentence);

it("[RM8] a gap that nobody knows is told at the cell in which it stands, each once a cell", () => {
  expect(said({ kind: "Báo cáo", subject: "Nhắc {ten} {ngay}", body: "{Việc} {ngày} {ngày}" })).toEqual([
    "Tab Mẫu thư, dòng 4, cột Tiêu đề thư: không có chỗ điền nào tên là “{ngay}” nên thư giữ nguyên chữ đó. Hãy sửa lại theo danh sách ở ghi chú của tiêu đề cột.",
    "Tab Mẫu thư, dòng 4, cột Nội dung thư: không có chỗ điền nào tên là “{ngày}” nên thư giữ nguyên chữ đó. Hãy sửa lại theo danh sách ở ghi chú của tiêu đề cột.",
  ]);
});

it("[RM8] a kind without words is told at the first cell that lacks them", () => {
  expect(said({ kind: "Báo cáo", subject: "Nhắc", body: "" })).toEqual([
    "Tab Mẫu thư, dòng 4, cột Nội dung thư: thư loại Báo cáo chưa có lời nên chưa gửi. Hãy ghi Tiêu đề thư và Nội dung thư cho loại này.",
  ]);
});

it("[RM8] a kind that has no line is told when a letter of it is due, once", () => {
  const record = { kind: "Báo cáo", subject: "Nhắc", body: "{việc}" } as const;
  const rows = [{ number: 4, record, problems: [], unread: new Set<never>() }];
  const due = (["Báo cáo", "Quán triệt", "Quán triệt"] as const).map((kind) => ({ kind }));
  expect(unwordedProblems(rows, due).map(sentence)).toEqual([
    "Tab Mẫu thư: chưa có dòng cho thư loại Quán triệt nên thư loại này chưa gửi. Người sở hữu chạy lại install trong tập lệnh của hệ thống: dòng ấy được thêm vào cuối tab.",
  ]);
  expect(unwordedProblems(rows, [])).toEqual([]);
});

it("[RM8] of two lines of one kind the upper one is used, and the lower one is told", () => {
  const line = (number: number, body: string) => ({
    number,
    record: { kind: "Báo cáo", subject: "Nhắc", body } as const,
    problems: [],
    unread: new Set<never>(),
  });
  const rows = [line(4, "Trên"), line(7, "Dưới {gì đó}")];
  expect(templatesIn(rows).get("Báo cáo")?.body).toBe("Trên");
  expect(templateProblems(rows).map(sentence)).toEqual([
    "Tab Mẫu thư, dòng 7, cột Loại thư: “Báo cáo” đã có ở dòng 4 nên dòng này không được dùng. Hãy sửa lời ở dòng 4, rồi xóa dòng này.",
  ]);
});
