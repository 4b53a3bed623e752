import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";

const PICTURES = "docs/pictures";
const GUIDES = "docs/huong-dan";
/** A guide with three pictures then opens within four seconds where a village's line carries one megabit a second. */
const LARGEST = 150_000;
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

  it("[A13] are small", () => {
    expect(files.filter((file) => statSync(file).size > LARGEST).map((file) => basename(file))).toEqual([]);
  });
});
