/** Which column a header means (SPEC U2). */
import { cleanLine, matchingKey } from "../../domain/text/vietnamese.ts";
import type { Columns, Table } from "../../tables/table.ts";
import type { ColumnNames } from "./columnNames.ts";

/** The columns that a header names: none, one, or several where it stands over two things (“Chức vụ, đơn vị”). */
export type Naming = (header: string) => readonly string[];

/** “Ghi chú (nếu có) *:” is “Ghi chú”; “Họ và tên (1)” is “Họ và tên”. */
const REMARK_BEHIND = /\s*(?:\([^()]*\)|[*:])\s*$/;
const OPTIONAL_BEFORE = /^(?:ho va ten|ho ten|ten|so) (?=.)/;
const OPTIONAL_BEHIND = /(?<=.) (?:cua )?(?:co quan )?don vi$/;
/** What stands between two things that one header names. */
const BETWEEN = /\s*[/,;&]\s*|\s+và\s+|\s+-\s+/iu;

export function namingOf<C extends Columns>(table: Table<C>, names: ColumnNames<C>): Naming {
  const byKey = new Map<string, string>();
  for (const key of table.order) for (const name of names[key] ?? []) byKey.set(headerKey(name), key);
  // The table's own headers go before what offices call other columns.
  for (const key of table.order) byKey.set(headerKey(table.columns[key]?.header ?? ""), key);
  const one = (text: string): string | null => {
    const found = variants(text).find((key) => byKey.has(key));
    return found === undefined ? null : (byKey.get(found) ?? null);
  };
  return (header) => {
    const whole = one(header);
    if (whole !== null) return [whole];
    const parts = withoutRemarks(header).split(BETWEEN).map(one);
    return [...new Set(parts.filter((key) => key !== null))];
  };
}

function variants(text: string): readonly string[] {
  const keys = [headerKey(text), headerKey(withoutRemarks(text))];
  const shorter = keys.map((key) => key.replace(OPTIONAL_BEFORE, ""));
  return [
    ...keys,
    ...shorter,
    ...[...keys, ...shorter].map((key) => key.replace(OPTIONAL_BEHIND, "")),
  ].filter((key) => key !== "");
}

function withoutRemarks(text: string): string {
  const shorter = cleanLine(text).replace(REMARK_BEHIND, "");
  return shorter === text ? text : withoutRemarks(shorter);
}

/** Full stops and hyphens do not count: “Đ.Thoại”, “E-mail”. */
function headerKey(text: string): string {
  return matchingKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
