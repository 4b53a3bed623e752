import type { Broken, Property } from "./properties.ts";

/** What came of one case. */
export interface CaseResult {
  /** By which it can be run again: `A×B@before 12`. */
  readonly name: string;
  /** The call there, by its name; null when the run had no such call, so that nothing was tried. */
  readonly call: string | null;
  /** The properties that were looked at. */
  readonly checked: readonly Property[];
  readonly broken: readonly Broken[];
}
