/** What offices write in the cells of their lists of registrations and of danh hiệu, in the words of the tabs (SPEC NL2, NL4). */
import {
  COLLECTIVE_TITLES,
  INITIATIVE_LEVELS,
  PERSONAL_TITLES,
  REWARDS,
} from "../domain/emulation/titles.ts";
import type { SubjectKind } from "../domain/people/unit.ts";
import { cleanLine, matchingKey, wordsKey } from "../domain/text/vietnamese.ts";
import { MODEL_KINDS, NOVELTIES, type registrations } from "../tables/registrations.ts";
import type { titles } from "../tables/titles.ts";
import type { Meanings } from "./meanings.ts";

/** The kind that a heading or a cell names; "" where it names neither, or both. */
export function subjectIn(text: string): SubjectKind | "" {
  const key = matchingKey(text);
  const [collective, person] = [/\btap the\b|^tt$/.test(key), /\bca nhan\b|^cn$/.test(key)];
  if (collective === person) return "";
  return collective ? "Tập thể" : "Cá nhân";
}

const subjectMeant = (text: string): string => subjectIn(text) || text;

/** A tick in whatever way. */
const tickMeant = (text: string): string => (/^(?:x|v|✓|✔|☑)$/iu.test(text.trim()) ? "Có" : text);

const KIND_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^mo hinh\b/, MODEL_KINDS[0]],
  [/^cach lam\b/, MODEL_KINDS[1]],
  [/^de tai\b/, MODEL_KINDS[2]],
  [/^(?:giai phap|sang kien)\b/, MODEL_KINDS[3]],
];

function kindMeant(text: string): string {
  const key = matchingKey(text);
  return KIND_WORDS.find(([words]) => words.test(key))?.[1] ?? text;
}

const NOVELTY_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tiep tuc|duy tri|nhan rong)\b/, NOVELTIES[1]],
  [/^(?:moi|lam moi|xay dung moi)\b/, NOVELTIES[0]],
];

function noveltyMeant(text: string): string {
  const key = matchingKey(text);
  return NOVELTY_WORDS.find(([words]) => words.test(key))?.[1] ?? text;
}

export const REGISTRATION_MEANINGS: Meanings<typeof registrations.columns> = {
  subject: subjectMeant,
  kind: kindMeant,
  novelty: noveltyMeant,
  asksForExcellence: tickMeant,
  fiveYears: tickMeant,
};

/** Words in front of a title that say what kind it is: “Mô hình: Tổ tự quản”. */
const KIND_BEFORE =
  /^((?:mô hình|cách làm|đề tài|giải pháp|sáng kiến)(?:\s+(?:mới|sáng tạo|hay))?)\s*[:–-]\s*(?=\S)/iu;

/** @returns the kind and the title apart; null where the title does not begin with a kind */
export function kindBeforeTitle(title: string): { readonly kind: string; readonly title: string } | null {
  const [whole, kind] = KIND_BEFORE.exec(title.normalize("NFC")) ?? [];
  return whole === undefined || kind === undefined
    ? null
    : { kind: kindMeant(kind), title: title.normalize("NFC").slice(whole.length) };
}

/** Abbreviations and long forms of danh hiệu by their words alone, so that “CSTĐ-CS” is “CSTĐ CS”. The longer ones go first. */
const TITLE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:tap the lao dong|tap the ld|ttld) ?(?:xuat sac|xs)$|^ttldxs$/, COLLECTIVE_TITLES[2]],
  [/^(?:tap the lao dong|tap the ld|ttld) ?(?:tien tien|tt)$|^ttldtt$/, COLLECTIVE_TITLES[0]],
  [/^(?:cstd|chien si thi dua) ?(?:co so|cs|cap co so)$/, PERSONAL_TITLES[2]],
  [/^(?:cstd|chien si thi dua) ?(?:cap )?(?:tinh|cap tinh|bo|nganh|bo nganh tinh)$/, PERSONAL_TITLES[3]],
  [/^(?:cstd|chien si thi dua) ?(?:toan quoc|tq)$/, PERSONAL_TITLES[4]],
  [/^(?:ldtt|ld tien tien|ca nhan lao dong tien tien)$/, PERSONAL_TITLES[0]],
  [/^(?:cstt|chien si tt)$/, PERSONAL_TITLES[1]],
  [/^(?:dvtt|don vi tt)$/, COLLECTIVE_TITLES[1]],
  [/^(?:dvqt|don vi qt)$/, COLLECTIVE_TITLES[3]],
  [/^(?:co|co thi dua) (?:cua )?(?:ubnd |cap )?tinh$/, COLLECTIVE_TITLES[4]],
  [/^(?:co|co thi dua) (?:cua )?(?:chinh phu|cp)$/, COLLECTIVE_TITLES[5]],
];
const TITLES = [...PERSONAL_TITLES, ...COLLECTIVE_TITLES];
/** Of a collective “LĐTT” is another title than of a person. */
const OF_COLLECTIVES: Readonly<Record<string, string>> = {
  [PERSONAL_TITLES[0]]: COLLECTIVE_TITLES[0],
};

function titleIn(text: string, subject: string): string | null {
  const key = wordsKey(text);
  const found =
    TITLES.find((title) => wordsKey(title) === key) ?? TITLE_WORDS.find(([words]) => words.test(key))?.[1];
  if (found === undefined) return null;
  return subject === "Tập thể" ? (OF_COLLECTIVES[found] ?? found) : found;
}

const REWARD_WORDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:giay khen|gk)\b/, REWARDS[0]],
  [/^(?:bang khen|bk)\b/, REWARDS[1]],
  [/^(?:huan chuong|hc)\b/, REWARDS[2]],
];

export function rewardIn(text: string): string | null {
  const key = wordsKey(text);
  return REWARD_WORDS.find(([words]) => words.test(key))?.[1] ?? null;
}

export interface TitlesMeant {
  readonly titles: readonly string[];
  readonly rewards: readonly string[];
}

/** Between two titles in one cell; “Chiến sĩ thi đua cấp bộ, ngành, tỉnh” has commas of its own. */
const BETWEEN = /\s*[,;+\n]\s*|\s+và\s+/u;

/** @returns null where something in the cell is neither a title nor a reward: then it stays as typed */
export function titlesIn(text: string, subject: string): TitlesMeant | null {
  const whole = titleIn(text, subject);
  if (whole !== null) return { titles: [whole], rewards: [] };
  const titles = new Set<string>();
  const rewards = new Set<string>();
  for (const part of cleanLine(text).split(BETWEEN)) {
    const title = titleIn(part, subject);
    const reward = rewardIn(part);
    if (title !== null) titles.add(title);
    else if (reward !== null) rewards.add(reward);
    else return null;
  }
  return { titles: [...titles], rewards: [...rewards] };
}

function levelMeant(text: string): string {
  const key = wordsKey(text);
  return (
    INITIATIVE_LEVELS.find((level) => wordsKey(level) === key.replace(/^cap (?=co so)/, "")) ??
    (/^(?:cap )?(?:tinh|bo|nganh)\b/.test(key) ? INITIATIVE_LEVELS[1] : text)
  );
}

export const TITLE_MEANINGS: Meanings<typeof titles.columns> = {
  subject: subjectMeant,
  reward: (text) => rewardIn(text) ?? text,
  level: levelMeant,
};
