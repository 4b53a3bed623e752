/** What offices write in a cell, in the words of the tab (SPEC U20). Each reading is shown and told; what is not understood stays as typed. */
import { UNIT_GROUPS, type UnitGroup } from "../domain/people/unit.ts";
import { cleanLine, cleanText, matchingKey } from "../domain/text/vietnamese.ts";
import type { appraisers } from "../tables/appraisers.ts";
import type { Columns } from "../tables/table.ts";
import type { units } from "../tables/units.ts";

export type Meanings<C extends Columns> = Readonly<
  Partial<Record<keyof C & string, (cell: string) => string>>
>;

const OF_GOVERNMENT =
  /\b(?:ubnd|uy ban nhan dan|chinh quyen|nha nuoc|phong, ban|phong ban|co quan chuyen mon|don vi su nghiep|hanh chinh)\b/;
const OF_ADVISERS =
  /\b(?:tham muu|giup viec|khoi dang|khoi co quan dang|co quan dang|ban dang|ban xay dung dang)\b/;

/** Words by which a heading or a cell names one of the groups; a text with words of two groups names neither. */
const GROUP_WORDS: Readonly<Record<UnitGroup, RegExp>> = {
  "Thường trực HĐND": /\b(?:hdnd|hoi dong nhan dan)\b/,
  "UBND huyện": OF_GOVERNMENT,
  "UBND xã, phường": OF_GOVERNMENT,
  "MTTQ và các đoàn thể": /\b(?:mttq|ubmttq|mat tran|doan the|chinh tri - xa hoi)\b/,
  "Cơ quan tham mưu, giúp việc Huyện ủy": OF_ADVISERS,
  "Cơ quan tham mưu, giúp việc Đảng ủy": OF_ADVISERS,
  "TCCSĐ trực thuộc":
    /\b(?:tccsd|to chuc co so dang|dang bo|chi bo|(?:khoi|cac|cap) (?:xa|phuong|thi tran)|xa, (?:phuong|thi tran)|truc thuoc dang uy)\b/,
  "Chi bộ thuộc đảng bộ cơ sở": /\bchi bo\b/,
  "Cơ quan, đơn vị thuộc cơ sở": /\b(?:co quan|don vi|truong|tram|cong chuc)\b/,
};

/**
 * @param groups those of the campaign's profile
 * @returns the group that the text names, or the text
 */
export function groupMeant(text: string, groups: readonly UnitGroup[]): string {
  const key = matchingKey(text);
  const own = UNIT_GROUPS.find((group) => matchingKey(group) === key);
  if (own !== undefined) return own;
  const named = groups.filter((group) => GROUP_WORDS[group].test(key));
  return named.length === 1 ? (named[0] ?? text) : text;
}

const ROLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bthu ky\b/, "Thư ký"],
  [/\b(?:to pho|pho to truong)\b/, "Tổ phó"],
  [/\bto truong\b/, "Tổ trưởng"],
  [/^(?:tv|uv)\b|\b(?:thanh vien|uy vien|to vien)\b/, "Thành viên"],
];

/** A member who is the secretary too has the secretary's rights. */
function roleMeant(text: string): string {
  const key = matchingKey(text);
  return ROLE_WORDS.find(([words]) => words.test(key))?.[1] ?? text;
}

/** Excel drops the 0 in front of a phone number: nine digits are left. */
const phoneMeant = (text: string): string => text.replace(/^[1-9]\d{8}$/, "0$&");

/** Addresses on lines of their own, as links, or with a stop behind. */
function addressesMeant(text: string): string {
  return cleanText(text)
    .replace(/mailto:/gi, "")
    .split(/\s*[;,]\s*\n\s*|\s*\n\s*/)
    .filter((address) => address !== "")
    .join("; ")
    .replace(/[.,;\s]+$/, "");
}

/** A star behind a name points to a remark below. */
const withoutStar = (text: string): string => text.replace(/\s*(?:\(\*+\)|\*+)$/, "");

/** “Đ/c”, “Đồng chí”, and “Ông”, “Bà” before a name of two words or more. */
const FORM_OF_ADDRESS = /^(?:(?:đ\/c|đc|đồng chí)[\s:.]+|(?:ông|bà)[\s:.]+(?=\S+\s+\S))/iu;

export const unitMeanings = (groups: readonly UnitGroup[]): Meanings<typeof units.columns> => ({
  name: withoutStar,
  group: (text) => groupMeant(text, groups),
  phone: phoneMeant,
  emails: addressesMeant,
});

export const APPRAISER_MEANINGS: Meanings<typeof appraisers.columns> = {
  name: (text) => withoutStar(cleanLine(text).replace(FORM_OF_ADDRESS, "")),
  role: roleMeant,
  email: addressesMeant,
};

/** “nt”, “-nt-”, “như trên”, a pair of ticks: as the cell above. */
const AS_ABOVE = /^(?:[-–"'.\s]*(?:n\.?t\.?|như trên)[-–"'.\s]*|["”″〃]|''|[-–]?\s*\/\/\s*[-–]?)$/iu;
export const isAsAbove = (cell: string): boolean => AS_ABOVE.test(cell.trim());
