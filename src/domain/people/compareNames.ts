import { onceEach } from "../text/onceEach.ts";
import { bare, isLongClan, type NameForm, nameForm, squeezed } from "./nameForm.ts";

/** What a Vietnamese reader takes two written names for. */
export type NameLikeness = "same" | "probablySame" | "ask" | "different";

/** From the surest on: two parts of a name are as alike as the less alike of them. */
const LIKENESSES: readonly NameLikeness[] = ["same", "probablySame", "ask", "different"];
export const lessAlike = (a: NameLikeness, b: NameLikeness): NameLikeness =>
  LIKENESSES.indexOf(a) > LIKENESSES.indexOf(b) ? a : b;
export const moreAlike = (a: NameLikeness, b: NameLikeness): NameLikeness => (lessAlike(a, b) === a ? b : a);

/** In one list K'X and Ka X are two people; of two lists one may have been written by a clerk who did not know. */
export type Lists = "oneList" | "twoLists";

export function compareNames(a: string, b: string, lists: Lists = "twoLists"): NameLikeness {
  return compareForms(nameForm(a), nameForm(b), lists);
}

/** As `compareNames`, of names taken apart before (SPEC X12–X15). Blank names are nobody's. */
export function compareForms(a: NameForm, b: NameForm, lists: Lists = "twoLists"): NameLikeness {
  if (!a.ends.some((end) => b.ends.includes(end)) || a.whole === "" || b.whole === "") return "different";
  if (a.whole === b.whole) return "same";
  return [byWords(a, b), byBlanks(a, b), byParts(a, b, lists)].reduce(moreAlike);
}

/** Word by word, where both have as many. */
function byWords(a: NameForm, b: NameForm): NameLikeness {
  if (a.words.length !== b.words.length) return "different";
  return a.words
    .map((word, index) => {
      const other = b.words.slice(index, index + 1);
      const ofClan = a.ofClan[index] === true || b.ofClan[index] === true;
      return ofClan ? compareClans([word], other) : compareOwn([word], other);
    })
    .reduce(lessAlike);
}

/** A blank more or less before the last word, where no particle shows the clan: Kră Jăn Thủy, Krajan Thủy. */
function byBlanks(a: NameForm, b: NameForm): NameLikeness {
  if (a.particle !== "" || b.particle !== "") return "different";
  const [before, other] = [a.words.slice(0, -1), b.words.slice(0, -1)];
  if (before.length === other.length || squeezed(before) !== squeezed(other)) return "different";
  return lessAlike("probablySame", compareOwn(a.words.slice(-1), b.words.slice(-1)));
}

function byParts(a: NameForm, b: NameForm, lists: Lists): NameLikeness {
  return lessAlike(clans(a, b), personal(a, b, lists));
}

/** The same person is written with and without a clan where it was given lately; elsewhere a name without one is no name. */
function clans(a: NameForm, b: NameForm): NameLikeness {
  const [clan, other] = [clanOf(a), clanOf(b)];
  const particles = a.particle !== "" || b.particle !== "";
  if ((clan.length === 0) !== (other.length === 0)) return particles ? "ask" : "different";
  const likeness = compareClans(clan, other);
  const highland = particles || isLongClan(clan) || isLongClan(other);
  // Kon Sơ and Kon Sa, Dơ Woang and Dơ Wang: one clan; Phan and Phạm are two.
  return likeness === "different" && highland && oneLetterApart(squeezed(clan), squeezed(other))
    ? "ask"
    : likeness;
}

const clanOf = ({ words, ofClan }: NameForm): readonly string[] => words.filter((_, index) => ofClan[index]);

function compareClans(clan: readonly string[], other: readonly string[]): NameLikeness {
  if (clan.join(" ") === other.join(" ")) return "same";
  return withI(squeezed(clan)) === withI(squeezed(other)) ? "probablySame" : "different";
}

function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const start = [...short].findIndex((letter, index) => letter !== long[index]);
  const at = start < 0 ? short.length : start;
  const rest = long.slice(at + 1);
  return rest === short.slice(at) || (short.length === long.length && rest === short.slice(at + 1));
}

function personal(a: NameForm, b: NameForm, lists: Lists): NameLikeness {
  if (a.particle === b.particle) return compareOwn(a.own, b.own);
  const [one, other] = [a, b].map(({ particle }) => particle.replace("'", ""));
  if (one === other || (lists === "twoLists" && isKa(one) && isKa(other)))
    return lessAlike("ask", compareOwn(a.own, b.own));
  // An apostrophe that is missing makes one word of two: KBrếu, K'Brếu.
  return [a, b].some(({ particle }) => particle === "")
    ? lessAlike("ask", compareOwn([inOne(a)], [inOne(b)]))
    : "different";
}

const isKa = (particle: string | undefined): boolean => particle === "k" || particle === "ka";
const inOne = ({ particle, own }: NameForm): string => `${particle.replace("'", "")}${own.join("")}`;

/** Words of a personal name: a letter more is another name, and so is a tone, unless one of the two was typed without marks. */
function compareOwn(own: readonly string[], others: readonly string[]): NameLikeness {
  if (own.length !== others.length) return "different";
  return own
    .flatMap((word, index) => others.slice(index, index + 1).map((other) => compareWords(word, other)))
    .reduce(lessAlike, "same");
}

function compareWords(word: string, other: string): NameLikeness {
  if (word === other) return "same";
  const [one, two] = [withI(word), withI(other)];
  if (one === two) return "probablySame";
  if (bare(one) !== bare(two)) return "different";
  return bare(one) === one || bare(two) === two ? "ask" : "different";
}

/** y as i where they sound alike, as the only vowel of a syllable: Lý and Lí, Mỹ and Mĩ, Quý and Quí, but not Thúy and Thúi. */
const withI = onceEach((word) => word.replace(/^((?:qu|[^aeiouy\p{M}'])*)y(\p{M}*)$/u, "$1i$2"));
