import { type AnyTable, type Column, columnOf, type Typist } from "./table.ts";

export const TYPIST_TEXTS: Readonly<Record<Typist, string>> = {
  unit: "Đơn vị nhập.",
  appraiser: "Thành viên Tổ thẩm định nhập.",
  organiser: "Ban Tổ chức nhập.",
  steward: "Hệ thống ghi, không nhập tay.",
  leader: "Lãnh đạo, Tổ thẩm định nhập.",
};

/** What columns are for, by "table.column", for a bundle whose columns do not say it themselves. */
export type ColumnHelps = Readonly<Record<string, string>>;

/** Those of these tables. */
export function columnHelps(tables: readonly AnyTable[]): ColumnHelps {
  return Object.fromEntries(
    tables.flatMap((table) => table.order.map((key) => [`${table.key}.${key}`, columnOf(table, key).help])),
  );
}

/** What a column says of itself; where it is silent, what is kept for it. */
export function helpOf(table: AnyTable, key: string, kept: ColumnHelps): string {
  const { help } = columnOf(table, key);
  return help === "" ? (kept[`${table.key}.${key}`] ?? "") : help;
}

/** The note on a header: what to type, whether it must be filled, who types it. */
export function headerNote(help: string, column: Pick<Column<unknown>, "required" | "typedBy">): string {
  const lines = [help, TYPIST_TEXTS[column.typedBy]];
  // What the system writes is never a person's to fill in.
  if (column.required && column.typedBy !== "steward") lines.push("* Bắt buộc.");
  return lines.join("\n");
}
