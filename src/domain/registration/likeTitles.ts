/** Titles that are not the same and yet seem to be of one model (SPEC G15). */

/** What nearly every title may say: it makes no two of them alike. Each written as `wordsKey` gives it; the year of a title says nothing of what it is about. */
const GENERIC = [
  ...["mo hinh", "cach lam", "xay dung", "sang tao", "doi moi", "nang cao", "hieu qua", "chat luong"],
  ...[
    "thuc hien",
    "cong tac",
    "giai phap",
    "phat huy",
    "tang cuong",
    "trien khai",
    "gop phan",
    "tren dia ban",
  ],
  ...["va", "cua", "cac", "nhung", "trong", "tai", "o", "voi", "nham"],
  ...["nam (?:19|20)\\d\\d", "(?:19|20)\\d\\d"],
];
const GENERIC_WORDS = new RegExp(`(?<= )(?:${GENERIC.join("|")})(?= )`, "g");

/** One word in common is chance: most words of Vietnamese are of two syllables, and syllables are what is counted here. */
const FEWEST_COMMON = 2;
/**
 * Dice's coefficient over the words of both: twice those in common by the words of each. Where one title only adds words to the other it
 * is the same model described more closely: “Chợ phiên cuối tuần” beside “Chợ phiên” is 0.67. Where each has words of its own one word
 * makes another model of a short title (“Nuôi cá nước lạnh”, “Nuôi cá nước ngọt”: 0.75); one among seven no longer does (0.86).
 */
const LEAST_ADDED = 0.65;
const LEAST_EXCHANGED = 0.85;

/** Words that count or tell apart: a title that differs in nothing else is another one's next (“thôn Một”, “thôn Hai”; “khu A”, “khu B”). */
const COUNTING = /^(?:[a-z]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)$/;
const FIGURE = /\p{N}/u;

interface Told {
  readonly key: string;
  readonly words: ReadonlySet<string>;
  /** All of a title's figures: titles with others are never alike. */
  readonly figures: string;
}

/**
 * For a title those of the others that are like it, equal ones left out. Titles are given as `wordsKey` makes them.
 * Words in common are counted along lists of titles by word, so titles without any are never looked at, and few are compared word by word.
 */
export function likeTitles(among: ReadonlySet<string>): (key: string) => readonly string[] {
  const others = [...among].map(toldBy);
  const having = new Map<string, number[]>();
  for (const [place, { words }] of others.entries())
    for (const word of words) {
      const places = having.get(word);
      if (places === undefined) having.set(word, [place]);
      else places.push(place);
    }
  return (key) => {
    const title = toldBy(key);
    // By the others' places; blank where they have no word in common.
    const common: (number | undefined)[] = new Array(others.length);
    for (const word of title.words)
      for (const place of having.get(word) ?? []) common[place] = (common[place] ?? 0) + 1;
    const like = others.filter((other, place) => areAlike(title, other, common[place] ?? 0));
    return like.map((other) => other.key).filter((other) => other !== key);
  };
}

function toldBy(key: string): Told {
  const words = ` ${key} `
    .replace(GENERIC_WORDS, "")
    .split(" ")
    .filter((word) => word !== "");
  const figures = words.filter((word) => FIGURE.test(word)).sort();
  return { key, words: new Set(words.filter((word) => !FIGURE.test(word))), figures: figures.join(" ") };
}

/** @param common how many words are in both */
function areAlike(a: Told, b: Told, common: number): boolean {
  const all = a.words.size + b.words.size;
  // Most titles share a word or two: they are told apart by figures alone.
  if (common < FEWEST_COMMON || 2 * common < LEAST_ADDED * all || a.figures !== b.figures) return false;
  const onlyAdds = common === a.words.size || common === b.words.size;
  if (!onlyAdds && 2 * common < LEAST_EXCHANGED * all) return false;
  return 2 * common === all || !(onlyCounts(a, b) && onlyCounts(b, a));
}

/** Whether what one title has and the other has not only counts; so does nothing at all. */
const onlyCounts = ({ words }: Told, other: Told): boolean =>
  [...words].every((word) => other.words.has(word) || COUNTING.test(word));
