import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentFacts } from "../../../src/domain/documents/facts.ts";
import { FIELDS } from "../../../src/domain/documents/fields.ts";
import { TO_FILL } from "../../../src/domain/documents/gap.ts";
import { DOCUMENT_KINDS } from "../../../src/domain/documents/kinds.ts";
import { FORMATS } from "../../../src/domain/documents/paper.ts";
import { placeWords } from "../../../src/tables/documentPlaces.ts";
import { FACTS, wanted } from "./fixtures.ts";
import { wordsOf } from "./support.ts";

/** What somebody might have typed anywhere. */
const HOSTILE = fc.oneof(
  fc.constantFrom(
    "<b>đậm</b>",
    "=1+1",
    "&amp;",
    "\ud83d",
    "😀",
    "ho\u0300a",
    "\u0000\u0007",
    "]]>",
    "x".repeat(3_000),
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);

/** The facts with every text of them replaced. */
function withTexts(facts: DocumentFacts, text: string): DocumentFacts {
  const swapped = JSON.stringify(facts, (key, value: unknown) =>
    typeof value === "string" && !KEPT.has(key) ? text : value,
  );
  // The shape is that of the facts.
  return JSON.parse(swapped) as DocumentFacts;
}
/** Words of lists, days and codes: a column's kind lets nothing else in. */
const KEPT = new Set([
  ...["code", "tier", "state", "subject", "id", "unit", "model", "appraiser", "group", "rank", "ballots"],
  ...["role", "registrationDeadline", "reportDeadline", "issued", "force", "decision"],
]);

const ALL_TYPED = Object.fromEntries(Object.keys(FIELDS).map((key) => [key, "8/12/2023"]));

describe("every kind of document", () => {
  it("[VB2] has the mark if and only if it lists a gap, whatever lacks", () => {
    const bare = withTexts(FACTS, "");
    const choices = (facts: DocumentFacts, key: string) =>
      DOCUMENT_KINDS.find((kind) => kind.key === key)
        ?.choices(facts)
        .map((each) => each.key) ?? [];
    const loose = {
      ...FACTS,
      models: FACTS.models.map((model) => ({ ...model, subject: "" as const })),
      ballots: FACTS.ballots.map((ballot) => ({ ...ballot, submitted: false })),
    };
    for (const facts of [FACTS, bare, loose])
      for (const format of FORMATS)
        for (const kind of DOCUMENT_KINDS)
          for (const choice of ["", ...choices(facts, kind.key)]) {
            // With every field typed, so that only the tabs can lack something.
            const { documents, gaps } = kind.make(wanted({ facts, format, choice, typed: ALL_TYPED }));
            const marked = documents.some((document) => wordsOf(document).includes(TO_FILL));
            expect([kind.key, format, marked]).toEqual([kind.key, format, gaps.length > 0]);
          }
  });

  it("[VB2] says of each gap where it is typed, in the words of the tabs", () => {
    const places = DOCUMENT_KINDS.flatMap((kind) => kind.make(wanted({ facts: withTexts(FACTS, "") })).gaps);
    expect(places.length).toBeGreaterThan(20);
    for (const { what, place } of places) {
      expect(what).not.toBe("");
      if (place.kind === "cell") expect(placeWords(place)).toMatch(/^tab .+, cột .+/);
    }
    expect(placeWords({ kind: "cell", tab: "settings", row: "signer", column: "value" })).toBe(
      "tab Cấu hình, dòng Người ký, cột Giá trị",
    );
  });

  it("[VB2] lists a setting that holds the mark itself, as a new profile does", () => {
    const settings = { ...FACTS.settings, place: TO_FILL };
    const gaps = DOCUMENT_KINDS.map((kind) => kind.make(wanted({ facts: { ...FACTS, settings } })).gaps);
    expect(gaps.every((each) => each.some(({ what }) => what === "Địa danh"))).toBe(true);
  });

  it("[VB1] the same facts make the same document", () => {
    for (const kind of DOCUMENT_KINDS) expect(kind.make(wanted())).toEqual(kind.make(wanted()));
  });

  it("[VB11] of whatever was typed only what a page can hold stands in it", () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const facts = withTexts(FACTS, text);
        for (const kind of DOCUMENT_KINDS) {
          const { documents } = kind.make(wanted({ facts, typed: { opinions: text, number: text } }));
          for (const document of documents) {
            const words = wordsOf(document).replaceAll("\\n", "");
            expect(words).not.toMatch(/[\ud800-\udfff\ufffe\uffff]|[^\P{Cc}]/u);
            expect(words.normalize("NFC")).toBe(words);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("[VB15] names no office and no place of its own", () => {
    const folders = ["src/domain/documents", "src/docx", "sidebar/documents", "src/services/documents"];
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(30);
    const naming = files.filter((file) => {
      const code = readFileSync(file, "utf8").replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*/g, "");
      return /Lạc Dương|Lâm Đồng/i.test(code);
    });
    expect(naming).toEqual([]);
  });
});
