import { emptyForm, requestOf, type SetupForm } from "../../../sidebar/setup/state/form.ts";
import { readingOf } from "../../../sidebar/setup/state/reading.ts";
import type { RequestOf } from "../../../src/rpc/contract.ts";

/** What somebody chose, typed and pasted; settings also by names that no page has. */
export interface Pasted extends Partial<Omit<SetupForm, "settings">> {
  readonly settings?: Readonly<Record<string, string>>;
}

/** What the page of setup asks of it. */
export function pastedRequest<K extends "previewSetup" | "applySetup">(
  kind: K,
  { settings = {}, ...typed }: Pasted,
): RequestOf<K> {
  const form = { ...emptyForm(), ...typed };
  return { ...requestOf(kind, form, readingOf(form)), settings };
}
