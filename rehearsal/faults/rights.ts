/** Who may type where: what protections say of each row, which is known by its id and never by its place. */
import type { Host } from "sheets-script-host";
import { type Line, look, type Screen } from "../season/screen.ts";
import { DECLARED } from "./declared.ts";
import type { Office } from "./office.ts";
import { hasTab } from "./places.ts";
import type { Row } from "./state.ts";

/** Beside the tabs of a state, as one of them. */
export const RIGHTS = "Protections";

type Protection = ReturnType<Host["surroundings"]>["rights"]["protections"]["records"][number];
/** Rows and columns from 0. */
type Place = NonNullable<Protection["target"]>;

/** A line for each tab that is shut, and one for each row with an id. Rows without one are kept for nobody. */
export function rightsOf({ host, file }: Office): ReadonlyMap<string, Row> {
  const { records } = host.surroundings(file).rights.protections;
  const tabs = [...DECLARED.values()].filter(({ title }) => hasTab(file, title));
  const lines = tabs.flatMap(({ title, idHeader }) => {
    const own = records.filter(({ sheet }) => file.workbook.sheet(sheet).name === title);
    const whole = own.filter(({ target }) => target === null);
    return [
      ...whole.map((lock) => [`${title} whole tab`, lockOf(lock)] as const),
      ...linesWithId(look(file, title), idHeader).map(
        (line) => [`${title} ${line.text(idHeader)}`, rightsIn(line, own)] as const,
      ),
    ];
  });
  return new Map(lines);
}

function linesWithId({ headers, lines }: Screen, idHeader: string): readonly Line[] {
  return headers.includes(idHeader) ? lines.filter((line) => line.text(idHeader) !== "") : [];
}

function lockOf({ editors, warningOnly }: Protection): Row {
  return new Map([
    ["Is", warningOnly ? "a warning" : "a lock"],
    ["Editors", editors === null ? "all of the file" : [...editors].sort().join(", ")],
  ]);
}

/** Its columns that the tab leaves open, and those that are kept for somebody, each with whom. */
function rightsIn(line: Line, protections: readonly Protection[]): Row {
  const open = protections.flatMap(({ target, unprotected }) => (target === null ? unprotected : []));
  const kept = protections.flatMap((protection) => {
    const columns = protection.target === null ? "" : columnsIn(line, protection.target);
    return columns === "" ? [] : [`${columns} ${[...lockOf(protection).values()].join(" of ")}`];
  });
  const columns = open.map((place) => columnsIn(line, place)).filter((text) => text !== "");
  return new Map([
    ["Open", columns.sort().join(", ")],
    ["Kept", kept.sort().join("; ")],
  ]);
}

/** "" where the place has nothing of this row. */
function columnsIn({ row }: Line, place: Place): string {
  const end = place.openRows ? Number.POSITIVE_INFINITY : place.row + place.rows;
  return row - 1 >= place.row && row - 1 < end ? `${place.column}+${place.columns}` : "";
}
