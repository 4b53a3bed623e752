/** What of a host outlives its process. Caches and locks do not: Google promises neither. */
import type { SpreadsheetFile } from "./contract.ts";
import type { Mail, Mailbox } from "./mailbox.ts";
import type { Project, Viewers } from "./project.ts";
import { storeOf } from "./propertyStore.ts";
import { localFile } from "./spreadsheet/localFile.ts";
import { restoreRights, type SavedRights, savedRights } from "./spreadsheet/savedFile.ts";
import type { HostState } from "./state.ts";
import type { SavedTrigger } from "./triggers.ts";

export interface SavedProject extends Pick<Project, "id" | "name" | "owner" | "boundTo"> {
  /** Absent in what was kept before scripts could be shared: all of them worked for anybody. */
  readonly viewers?: Viewers;
}

/** Everything about one spreadsheet and the scripts of its host but cells and mail: plain JSON, small enough to compare after each edit. */
export interface SavedSurroundings {
  readonly now: number;
  readonly seed: number;
  readonly projects: readonly SavedProject[];
  readonly triggers: readonly SavedTrigger[];
  readonly properties: readonly (readonly [store: string, values: Readonly<Record<string, string>>])[];
  readonly mailWindows: ReturnType<Mailbox["windows"]>;
  readonly triggerTime: readonly (readonly [key: string, milliseconds: number])[];
  readonly rights: SavedRights;
}

export function savedSurroundings(state: HostState, file: SpreadsheetFile): SavedSurroundings {
  return {
    now: state.clock.now(),
    seed: state.random.seed(),
    projects: [...state.projects.values()].map(({ id, name, owner, boundTo, viewers }) => ({
      id,
      name,
      owner,
      boundTo,
      viewers,
    })),
    triggers: state.triggers.saved(),
    properties: [...state.properties].map(([key, store]) => [key, store.entries()] as const),
    mailWindows: state.mailbox.windows(),
    triggerTime: [...state.triggerTime],
    rights: savedRights(localFile(file)),
  };
}

/** The random source cannot be wound back: a host taken up again is made with `seed` as its own. Projects are added by the caller. */
export function restoreSurroundings(
  state: HostState,
  file: SpreadsheetFile,
  saved: SavedSurroundings,
  mails: readonly Mail[],
): void {
  state.clock.moveTo(saved.now);
  state.triggers.restore(saved.triggers);
  state.properties.clear();
  for (const [key, values] of saved.properties) {
    const store = storeOf(state.properties, key);
    for (const [name, value] of Object.entries(values)) store.set(name, value);
  }
  state.mailbox.restore(mails, saved.mailWindows);
  state.triggerTime.clear();
  for (const [key, milliseconds] of saved.triggerTime) state.triggerTime.set(key, milliseconds);
  restoreRights(localFile(file), saved.rights);
  file.workbook.clockMoved();
}
