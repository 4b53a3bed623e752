import { type Checked, together } from "../domain/problems/checked.ts";
import { type Place, problem } from "../domain/problems/problem.ts";
import { matchingKey } from "../domain/text/vietnamese.ts";
import { type Cell, shownCell } from "./cell.ts";
import { rawValue } from "./settingKinds.ts";
import { SETTING_KEYS, SETTINGS, type Setting, type SettingKey, type Settings } from "./settingsList.ts";
import { byOrganiser, bySteward, decodeCell, defineTable, type RecordOf } from "./table.ts";
import { code, text } from "./textKinds.ts";

export const settings = defineTable({
  key: "settings",
  title: "Cấu hình",
  purpose: "Các thiết lập của đợt: tên cơ quan, thời hạn, cách chấm điểm và xếp loại.",
  id: "code",
  frozenColumns: 2,
  editStarts: "round",
  columns: {
    code: bySteward("Mã", code(150), { help: "Mã của thiết lập. Không sửa.", hidden: true }),
    label: bySteward("Mục", text(240), { help: "Tên của thiết lập." }),
    value: byOrganiser("Giá trị", rawValue(260), {
      help: "Gõ giá trị của mục ở cột bên trái; ngày gõ như 28/3/2023, điểm như 8,5.",
    }),
    help: bySteward("Giải thích", text(420), { help: "Mục này để làm gì." }),
  },
});

export type SettingRecord = RecordOf<typeof settings.columns>;

export interface SettingRow {
  readonly code: string;
  readonly label: string;
  readonly value: Cell;
  /** 1-based sheet row. */
  readonly row: number;
}

/**
 * Reads the settings, found by code, then by label. All wrong and missing ones are reported together; with any
 * problem there are no settings, since a campaign must not run on a guess. One that may be blank is blank without its row. Rows that name no setting are left alone.
 */
export function decodeSettings(rows: readonly SettingRow[]): Checked<Settings> {
  const read = SETTING_KEYS.map((key) => [key, decodeSetting(key, SETTINGS[key], rows)] as const);
  // Where all could be read, every key holds what its own kind decoded.
  return together(Object.fromEntries(read)) as Checked<unknown> as Checked<Settings>;
}

function decodeSetting(
  key: SettingKey,
  declared: Setting<unknown>,
  rows: readonly SettingRow[],
): Checked<unknown> {
  const found = rowsNaming(key, declared, rows);
  const facts = { label: declared.label };
  const refused = (...about: Parameters<typeof problem>): Checked<unknown> => ({
    ok: false,
    problems: [problem(...about)],
  });
  const [row, second] = found;
  if (row === undefined) {
    return declared.required
      ? refused("setting.missing", { tab: settings.title }, "", facts)
      : { ok: true, value: declared.kind.blank };
  }
  const place = valuePlace(row);
  const shown = shownCell(row.value);
  if (second !== undefined) {
    return refused("setting.twice", place, shown, {
      ...facts,
      rows: found.map((each) => each.row).join(", "),
    });
  }
  const decoded = decodeCell(declared.kind, row.value);
  if (!decoded.ok) return refused(decoded.code, place, shown, decoded.facts);
  if (declared.required && isBlank(decoded.value)) return refused("setting.blank", place, "", facts);
  return { ok: true, value: decoded.value };
}

/** Where the value of a setting stands, for findings about settings that do not fit together. */
export function settingPlace(key: SettingKey, rows: readonly SettingRow[]): Place {
  const [row] = rowsNaming(key, SETTINGS[key], rows);
  return row === undefined ? { tab: settings.title } : valuePlace(row);
}

function valuePlace({ row }: SettingRow): Place {
  return { tab: settings.title, row, header: settings.columns.value.header };
}

function rowsNaming(
  key: SettingKey,
  declared: Setting<unknown>,
  rows: readonly SettingRow[],
): readonly SettingRow[] {
  const byCode = rows.filter((row) => row.code === key);
  if (byCode.length > 0) return byCode;
  const label = matchingKey(declared.label);
  return rows.filter((row) => !(row.code in SETTINGS) && matchingKey(row.label) === label);
}

function isBlank(value: unknown): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

/** The tab's rows in declared order. Values are text as a person would type them: the column is a text column. */
export function encodeSettings(values: Settings): readonly SettingRecord[] {
  return SETTING_KEYS.map((key) => {
    const declared: Setting<unknown> = SETTINGS[key];
    return {
      code: key,
      label: declared.label,
      value: shownCell(declared.kind.encode(values[key])),
      help: declared.explains,
    };
  });
}
