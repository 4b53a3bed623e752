import type { ScriptRun } from "./ask.ts";

interface Script {
  readonly run: ScriptRun;
  readonly host?: { close(): void; readonly editor?: { focus(): void } };
}

/** Who opened this page, as the script wrote into it (src/google/pages.ts); '' when it did not know. */
export function openedBy(): string {
  return document.getElementById("opened-by")?.textContent ?? "";
}

/** What a wide page begins with: '' for its list; null in a sidebar. */
export function beginsWith(): string | null {
  return document.getElementById("begins-with")?.textContent ?? null;
}

/** The keyboard goes back to the sheet: what is typed next goes into the selected cell. */
export function focusSheet(): void {
  script()?.host?.editor?.focus();
}

/** The script whose page this is, or null when the file was opened by itself. */
export function script(): Script | null {
  // Google and our host give every page this global before its own script runs.
  const google = (globalThis as { google?: { script?: Script } }).google;
  return google?.script ?? null;
}
