/**
 * What is installed on the server's one spreadsheet, as far as the server has to know it: plain functions of the file. Whoever starts the
 * server gives it; the server itself knows no tab, no role and no script by name.
 */
import type { SpreadsheetFile } from "../appsscript/contract.ts";
import type { ProjectSource } from "../appsscript/project.ts";
import type { Area } from "../workbook/contract.ts";
import type { Installation } from "./installation.ts";
import type { Deadline, PersonSeen, Role } from "./protocol.ts";

/** Where a person's work begins. */
export interface Home {
  readonly tab: string;
  /**
   * At the top; at the first cell that this person may change now, if there is one; or there, and when there is none at the first row that
   * is kept for this person; or at the first cell that this person may change now and that is blank, under one of these headers of the
   * tab's first row, if there is one.
   */
  readonly at: "top" | "openRows" | "ownRows" | BlankUnder;
}

export interface BlankUnder {
  readonly blankUnder: readonly string[];
}

/** A cell that a person may not change. */
export interface Refused {
  readonly file: SpreadsheetFile;
  readonly email: string;
  readonly cell: Area;
  /** Epoch milliseconds of the host's clock. */
  readonly now: number;
}

export interface Application {
  /** The page's title until the spreadsheet's own is known. */
  readonly name: string;
  /** Its name in file names and in what a browser keeps: small Latin letters and dashes. */
  readonly key: string;
  /** In the order in which the page lists them. */
  readonly roles: readonly Role[];
  /** What the owner of the spreadsheet is called. */
  readonly owner: Pick<PersonSeen, "name" | "role">;
  /** The role of those whom the roster does not name. */
  readonly otherRole: string;
  readonly sentences: Sentences;

  /** Who is who, in the order of the list. Those with whom the file is not shared are left out by the server. */
  roster(file: SpreadsheetFile): readonly PersonSeen[];
  /** In order: the first that there is. Without one the page opens at the first tab. */
  homes(person: PersonSeen, file: SpreadsheetFile): readonly Home[];
  /** Why somebody who may edit the file may not change a cell; null where the application knows no more than Google. */
  refusal(refused: Refused): string | null;
  /** In order of time. The clock offers to go to the next one, and lives through each when it is moved farther. */
  deadlines(file: SpreadsheetFile): readonly Deadline[];
  /** Orders of the owner that the next clock trigger will do. */
  waitingOrders(file: SpreadsheetFile): number;
  /** The files of a script by the name of its project; null when there is none of this name. */
  scripts(project: string): ProjectSource["files"] | null;
  /** For a folder in which nothing lies yet. Throws sentences. */
  begin(): Installation;
}

export interface Sentences {
  /** To one who would bring in a file and is not the owner. */
  readonly ownerImports: string;
  /** The way out for one who was not let in. */
  readonly openAsOwner: string;
  /** On the button that does waiting orders at once; "#" stands for their number. */
  readonly doOrders: string;
}
