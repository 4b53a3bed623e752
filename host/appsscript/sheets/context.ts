import type { Area, SheetId, Workbook } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { Refused } from "./apiFailure.ts";
import type { Read, Schema } from "./payload.ts";

/** The spreadsheet a request works on, and for whom. */
export interface Acting {
  readonly file: LocalFile;
  readonly workbook: Workbook;
  readonly user: string;
  /** On a copy without cells: whether it can be done is asked, and no cell is filled. */
  readonly bare: boolean;
  /** The script, which owns metadata that only it may see. */
  readonly project: string;
}

/** A kind of request: what it holds and what it does. It gives its reply, `{}` when there is nothing to tell. */
export interface RequestKind {
  readonly schema: Schema;
  apply(acting: Acting, request: unknown): object;
}

/** Ties what a request does to the type its schema describes. */
export function requestKind<const S extends Schema>(
  schema: S,
  apply: (acting: Acting, request: Read<S>) => object,
): RequestKind {
  // Only what was read by this very schema is handed on (batch.ts).
  return { schema, apply: (acting, request) => apply(acting, request as Read<S>) };
}

export const NOTHING_TO_TELL = {};

/** Every cell must be the caller's to edit. */
export function mustEdit({ file, user }: Acting, area: Area): void {
  const refusal = file.refuseEdit(user, area);
  if (refusal) throw new Refused(refusal.forScript);
}

/** Rows, columns, titles: a protected sheet refuses them whatever it leaves open. */
export function mustRestructure({ file, user }: Acting, sheet: SheetId): void {
  const refusal = file.refuseStructure(user, sheet);
  if (refusal) throw new Refused(refusal.forScript);
}

/** A field that a request cannot do without. */
export function required<T>(value: T | undefined, name: string): T {
  if (value !== undefined) return value;
  throw new Refused(`Must specify '${name}'.`);
}
