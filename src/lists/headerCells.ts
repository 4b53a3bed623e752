/** Which column a header means (SPEC U2). */
import { cleanLine, wordsKey } from "../domain/text/vietnamese.ts";
import type { Columns, Table } from "../tables/table.ts";
import type { ColumnNames } from "./columnNames.ts";

/** The columns that a header names: none, one, or several where it stands over two things (“Chức vụ, đơn vị”). */
export type Naming = (header: string) => readonly string[];

/** “Ghi chú (nếu có) *:” is “Ghi chú”; “Họ và tên (1)” is “Họ và tên”. */
const REMARK_BEHIND = /\s*(?:\([^()]*\)|[*:])\s*$/;
const OPTIONAL_BEFORE = /^(?:ho ten|ten|so|dia chi) (?=.)/;
const OPTIONAL_BEHIND =
  /(?<=.) (?:(?:cua )?(?:co quan )?don vi|co quan|dien tu|lien he|di dong|cong vu|cong tac|hien nay|trong to|duoc (?:giao|phan cong))$/;
/** What stands between two things that one header names. */
const BETWEEN = /\s*[/,;&]\s*|\s+và\s+|\s+-\s+/iu;

export function namingOf<C extends Columns>(table: Table<C>, names: ColumnNames<C>): Naming {
  const byKey = new Map<string, string>();
  const others: Readonly<Partial<Record<string, readonly string[]>>> = names;
  for (const key of Object.keys(others)) for (const name of others[key] ?? []) byKey.set(wordsKey(name), key);
  // The table's own headers go before what offices call other columns.
  for (const key of table.order) byKey.set(wordsKey(table.columns[key]?.header ?? ""), key);
  const known = (keys: readonly string[]): string | null => {
    const found = keys.find((key) => byKey.has(key));
    return found === undefined ? null : (byKey.get(found) ?? null);
  };
  return (header) => {
    const said = asOne(header);
    const whole = known([wordsKey(said), wordsKey(withoutRemarks(said))]);
    if (whole !== null) return [whole];
    const parts = withoutRemarks(said)
      .split(BETWEEN)
      .map((part) => known(shorter(wordsKey(part))));
    return [...new Set(parts.filter((key) => key !== null))];
  };
}

/** Words that belong together although something stands between them. */
function asOne(header: string): string {
  return cleanLine(header)
    .replace(/họ và tên/giu, "họ tên")
    .replace(/cơ quan\s*[,/]\s*đơn vị/giu, "đơn vị");
}

/** A key, then without what may stand in front, behind, and both. */
function shorter(key: string): readonly string[] {
  const bare = key.replace(OPTIONAL_BEFORE, "");
  return [key, bare, key.replace(OPTIONAL_BEHIND, ""), bare.replace(OPTIONAL_BEHIND, "")];
}

export function withoutRemarks(text: string): string {
  const shorter = cleanLine(text).replace(REMARK_BEHIND, "");
  return shorter === text ? text : withoutRemarks(shorter);
}
