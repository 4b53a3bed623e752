import type { Day } from "../time/calendar.ts";

/** The addressees of a campaign. Which of them there are is the profile's to say (`Profile.groups`, docs/domain.md#the-letter). */
export const UNIT_GROUPS = [
  "Thường trực HĐND",
  "UBND huyện",
  "UBND xã, phường",
  "MTTQ và các đoàn thể",
  "Cơ quan tham mưu, giúp việc Huyện ủy",
  "Cơ quan tham mưu, giúp việc Đảng ủy",
  "TCCSĐ trực thuộc",
  "Chi bộ thuộc đảng bộ cơ sở",
  "Cơ quan, đơn vị thuộc cơ sở",
] as const;
export type UnitGroup = (typeof UNIT_GROUPS)[number];

/** A group, or a ranking group made of it, as leaders read it: without an abbreviation that only offices of the Party know (SPEC V21). */
export function groupInWords(group: string): string {
  return group.replace("TCCSĐ trực thuộc", "Tổ chức cơ sở đảng trực thuộc");
}

/** Offices of the government register danh hiệu thi đua (the letter, point 4). */
export const isOfGovernment = (group: string): boolean => group.startsWith("UBND ");

export const SUBJECT_KINDS = ["Tập thể", "Cá nhân"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** Who appraises models: the team of the grass-roots organisation, of the commune or ward, or of the district. */
export const UNIT_TIERS = ["Cơ sở", "Xã, phường", "Huyện"] as const;
export type UnitTier = (typeof UNIT_TIERS)[number];

/** Whether the team of this tier appraises the models of a unit: of one that names no other (SPEC BL1). */
export const appraises = (own: UnitTier, unit: UnitTier | ""): boolean => unit === "" || unit === own;

/** One participating unit (tab Đơn vị). */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly group: string;
  readonly kind: string;
  /** "Nhóm đối tượng": ranked together; "" means the unit's group. */
  readonly rankingGroup: string;
  /** By whom its models are appraised; "" by the campaign's own team. */
  readonly tier: UnitTier | "";
  readonly head: string;
  readonly emails: readonly string[];
  /** Official place among the units. */
  readonly order: number;
  /** false once merged or dissolved: no new registrations, the old ones stay. */
  readonly active: boolean;
  readonly extension: { readonly registration: Day | null; readonly report: Day | null };
}

/** Label of the group inside which a model is ranked: Đối tượng × Nhóm đối tượng (docs/domain.md#combining-scores; SPEC G9). */
export function rankingGroupOf(
  subject: SubjectKind | "",
  unit: Pick<Unit, "group" | "rankingGroup">,
): string {
  const units = unit.rankingGroup === "" ? unit.group : unit.rankingGroup;
  return [subject, units].filter((part) => part !== "").join(" – ");
}
