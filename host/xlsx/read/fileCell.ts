/** A cell of the file as it is written there, before anything is made of it. Rows and columns from zero. */
import type { FileArea } from "./fileArea.ts";

export interface FileError {
  readonly error: string;
}

/** A text some of whose words look another way. */
export interface FileRuns {
  readonly words: string;
}

/** The number of a text that the file does not have. */
export interface NoText {
  readonly missing: number;
}

/** What a cell shows; null for a cell that holds only a look. */
export type FileValue = string | number | boolean | FileError | FileRuns | NoText | null;

export interface FileFormula {
  /** Without "="; "" where the file does not say it. */
  readonly formula: string;
  /** The number by which cells share it. */
  readonly shared: string | null;
  /** The cells that it fills. */
  readonly array: FileArea | null;
  /** Whether an array takes as many cells as it needs, and not those that it was given. */
  readonly dynamic: boolean;
  readonly result: FileValue;
}

export interface FileCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: FileValue | FileFormula;
}

export interface FileRow {
  readonly row: number;
  /** In points; null where nothing is said. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly style: number;
  /** Whether a person chose the height; otherwise it is what the program found the texts to need. */
  readonly sized: boolean;
  /** By their columns. */
  readonly cells: readonly FileCell[];
}

export function isFormula(content: FileCell["content"]): content is FileFormula {
  return typeof content === "object" && content !== null && "formula" in content;
}

/** Every cell that the file writes, also one that holds only a look. */
export function* cellsOf(rows: readonly FileRow[]): Generator<FileCell> {
  for (const { cells } of rows) yield* cells;
}
