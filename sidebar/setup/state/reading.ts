/** The pasted lists of the form as the page reads them, and what they come to with the server's answer (SPEC U25). */
import { UNIT_GROUPS } from "../../../src/domain/people/unit.ts";
import { listSentences } from "../../../src/lists/listSentences.ts";
import { type ListReading, readAppraisers, readUnits } from "../../../src/lists/lists.ts";
import type { PreviewedRows } from "../../../src/rpc/answers.ts";
import type { appraisers } from "../../../src/tables/appraisers.ts";
import { LONGEST_CELL } from "../../../src/tables/cell.ts";
import { profileNamed } from "../../../src/tables/profiles.ts";
import type { units } from "../../../src/tables/units.ts";
import type { SetupForm } from "./form.ts";
import type { Understood } from "./preview.ts";

export interface Reading {
  readonly units: ListReading<typeof units.columns>;
  readonly appraisers: ListReading<typeof appraisers.columns>;
}

type Pasted = Pick<SetupForm, "profile" | "units" | "appraisers" | "unitColumns" | "appraiserColumns">;

export function readingOf({ profile, units, appraisers, unitColumns, appraiserColumns }: Pasted): Reading {
  const groups = profileNamed(profile)?.groups ?? UNIT_GROUPS;
  return {
    units: readUnits(readable(units), groups, unitColumns),
    appraisers: readAppraisers(readable(appraisers), appraiserColumns),
  };
}

/** A text that is too long is told as such (SPEC U23), and would hold the page up. */
const readable = (text: string): string => (text.length > LONGEST_CELL ? "" : text);

/** What is to be seen of the form: by the page alone, or with what the server knows besides. */
export interface Found {
  readonly problems: readonly string[];
  /** Told, and holding nothing up. */
  readonly notes: readonly string[];
  readonly units: PreviewedRows;
  readonly appraisers: PreviewedRows;
}

/** @param understood null while the server has not answered: then rows stand as they were read */
export function foundIn({ units, appraisers }: Reading, understood: Understood | null): Found {
  return {
    problems: [...problemsIn({ units, appraisers }), ...(understood?.problems ?? [])],
    notes: [...listSentences([...units.notes, ...appraisers.notes]), ...(understood?.notes ?? [])],
    units: understood?.units ?? asRead(units.rows),
    appraisers: understood?.appraisers ?? asRead(appraisers.rows),
  };
}

export function problemsIn({ units, appraisers }: Reading): readonly string[] {
  return listSentences([...units.problems, ...appraisers.problems]);
}

function asRead(rows: ListReading["rows"]): PreviewedRows {
  return rows.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(
      Object.entries(cells).map(([key, text = ""]) => [key, { text, wrong: false }] as const),
    ),
  }));
}
