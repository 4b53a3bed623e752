/** Who may type where: each protection of the file by its tab and place, as it stands. */
import type { Host } from "sheets-script-host";
import type { Office } from "./office.ts";
import { type Row, type State, stateOf } from "./state.ts";

/** Beside the tabs of a state, as one of them. */
export const RIGHTS = "Protections";

type SavedProtection = ReturnType<Host["surroundings"]>["rights"]["protections"]["records"][number];
type Place = NonNullable<SavedProtection["target"]>;

export function rightsOf({ host, file }: Office): ReadonlyMap<string, Row> {
  const { workbook } = file;
  const { records } = host.surroundings(file).rights.protections;
  return new Map(
    records.map((record) => {
      const where = record.target === null ? "whole tab" : areaName(record.target);
      return [`${workbook.sheet(record.sheet).name} ${where}`, cellsOf(record)] as const;
    }),
  );
}

function cellsOf({ description, editors, unprotected, warningOnly }: SavedProtection): Row {
  return new Map([
    ["Is", warningOnly ? "a warning" : "a lock"],
    ["Of", description],
    ["Editors", editors === null ? "all of the file" : [...editors].sort().join(", ")],
    ["Open", unprotected.map(areaName).sort().join(", ")],
  ]);
}

/** Places without their tab: its number differs where it was made anew. */
const areaName = ({ sheet: _, ...place }: Place): string => JSON.stringify(place);

/** What stands in the tabs, and who may type where. */
export function stateWithRights(office: Office): State {
  const { tabs, astray } = stateOf(office);
  return { tabs: new Map([...tabs, [RIGHTS, rightsOf(office)]]), astray };
}
