import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const PICTURES = "docs/pictures";
const GUIDES = "docs/huong-dan";
/** Bytes of one page's pictures: it then opens within four seconds where a village's line carries one megabit a second. */
const MOST_ON_A_PAGE = 500_000;
/** Bytes of all pictures: every new set of them stays in the history of the repository. */
const MOST_OF_ALL = 1_500_000;
/** Fewer words do not say what a picture shows. */
const FEWEST_WORDS = 6;

const pages = ["README.md", ...readdirSync(GUIDES).map((file) => join(GUIDES, file))];
const shown = pages.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(
    ([, words = "", address = ""]) => ({
      page,
      words,
      file: join(page, "..", address),
    }),
  ),
);
const files = readdirSync(PICTURES).map((file) => join(PICTURES, file));

describe("the pictures of README and the guides", () => {
  it("[A13] are there: each page shows at least one, and none leads nowhere", () => {
    expect(new Set(shown.map(({ page }) => page))).toEqual(new Set(pages));
    expect(shown.map(({ file }) => file).filter((file) => !files.includes(file))).toEqual([]);
  });

  it("[A13] are all shown somewhere", () => {
    const known = new Set(shown.map(({ file }) => file));
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });

  it("[A13] have words for who cannot see them", () => {
    expect(shown.filter(({ words }) => words.split(" ").length < FEWEST_WORDS)).toEqual([]);
  });

  it("[A13] are small: each page's together, and all of them", () => {
    const bytesOf = (some: readonly string[]) => some.reduce((sum, file) => sum + statSync(file).size, 0);
    const onPage = (name: string) => shown.filter(({ page }) => page === name).map(({ file }) => file);
    expect(pages.filter((page) => bytesOf(onPage(page)) > MOST_ON_A_PAGE)).toEqual([]);
    expect(bytesOf(files)).toBeLessThanOrEqual(MOST_OF_ALL);
  });
});
