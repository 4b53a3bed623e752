import type { Column, Typist } from "./table.ts";

export const TYPIST_TEXTS: Readonly<Record<Typist, string>> = {
  unit: "Đơn vị nhập.",
  appraiser: "Thành viên Tổ thẩm định nhập.",
  organiser: "Ban Tổ chức nhập.",
  steward: "Hệ thống ghi, không nhập tay.",
  leader: "Ban Thường vụ, Tổ thẩm định nhập.",
};

/** The note on a header: what to type, whether it must be filled, who types it. */
export function headerNote(column: Pick<Column<unknown>, "help" | "required" | "typedBy">): string {
  const lines = [column.help, TYPIST_TEXTS[column.typedBy]];
  // What the system writes is never a person's to fill in.
  if (column.required && column.typedBy !== "steward") lines.push("* Bắt buộc.");
  return lines.join("\n");
}
