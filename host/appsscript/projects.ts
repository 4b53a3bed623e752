/** Scripts and spreadsheets in the host: put there, replaced, kept and taken up again. */
import type { SpreadsheetFile } from "./contract.ts";
import { offerCustomFunctions } from "./customFunctions.ts";
import type { Mail } from "./mailbox.ts";
import { createProject, type Project, type ProjectSource } from "./project.ts";
import { restoreSurroundings, type SavedSurroundings } from "./savedHost.ts";
import type { SavedFile } from "./spreadsheet/savedFile.ts";
import type { HostState } from "./state.ts";

/** New code under an id, which may be known already: its triggers, properties and caches stay. */
export function installProject(state: HostState, id: string, source: ProjectSource): Project {
  const project = createProject(id, source);
  state.projects.set(id, project);
  const file = project.boundTo === null ? null : (state.files.get(project.boundTo) ?? null);
  if (project.boundTo !== null && !file) throw new Error(`No spreadsheet ${project.boundTo} to be bound to`);
  if (file) offerCustomFunctions(state, file);
  return project;
}

/** Takes up a spreadsheet under its old id. */
export function restoreFile(
  state: HostState,
  kept: { readonly id: string; readonly owner: string; readonly saved: SavedFile },
): SpreadsheetFile {
  const { locale, timeZone } = kept.saved.workbook.bookkeeping;
  const now = () => state.clock.now();
  // The saved workbook brings its own name.
  const file = state.parts.createFile({ ...kept, name: "", locale, timeZone, now });
  state.files.set(kept.id, file);
  return file;
}

export interface SavedAround {
  readonly saved: SavedSurroundings;
  readonly mails: readonly Mail[];
  /** Each script's files, by its name: the code is not kept, the build has it. */
  filesOf(projectName: string): ProjectSource["files"];
}

/** Takes up everything around a spreadsheet's cells. */
export function restoreAround(
  state: HostState,
  file: SpreadsheetFile,
  { saved, mails, filesOf }: SavedAround,
): void {
  for (const { id, viewers, ...project } of saved.projects) {
    installProject(state, id, { ...project, viewers: viewers ?? "anyone", files: filesOf(project.name) });
  }
  restoreSurroundings(state, file, saved, mails);
}
