import { optionOf } from "../services/argument.ts";
import { wrongArguments } from "./arguments.ts";

export interface Clearing {
  /** Rows that the sheet's filter hides stay as they are. */
  readonly seenOnly: boolean;
  readonly contents: boolean;
  readonly formats: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

const OPTIONS = {
  contents: "contentsOnly",
  formats: "formatOnly",
  notes: "commentsOnly",
  validations: "validationsOnly",
} as const;

const EVERYTHING = { contents: true, formats: true, seenOnly: false };

/**
 * What clear() and clear(options) take away. Without options contents and formats go while notes and validation stay, as a
 * public suite asserts against live Apps Script.
 */
export function clearingOf(call: string, args: readonly unknown[]): Clearing {
  if (args.length === 0) return { ...EVERYTHING, notes: false, validations: false };
  const [options] = args;
  if (args.length > 1 || typeof options !== "object" || options === null) throw wrongArguments(call, args);
  const asked = {
    contents: optionOf(options, OPTIONS.contents) === true,
    formats: optionOf(options, OPTIONS.formats) === true,
    notes: optionOf(options, OPTIONS.notes) === true,
    validations: optionOf(options, OPTIONS.validations) === true,
  };
  const seenOnly = optionOf(options, "skipFilteredRows") === true;
  const none = !Object.values(asked).some(Boolean);
  return none ? { ...asked, ...EVERYTHING, seenOnly } : { ...asked, seenOnly };
}
