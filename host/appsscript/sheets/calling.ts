import type { RunningExecution } from "../execution.ts";
import { type LocalFile, localFile } from "../spreadsheet/localFile.ts";
import { mayEditFile } from "../spreadsheet/rights.ts";
import { ApiFailure, Refused } from "./apiFailure.ts";
import type { QuotaKind } from "./quota.ts";

/** A method of the API as Apps Script's sentences name it, "sheets.spreadsheets.get". */
export interface ApiMethod {
  readonly name: string;
  readonly kind: QuotaKind;
}

/** The spreadsheet a call is for, and who calls. */
export interface ApiCaller {
  readonly execution: RunningExecution;
  readonly file: LocalFile;
  readonly user: string;
  readonly project: string;
}

/** Does a call for a spreadsheet; every refusal becomes the exception that scripts catch. */
export function called<T>(
  execution: RunningExecution,
  method: ApiMethod,
  id: unknown,
  act: (caller: ApiCaller) => T,
): T {
  try {
    const { state, effectiveUser: user, plan } = execution;
    state.sheetsQuota.spend(method.kind, plan.project.id, user, execution.now());
    if (typeof id !== "string" || id === "") throw new Refused("Missing required parameter: spreadsheetId");
    const file = fileFor(execution, id, method.kind);
    return act({ execution, file, user, project: plan.project.id });
  } catch (error) {
    if (error instanceof Refused) throw new ApiFailure(method.name, error.code, error.message);
    throw error;
  }
}

/** "Requested entity was not found." where there is none, the other sentence where it is somebody else's: both seen live. */
function fileFor(execution: RunningExecution, id: string, kind: QuotaKind): LocalFile {
  if (!execution.state.files.has(id)) throw new Refused("Requested entity was not found.", 404);
  const file = execution.openFile(id);
  if (file && (kind === "Read" || mayEditFile(file, execution.effectiveUser))) return localFile(file);
  throw new Refused("The caller does not have permission", 403);
}
