import type { CustomFunction } from "../workbook/contract.ts";
import type { Realm, SpreadsheetFile } from "./contract.ts";
import { runCustomFunction } from "./entryPoints.ts";
import { fromRealm } from "./fromRealm.ts";
import type { Project } from "./project.ts";
import { instantOfSerial, serialOfInstant } from "./spreadsheet/dates.ts";
import type { HostState } from "./state.ts";

/** Formulas know no case: `=dien_tich(…)` and `=DIEN_TICH(…)` are one function. They know declared functions only, and no private ones. */
function functionOf(project: Project, name: string): string | null {
  const asked = name.toUpperCase();
  const found = project.functions.find((known) => known.toUpperCase() === asked);
  return found === undefined || found.endsWith("_") ? null : found;
}

/** A formula's argument in the script's realm: arrays of its own, dates as Dates on the spreadsheet's wall clock. */

function argument(realm: Realm, zone: string, value: unknown): unknown {
  if (Array.isArray(value)) return realm.array(value.map((item) => argument(realm, zone, item)));
  if (typeof value !== "object" || value === null || !("serial" in value)) return value;
  return realm.date(instantOfSerial(Number(value.serial), zone));
}

function result(zone: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => result(zone, item));
  return value instanceof Date ? { serial: serialOfInstant(value.getTime(), zone) } : value;
}

function call(
  state: HostState,
  project: Project,
  file: SpreadsheetFile,
  functionName: string,
): CustomFunction {
  return (args) => {
    const zone = file.workbook.timeZone();
    const outcome = runCustomFunction(state, { project, functionName, file }, (execution) =>
      args.map((value) => argument(execution.realm, zone, value)),
    );
    if (!outcome.ok) throw new Error(outcome.failure.printed);
    return result(zone, fromRealm(outcome.execution.realm, outcome.value));
  };
}

/** Lets a spreadsheet's formulas call the top-level functions of the scripts bound to it. */
export function offerCustomFunctions(state: HostState, file: SpreadsheetFile): void {
  file.workbook.setCustomFunctions((name) => {
    for (const project of state.projects.values()) {
      const functionName = project.boundTo === file.id ? functionOf(project, name) : null;
      if (functionName !== null) return call(state, project, file, functionName);
    }
    return null;
  });
}
