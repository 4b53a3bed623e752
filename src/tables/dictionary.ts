import { shownCell } from "./cell.ts";
import type { Kind, Validation } from "./kinds.ts";
import { DISTRICT_2023 } from "./profileStarts.ts";
import { SETTING_KEYS, SETTINGS, type Setting, type SettingKey } from "./settingsList.ts";
import { type AnyTable, type Column, columnOf, type Typist } from "./table.ts";

const TYPISTS: Readonly<Record<Typist, string>> = {
  unit: "unit",
  appraiser: "appraiser",
  organiser: "organiser",
  steward: "the system",
  leader: "leaders",
};

const KINDS: Readonly<Record<Kind<unknown>["name"], string>> = {
  text: "text",
  code: "code (text)",
  longText: "long text",
  points: "points",
  number: "number",
  integer: "whole number",
  day: "day",
  instant: "day and time",
  oneOf: "one of",
  yesNo: "one of",
  checkbox: "checkbox",
  email: "e-mail addresses",
  link: "link",
  reference: "code of a row elsewhere",
  computed: "written by the system",
  raw: "depends on the row",
};

/**
 * The data dictionary, `docs/tabs.md`: English around the Vietnamese that stands in the sheet. Generated, so that it is
 * never out of date.
 */
export function dictionary(tables: readonly AnyTable[]): string {
  const intro = [
    "# The tabs",
    "",
    "Generated from `src/tables` by `npm run docs`; do not edit. Headers, lists and help are as people see them.",
    "The id column names a row for good. \\* = the row is incomplete without it. The columns of Chấm điểm and Xếp hạng that",
    "carry points are those of the rubric; shown here is the reference rubric.",
    "",
    ...tables.map(({ title, purpose }) => `- **${title}**: ${purpose}`),
  ];
  return `${[...intro, ...tables.flatMap(tableLines), ...settingLines()].join("\n")}\n`;
}

function settingLines(): readonly string[] {
  return [
    "",
    "## The settings",
    "",
    "Rows of Cấu hình, with what the profile *Huyện ủy 2023* starts from.",
    "",
    "| Label | Code | Kind | Start value | Help |",
    "|---|---|---|---|---|",
    ...SETTING_KEYS.map(settingLine),
  ];
}

function settingLine(key: SettingKey): string {
  const { label, kind, explains }: Setting<unknown> = SETTINGS[key];
  const start = DISTRICT_2023.settings[key];
  const cells = [
    inCell(label),
    `\`${key}\``,
    kindText(kind),
    inCell(shownCell(kind.encode(start))),
    inCell(explains),
  ];
  return `| ${cells.join(" | ")} |`;
}

function tableLines(table: AnyTable): readonly string[] {
  return [
    "",
    `## ${table.title}`,
    "",
    `Key \`${table.key}\`, id column **${columnOf(table, table.id).header}**, frozen columns: ${table.frozenColumns}.`,
    "",
    "| Header | Key | Kind | Typed by | Help |",
    "|---|---|---|---|---|",
    ...table.order.map((key) => columnLine(key, columnOf(table, key))),
  ];
}

function columnLine(key: string, column: Column<unknown>): string {
  const { header, kind, typedBy, required, help } = column;
  const star = required ? " \\*" : "";
  const cells = [`${inCell(header)}${star}`, `\`${key}\``, kindText(kind), TYPISTS[typedBy], inCell(help)];
  return `| ${cells.join(" | ")} |`;
}

function kindText({ name, validation }: Kind<unknown>): string {
  const limits = validation === null ? "" : limitText(validation);
  return limits === "" ? KINDS[name] : `${KINDS[name]} ${limits}`;
}

function limitText(validation: Validation): string {
  if (validation.rule === "oneOf") return validation.values.map(inCell).join(" / ");
  return validation.rule === "numberBetween" ? `${validation.from}–${validation.to}` : "";
}

/** A bar ends a table cell in Markdown. */
function inCell(text: string): string {
  return text.replace(/\|/g, "\\|").replace(/\s+/g, " ");
}
