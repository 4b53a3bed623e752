/** Every document of the campaign as it now stands, written by the same code as the page Văn bản. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf } from "../../src/docx/docx.ts";
import { today, type Wanted } from "../../src/domain/documents/draft.ts";
import type { DocumentFacts } from "../../src/domain/documents/facts.ts";
import type { DocumentKind } from "../../src/domain/documents/kind.ts";
import { DOCUMENT_KINDS } from "../../src/domain/documents/kinds.ts";
import { formatDay } from "../../src/domain/time/calendar.ts";
import { UTC_OFFSET_MINUTES } from "../../src/tables/kinds.ts";
import { ORGANISER } from "../season/people.ts";
import type { Season } from "../season/season.ts";

export interface Written {
  readonly file: string;
  readonly documents: number;
  /** What it lacks. */
  readonly gaps: readonly string[];
}

/** Those whose time has come, as in the page. Signed on the season's day; numbers and names that nobody knows are gaps. One file for each choice of each kind, and one with all ballots of each appraiser. */
export async function writeDocuments(season: Season, folder: string): Promise<readonly Written[]> {
  const facts = factsOf(season, "");
  const written: Written[] = [];
  for (const kind of DOCUMENT_KINDS.filter(({ moment }) => moment(facts).due)) {
    const people = kind.ballotsOf === "oneAppraiser" ? facts.appraisers.map(({ code }) => code) : [""];
    for (const appraiser of people) {
      const seen = appraiser === "" ? facts : factsOf(season, appraiser);
      for (const choice of choicesOf(kind, seen)) written.push(await write(kind, seen, choice, folder));
    }
  }
  return written;
}

/** The first choice of ballots is all of them in one file: one a ballot would be hundreds. */
function choicesOf(kind: DocumentKind, facts: DocumentFacts): readonly string[] {
  const keys = kind.choices(facts).map(({ key }) => key);
  if (keys.length === 0) return [""];
  return kind.ballotsOf === "oneAppraiser" ? keys.slice(0, 1) : keys;
}

async function write(
  kind: DocumentKind,
  facts: DocumentFacts,
  choice: string,
  folder: string,
): Promise<Written> {
  const typed = { day: formatDay(today({ facts, utcOffsetMinutes: UTC_OFFSET_MINUTES })) };
  const wanted: Wanted = {
    facts,
    choice,
    typed,
    format: kind.usualFormat,
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
  };
  const { documents, gaps } = kind.make(wanted);
  const file = `${documents[0]?.fileName ?? kind.key}.docx`;
  writeFileSync(join(folder, file), await docxOf(documents));
  return { file, documents: documents.length, gaps: gaps.map(({ what }) => what) };
}

function factsOf({ host, file, addin }: Season, appraiser: string): DocumentFacts {
  const request = JSON.stringify({ kind: "documents", appraiser });
  // The add-in answers in the shape of its contract, which the page checks; a refusal has none of its fields.
  const answer = JSON.parse(String(host.rpc(addin, file, ORGANISER, "rpc", request))) as DocumentFacts & {
    readonly kind: string;
    readonly sentences?: readonly string[];
  };
  if (answer.kind !== "documents")
    throw new Error(answer.sentences?.join("\n") ?? "Không có dữ liệu văn bản");
  return answer;
}
