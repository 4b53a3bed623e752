import { onceEach } from "../text/onceEach.ts";
import { identityKey } from "../text/vietnamese.ts";

/** A name taken apart for comparing; nothing of it is shown. Words are identity keys (SPEC V18). */
export interface NameForm {
  readonly words: readonly string[];
  /** All of them; "" for a blank name. */
  readonly whole: string;
  /** Which words are the clan (họ): first among Kinh and K'Ho, behind the name among Ê Đê and M'nông. */
  readonly ofClan: readonly boolean[];
  /** K', Ka, Y, H' …, which tell a man from a woman and are no clan; "" without one. */
  readonly particle: string;
  /** The personal name without its particle. */
  readonly own: readonly string[];
  /** Ends of the last and of the personal word, bare: names that share none are different, and most need no further look. */
  readonly ends: readonly string[];
}

type Parts = Omit<NameForm, "ends" | "whole">;

const AT_THE_ENDS = /^[\s.,;:*"“”„«»']+|[\s.,;:*"“”„«»']+$/g;
const BESIDE_APOSTROPHES = / ?' ?/g;
const OTHER_CROSSED_D = /[ÐðƉɖ]/g;

/** Particles that are one word with the name, and those that may stand apart from it. */
const GLUED = /^(ka|[kh])'(.+)$/;
const APART = /^(?:k|ka|h|ha|y|ya|ma|nai|ho\u031b)$/;
/** Before these the clan stands behind: Y Bhiông Niê, H'Linh Êban. */
export const CLAN_BEHIND = /^(?:y|h'?)$/;

/** Clans of several words, or of one written in several ways, that were seen in rosters of the Central Highlands, as `squeezed` gives them; others are known by a particle behind them. */
const LONG_CLANS = /^(?:lienghot|kons[oa]|kosa|lomu|pangting|krajan|bonahria|jorl?ong|dowo?ang|dag[ou]t)$/;
const LONGEST_CLAN = 3;

/**
 * How a name is built (patterns from rosters and papers of the Central Highlands). Quotes, stars and stops around it, blanks beside an apostrophe, case,
 * Unicode form and where a tone stands do not count (SPEC X12).
 */
export const nameForm = onceEach((name: string): NameForm => {
  const key = identityKey(name.replace(OTHER_CROSSED_D, "đ"));
  const words = key.replace(AT_THE_ENDS, "").replace(BESIDE_APOSTROPHES, "'").split(" ");
  const particles = words.map((word, index) =>
    GLUED.test(word) || (APART.test(word) && index < words.length - 1) ? index : -1,
  );
  const at = Math.max(...particles);
  const parts = at < 0 ? withoutParticle(words) : withParticle(words, at);
  return { ...parts, whole: words.join(" "), ends: [...words.slice(-1), ...parts.own.slice(-1)].map(endOf) };
});

const SHORT_END = 2;

function endOf(word: string): string {
  return bare(word).replace(/y/g, "i").slice(-SHORT_END);
}

function withoutParticle(words: readonly string[]): Parts {
  const long = [LONGEST_CLAN, 2].find((count) => count < words.length && isLongClan(words.slice(0, count)));
  const clan = long ?? Number(words.length > 1);
  return { words, ofClan: words.map((_, index) => index < clan), particle: "", own: words.slice(clan) };
}

export function isLongClan(words: readonly string[]): boolean {
  return LONG_CLANS.test(squeezed(words));
}

function withParticle(words: readonly string[], at: number): Parts {
  const [first, after] = [words.slice(at, at + 1), words.slice(at + 1)];
  const particle = first.join("").replace(GLUED, "$1'");
  const glued = first.filter((word) => GLUED.test(word)).map((word) => word.replace(GLUED, "$2"));
  const named = [...glued, ...after];
  const behind = at === 0 && CLAN_BEHIND.test(particle) ? named.length - 1 : 0;
  const ofClan = words.map((_, index) => index < at || index >= words.length - behind);
  return { words, ofClan, particle, own: named.slice(0, named.length - behind) };
}

const MARKS = /\p{M}/gu;

/** Without marks, đ as d. */
export const bare = onceEach((word) => word.replace(MARKS, "").replace(/đ/g, "d"));

/** Bare and written in one, no letter doubled: Kră Jăn and Krajan, Da-got and Dagot, M'bon and Mbon, Cil and Cill are alike. */
export function squeezed(words: readonly string[]): string {
  return squeezedWord(words.join(""));
}

const squeezedWord = onceEach((word) =>
  bare(word)
    .replace(/[-']/g, "")
    .replace(/(.)\1+/g, "$1"),
);
