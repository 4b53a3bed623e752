/** What `install` writes and no round needs: it stands in a page beside the steward's code, and no round has to compile it (SPEC A14). */
import type { Rubric } from "../domain/rubric/rubric.ts";
import { FIRST_LETTERS } from "./firstLetters.ts";
import type { letterTemplates } from "./letterTemplates.ts";
import { type ColumnHelps, columnHelps } from "./notes.ts";
import { tables } from "./registry.ts";
import { type CriteriaRecord, rowsFromRubric } from "./rubricRows.ts";
import { encodeSettings, type SettingRecord } from "./settings.ts";
import { defaultSettings } from "./settingsList.ts";
import type { RecordOf } from "./table.ts";

type LetterRecord = RecordOf<typeof letterTemplates.columns>;

export interface Shipped {
  /** What columns are for. */
  readonly helps: ColumnHelps;
  /** First contents of Cấu hình: every setting with its default. */
  readonly settings: readonly SettingRecord[];
  /** First contents of Tiêu chí. */
  readonly criteria: readonly CriteriaRecord[];
  /** First contents of Mẫu thư. */
  readonly letters: readonly LetterRecord[];
}

/** @param rubric the one that a new campaign begins with */
export function shippedWith(rubric: Rubric): Shipped {
  return {
    helps: columnHelps(tables(rubric)),
    settings: encodeSettings(defaultSettings()),
    criteria: rowsFromRubric(rubric),
    letters: FIRST_LETTERS,
  };
}
