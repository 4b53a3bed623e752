import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const FOLDERS = ["src", "host", "rehearsal", "sidebar", "scripts", "tests", "docs"];
const TEXT = /\.(tsx?|mjs|json|md|css|html|gs|svg)$/;
/** Documents from which this product was begun; nobody who has the repository has them. In small letters, lest this list name them. */
const OUTSIDE = ["design", "domain", "grid", "house", "office", "platform", "roadmap", "sheets_api", "stats"];
/** Named by a test: a file of somebody else's project, and a page of several folders. */
const FIXTURES = ["notes.md", "SPEC.md"];

const files = [
  ...readdirSync(".").filter((file) => TEXT.test(file) && file !== "package-lock.json"),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => TEXT.test(file) && !file.includes("node_modules"))
      .map((file) => join(folder, file)),
  ),
];
const texts = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));

/** The name with the ending of a page, "NAME §2" or "NAME Cells"; a constant of that name is followed by none of these. */
const OUTSIDE_NAME = new RegExp(
  `\\b(?:${OUTSIDE.join("|").toUpperCase()})(?:\\.md\\b|,? §|,? [A-Z][a-z]+)`,
  "g",
);
const outsideIn = (text: string): readonly string[] => text.match(OUTSIDE_NAME) ?? [];

const pagesIn = (text: string): readonly string[] => text.match(/[\w./-]+\.md\b/g) ?? [];

interface Reference {
  readonly page: string;
  readonly section: string;
}

/** A page with # and its anchor, or with a comma and its heading; a page points into itself by a link that begins with #. */
function referencesIn(file: string, text: string): readonly Reference[] {
  const anchored = [...text.matchAll(/([\w./-]+\.md|\]\()#([\p{Ll}\d-]+)/gu)].map(
    ([, page = "", section = ""]) => ({ page: page === "](" ? file : page, section }),
  );
  const worded = [...text.matchAll(/(docs\/[\w/-]+\.md), ([A-Z]\w*(?: \w+)*)/g)].map(
    ([, page = "", heading = ""]) => ({ page, section: sectionOf(heading) }),
  );
  return [...anchored, ...worded].map(({ page, section }) => ({ page: placeOf(file, page), section }));
}

/** A page by its path from the root, or else from the file that names it. */
const placeOf = (file: string, page: string): string => (existsSync(page) ? page : join(dirname(file), page));

/** The anchor that GitHub gives a heading. */
const sectionOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const sectionsOf = (page: string): readonly string[] =>
  [...readFileSync(page, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => sectionOf(heading));

describe("what the repository points to", () => {
  it("[A18] was seen: files of every folder, pages and sections", () => {
    expect(FOLDERS.filter((folder) => !files.some((file) => file.startsWith(`${folder}/`)))).toEqual([]);
    expect(files.length).toBeGreaterThan(500);
    expect(texts.flatMap(({ text }) => pagesIn(text)).length).toBeGreaterThan(50);
    expect(texts.flatMap(({ file, text }) => referencesIn(file, text)).length).toBeGreaterThan(20);
  });

  it("[A18] is no document from outside", () => {
    expect(texts.flatMap(({ file, text }) => outsideIn(text).map((name) => `${file} names ${name}`))).toEqual(
      [],
    );
    // Spelled in pieces here, so that this file does not name them.
    const [design, platform] = ["DESIGN", "PLATFORM"];
    expect(outsideIn(`the scopes of ${design}.md, ${platform} §2 and [${platform} Cells]`)).toHaveLength(3);
    expect(outsideIn(`${platform} = 3, ${design}_HEADERS, my${design}.md`)).toEqual([]);
  });

  it("[A18] is there: every page that is named", () => {
    const missing = texts.flatMap(({ file, text }) =>
      pagesIn(text)
        .filter((page) => !FIXTURES.includes(page) && !existsSync(placeOf(file, page)))
        .map((page) => `${file} names ${page}`),
    );
    expect(missing).toEqual([]);
  });

  it("[A18] is there: every section that is named", () => {
    const missing = texts.flatMap(({ file, text }) =>
      referencesIn(file, text)
        .filter(({ page, section }) => !existsSync(page) || !sectionsOf(page).includes(section))
        .map(({ page, section }) => `${file} names ${page}#${section}`),
    );
    expect(missing).toEqual([]);
    const [page, section] = ["docs/domain.md", "the-letter"];
    expect(referencesIn("src/x.ts", `(${page}#${section}) and ${page}, The letter`)).toEqual([
      { page, section },
      { page, section },
    ]);
    expect(sectionsOf(page)).toContain(section);
    expect(sectionsOf(page)).not.toContain("the-law");
  });
});
