/**
 * Danh hiệu thi đua under the Luật Thi đua, khen thưởng: the government's track, apart from models of the Party's
 * (docs/domain.md#government-track; SPEC DH3–DH5).
 */
import { matchingKey } from "../text/vietnamese.ts";

/** Of persons, then of collectives. */
export const PERSONAL_TITLES = [
  "Lao động tiên tiến",
  "Chiến sĩ tiên tiến",
  "Chiến sĩ thi đua cơ sở",
  "Chiến sĩ thi đua cấp bộ, ngành, tỉnh",
  "Chiến sĩ thi đua toàn quốc",
] as const;
export const COLLECTIVE_TITLES = [
  "Tập thể lao động tiên tiến",
  "Đơn vị tiên tiến",
  "Tập thể lao động xuất sắc",
  "Đơn vị quyết thắng",
  "Cờ thi đua cấp tỉnh",
  "Cờ thi đua của Chính phủ",
] as const;

/** Hình thức khen thưởng is another thing than a title; the two lists share no word. */
export const REWARDS = ["Giấy khen", "Bằng khen", "Huân chương"] as const;
export const INITIATIVE_LEVELS = ["Cơ sở", "Cấp bộ, ngành, tỉnh", "Toàn quốc"] as const;
export const INITIATIVE_RESULTS = ["Được công nhận", "Không công nhận", "Chờ xét"] as const;

const OF_PERSONS: ReadonlySet<string> = new Set(PERSONAL_TITLES);
/** Those that ask for a sáng kiến or đề tài that was recognised. */
const NEED_INITIATIVE: ReadonlySet<string> = new Set(PERSONAL_TITLES.slice(2));
const LIMITED = PERSONAL_TITLES[2];

/** A row of the tab. Texts are "" when blank. */
export interface TitleEntry {
  readonly unit: string;
  readonly subject: string;
  readonly holder: string;
  readonly title: string;
  readonly model: string;
  readonly initiativeResult: string;
  /** Number and day of the decision that recognised the initiative. */
  readonly recognition: string;
  /** The title that was given; "" while none is. */
  readonly titleResult: string;
}

export interface ModelOwner {
  /** "" where the row bears none. */
  readonly unit: string;
  readonly name: string;
}

export interface TitleRules {
  readonly isUnit: (code: string) => boolean;
  /** Whose the model with this code is; null: there is no such model. Null as a whole while nobody can say which models there are. */
  readonly ownerOf: ((model: string) => ModelOwner | null) | null;
  /** Per cent of a unit's persons; null: not limited. */
  readonly share: number | null;
}

/** What is to be looked at in each entry, in the order given; '' where nothing is. */
export function titleWarnings(entries: readonly TitleEntry[], rules: TitleRules): readonly string[] {
  const times = counted(entries.map(sameTitle));
  const persons = counted(unitsOfPersons(entries.filter(({ title }) => OF_PERSONS.has(title))));
  const limited = counted(unitsOfPersons(entries.filter(({ title }) => title === LIMITED)));
  return entries.map((entry) => {
    const { unit, title, model } = entry;
    const [many, all] = [limited.get(unit) ?? 0, persons.get(unit) ?? 0];
    const tooMany = title === LIMITED && rules.share !== null && many * HUNDRED > all * rules.share;
    const owner = model === "" ? null : (rules.ownerOf?.(model) ?? null);
    // Of a unit that is not there nobody can say which models are its own.
    const isOfOtherUnit = rules.isUnit(unit) && ![null, "", unit].includes(owner?.unit ?? null);
    const found: readonly (readonly [boolean, string])[] = [
      [unit !== "" && !rules.isUnit(unit), `tab Đơn vị không có mã ${unit}`],
      [model !== "" && owner === null && rules.ownerOf !== null, `tab Đăng ký không có mã ${model}`],
      [isOfOtherUnit, `mô hình ${model} là của đơn vị khác: ${owner?.name}`],
      [isOfOthers(entry), `${title} không phải danh hiệu của ${entry.subject.toLowerCase()}`],
      [(times.get(sameTitle(entry)) ?? 0) > 1, "ghi hai lần cùng một danh hiệu"],
      [NEED_INITIATIVE.has(title) && !isRecognised(entry), "chưa có sáng kiến, đề tài được công nhận"],
      [tooMany, `${many} trên ${all} cá nhân, quá ${rules.share} %`],
    ];
    return found.flatMap(([is, text]) => (is ? [text] : [])).join("; ");
  });
}

const HUNDRED = 100;

/** By its result, or by the decision alone. */
function isRecognised({ initiativeResult, recognition }: TitleEntry): boolean {
  return initiativeResult === INITIATIVE_RESULTS[0] || (initiativeResult === "" && recognition !== "");
}

function isOfOthers({ subject, title }: TitleEntry): boolean {
  return subject !== "" && title !== "" && OF_PERSONS.has(title) !== (subject === "Cá nhân");
}

/** '' of a row that is not filled so far: rows are apart by their unit, whose title it is, and which. */
function sameTitle({ unit, holder, title }: TitleEntry): string {
  return holder === "" || title === "" ? "" : [unit, matchingKey(holder), title].join("|");
}

/** The unit of each person once, whatever number of titles he or she registers; who is not named yet is one of his or her own. */
function unitsOfPersons(entries: readonly TitleEntry[]): readonly string[] {
  const persons = new Map(
    entries.map(({ unit, holder }, index) => [
      holder === "" ? index : `${unit}|${matchingKey(holder)}`,
      unit,
    ]),
  );
  return [...persons.values()];
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

export interface TitleCounts {
  readonly persons: number;
  readonly collectives: number;
  readonly recognised: number;
  /** Entries whose title was given. */
  readonly awarded: number;
}

/** Of the entries that name a title. */
export function titleCounts(entries: readonly TitleEntry[]): TitleCounts {
  const named = entries.filter(({ title }) => title !== "");
  const persons = named.filter(({ title }) => OF_PERSONS.has(title)).length;
  return {
    persons,
    collectives: named.length - persons,
    recognised: named.filter(isRecognised).length,
    awarded: named.filter(({ titleResult }) => titleResult !== "").length,
  };
}
