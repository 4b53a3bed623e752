/** Who is in the campaign: the organiser, the units' writers and the appraisers, each with an address of their own. */
import type { Office, UnitLine } from "./office.ts";

export const ORGANISER = "ban-to-chuc@lacduong.example";
/** Whoever types the conclusions of the Standing Committee. */
export const LEADER = "lanh-dao@lacduong.example";

/** Whoever writes for the unit that appraises its own models. */
const OWN_LEVEL = "cap-co-so@lacduong.example";

export interface Unit extends UnitLine {
  readonly email: string;
}

export interface Appraiser {
  readonly code: string;
  /** A post, not a person. */
  readonly name: string;
  readonly role: string;
  /** Code of the unit; '' when that unit is not in the campaign. */
  readonly unit: string;
  readonly email: string;
}

/** The office's own units first, then as many further party cells as are asked for. */
export function unitsOf(count: number, { units, further }: Office): readonly Unit[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(units[index] ?? furtherUnit(index + 1, further)),
    email: `don-vi-${twoDigits(index + 1)}@lacduong.example`,
  }));
}

function furtherUnit(number: number, further: Office["further"]): UnitLine {
  const name = `Chi bộ cơ sở số ${number}`;
  return {
    ...further,
    code: `CB-${twoDigits(number)}`,
    name,
    shortName: name,
    head: `Bí thư ${name}`,
  };
}

type TeamRow = readonly [name: string, role: string, unit: string];

/** The team that Ban Tổ chức proposes (point 5 of the letter): by post, from the bodies that know the field. */
const TEAM: readonly TeamRow[] = [
  ["Trưởng Ban Tổ chức Huyện ủy – Tổ trưởng", "Tổ trưởng", "BTC"],
  ["Chủ nhiệm Ủy ban Kiểm tra Huyện ủy – Tổ phó", "Tổ phó", "UBKT"],
  ["Trưởng Ban Tuyên giáo Huyện ủy", "Thành viên", "BTG"],
  ["Trưởng Ban Dân vận Huyện ủy", "Thành viên", "BDV"],
  ["Chánh Văn phòng Huyện ủy", "Thành viên", "VPHU"],
  ["Trưởng phòng Nội vụ", "Thành viên", "PNV"],
  ["Phó Chủ tịch Ủy ban MTTQ Việt Nam huyện", "Thành viên", "MTTQ"],
  ["Phó Chánh Văn phòng HĐND và UBND huyện", "Thành viên", "VPHDUB"],
  ["Chuyên viên Ban Tổ chức Huyện ủy – Thư ký", "Thư ký", "BTC"],
];
export const TEAM_SIZE = TEAM.length;

export function appraisersOf(count: number, units: readonly Unit[]): readonly Appraiser[] {
  const known = new Set(units.map((unit) => unit.code));
  return Array.from({ length: count }, (_, index) => {
    const number = twoDigits(index + 1);
    const [name, role, unit] = TEAM[index] ?? [`Thành viên Tổ thẩm định số ${number}`, "Thành viên", ""];
    return {
      code: `TV${number}`,
      name,
      role,
      unit: known.has(unit) ? unit : "",
      email: `tham-dinh-${number}@lacduong.example`,
    };
  });
}

/** A row of a list as the page of setup sends it: its pasted line, below one of headers, and its cells by the keys of the tab's columns. */
export interface ListedRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const listed = (cells: ListedRow["cells"], index: number): ListedRow => ({ line: index + 2, cells });

export function rosterRows(units: readonly Unit[]): readonly ListedRow[] {
  return units.map(({ code, name, shortName, group, kind, head, email }, index) =>
    listed({ code, name, shortName, group, kind, head, emails: email, order: String(index + 1) }, index),
  );
}

/** The one that appraises its own models, behind the others. */
export function ownLevelRows({ ownLevel }: Office, units: readonly Unit[]): readonly ListedRow[] {
  if (ownLevel === null) return [];
  const unit = { ...ownLevel, email: OWN_LEVEL };
  return rosterRows([...units, unit])
    .slice(-1)
    .map(({ line, cells }) => ({ line, cells: { ...cells, tier: "Cơ sở" } }));
}

export function teamRows(appraisers: readonly Appraiser[]): readonly ListedRow[] {
  return appraisers.map(({ code, name, unit, role, email }, index) =>
    listed({ code, name, unit, role, email }, index),
  );
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
