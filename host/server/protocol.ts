/**
 * What a page and the host say to each other over one WebSocket: JSON texts, one message each. A page never changes its copy of
 * the workbook by itself: it says what its person wants (an intent), and the host answers everybody with the grid's own mutations,
 * in the one order that counts. So pages cannot drift apart, and a page that lies gains nothing.
 *
 * Coordinates are zero-based, sheets are named by id. Instants are epoch milliseconds of the host's clock.
 */
import type { IWorkbookData } from "@univerjs/core";
import type { ChartPosition, MenuItem } from "../appsscript/contract.ts";
import type { Area, CellStyle, SheetId } from "../workbook/contract.ts";

/** What a person does to the spreadsheet. */
export type Intent =
  /** One cell; '' empties it. The text is what was typed, unread: only the host knows the spreadsheet's locale. */
  | {
      readonly kind: "type";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Rows of texts from outside, from one cell on. The sheet grows if it must. */
  | {
      readonly kind: "paste";
      readonly sheet: SheetId;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
    }
  /** Copied or cut inside this spreadsheet, or filled: formulas move along, a smaller source is repeated over a larger target. */
  | {
      readonly kind: "copy";
      readonly from: Area;
      readonly to: Area;
      readonly how: "copy" | "cut" | "valuesOnly" | "fill";
    }
  | { readonly kind: "clear"; readonly areas: readonly Area[] }
  | { readonly kind: "style"; readonly areas: readonly Area[]; readonly patch: Partial<CellStyle> }
  | {
      readonly kind: "insertRows" | "insertColumns" | "deleteRows" | "deleteColumns";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: "moveRows" | "moveColumns";
      readonly sheet: SheetId;
      readonly from: number;
      readonly count: number;
      /** In front of which line, counted before the move. */
      readonly to: number;
    }
  /** `column` counted on the sheet. */
  | { readonly kind: "sort"; readonly area: Area; readonly column: number; readonly ascending: boolean }
  | {
      readonly kind: "rowHeights" | "columnWidths";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
      /** Pixels. */
      readonly size: number;
    }
  | {
      readonly kind: "hideRows" | "hideColumns";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  /** The group of that depth (1 is outermost) that holds the lines. */
  | {
      readonly kind: "foldRows" | "foldColumns";
      readonly sheet: SheetId;
      readonly at: number;
      readonly count: number;
      readonly depth: number;
      readonly folded: boolean;
    }
  | { readonly kind: "addSheet"; readonly name: string; readonly index: number }
  | { readonly kind: "renameSheet"; readonly sheet: SheetId; readonly name: string }
  | { readonly kind: "removeSheet"; readonly sheet: SheetId }
  | { readonly kind: "moveSheet"; readonly sheet: SheetId; readonly index: number }
  /** Takes back what this person did last, where nobody has changed it since. */
  | { readonly kind: "undo" }
  | { readonly kind: "redo" };

/** From a page. `n` numbers the requests of one page; each gets exactly one `done` with the same number. */
export type FromPage =
  /** `base`: the revision the page had seen; rows and columns that moved since are followed. */
  | { readonly kind: "intent"; readonly n: number; readonly base: number; readonly intent: Intent }
  | { readonly kind: "select"; readonly area: Area }
  | { readonly kind: "menu"; readonly n: number; readonly path: readonly string[] }
  /** google.script.run of a shown page. `arguments` are JSON values. */
  | {
      readonly kind: "rpc";
      readonly n: number;
      readonly project: string;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  /** The answer to an `ask`. */
  | { readonly kind: "answer"; readonly question: number; readonly button: string; readonly text: string }
  /** Moves the clock forward; triggers due on the way run. */
  | { readonly kind: "advance"; readonly n: number; readonly to: number }
  /** Asks for the ticket (a text) with which one file may be sent to /import.xlsx. The owner's page only. */
  | { readonly kind: "import"; readonly n: number }
  | { readonly kind: "outbox"; readonly n: number }
  /** Why this person may not change this area. */
  | { readonly kind: "why"; readonly n: number; readonly area: Area };

export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** In which cells a conditional format by formula holds; each area as [row, column, rows, columns]. */
export interface RuleCells {
  readonly sheet: SheetId;
  /** As its mutations name it. */
  readonly rule: string;
  readonly areas: readonly (readonly [row: number, column: number, rows: number, columns: number])[];
}

export interface PersonSeen {
  readonly email: string;
  /** As the application's roster says; the address when it says nothing. */
  readonly name: string;
  /** Key of one of the application's roles. */
  readonly role: string;
}

/** A kind of people, with what the page calls them. */
export interface Role {
  readonly key: string;
  readonly caption: string;
}

export interface Deadline {
  readonly at: number;
  readonly name: string;
}

export interface ChartSeen extends ChartPosition {
  readonly id: number;
  /** For who does not see it. */
  readonly words: string;
  /** The picture: SVG without scripts, its texts as texts. */
  readonly svg: string;
}

/** A group of rows or columns. Whether it is folded is seen by its lines. */
export interface GroupSeen {
  readonly sheet: SheetId;
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  /** 1 is outermost. */
  readonly depth: number;
  /** Its toggle stands at the line behind it, otherwise at the line before. */
  readonly behind: boolean;
  /** This page's person may fold it, and folds it for everybody; otherwise in this page only. */
  readonly shared: boolean;
}

export interface ClockSeen {
  readonly now: number;
  /** Whether it goes on with real time; otherwise it stands until somebody moves it. */
  readonly runs: boolean;
  /** Orders that wait for a clock trigger, and when the next one does them; null when none wait, and for all but the owner. */
  readonly orders: { readonly waiting: number; readonly doneAt: number } | null;
  /** Null after the last one. */
  readonly next: Deadline | null;
}

export interface MailSeen {
  readonly at: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** To a page. */
export type ToPage =
  | {
      readonly kind: "welcome";
      readonly rev: number;
      readonly user: PersonSeen;
      /** Whether the spreadsheet is this person's own. */
      readonly owns: boolean;
      readonly roles: readonly Role[];
      /** On the button that does waiting orders at once; "#" stands for their number. */
      readonly doOrders: string;
      /** The cell where this person's work begins: a page whose address names no tab opens there. */
      readonly home: Area | null;
      readonly people: readonly PersonSeen[];
      /** As Univer loads it, formulas' results included. */
      readonly workbook: IWorkbookData;
      readonly formatted: readonly RuleCells[];
      /** What this page's person may not change. */
      readonly guarded: readonly Area[];
      readonly charts: readonly ChartSeen[];
      readonly groups: readonly GroupSeen[];
      readonly menus: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
      readonly clock: ClockSeen;
      readonly mails: number;
    }
  /** What happened, in order: `rev` grows by one each time. Applied as it stands, results of formulas included. */
  | {
      readonly kind: "changed";
      readonly rev: number;
      readonly mutations: readonly Mutation[];
      /** Of the rules that hold in other cells now. */
      readonly formatted: readonly RuleCells[];
    }
  | { readonly kind: "guarded"; readonly guarded: readonly Area[] }
  /** All of them, drawn with what their cells show after the latest change. */
  | { readonly kind: "charts"; readonly charts: readonly ChartSeen[] }
  | { readonly kind: "groups"; readonly groups: readonly GroupSeen[] }
  | { readonly kind: "people"; readonly people: readonly PersonSeen[] }
  | {
      readonly kind: "menus";
      readonly menus: readonly { readonly caption: string; readonly items: readonly MenuItem[] }[];
    }
  | { readonly kind: "clock"; readonly clock: ClockSeen }
  | { readonly kind: "mails"; readonly mails: number }
  | {
      readonly kind: "done";
      readonly n: number;
      /** A sentence for the person; null when it was done. */
      readonly refused: string | null;
      /** What the function returned (rpc), the mails (outbox), the ticket (import), the sentence (why), else null. */
      readonly result: unknown;
    }
  /** To the page that sent a file: its tabs are there. `sheet`: the first that is not hidden. */
  | {
      readonly kind: "imported";
      readonly sheet: SheetId | null;
      readonly sentence: string;
      /** What could not be kept; null when everything was. */
      readonly lost: string | null;
    }
  | { readonly kind: "toast"; readonly title: string; readonly message: string; readonly seconds: number }
  | {
      readonly kind: "ask";
      readonly question: number;
      readonly what: "alert" | "prompt";
      readonly title: string;
      readonly text: string;
      /** Names of Ui.ButtonSet: "OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL". */
      readonly buttons: string;
    }
  | {
      readonly kind: "show";
      readonly where: "sidebar" | "modal" | "modeless";
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      /** Whose functions google.script.run calls. */
      readonly project: string;
    }
  /** A script has gone there with its person. */
  | { readonly kind: "select"; readonly area: Area }
  /** Not let in: the server has as many pages as it can serve. It closes the connection; the page tries again. */
  | { readonly kind: "full"; readonly sentence: string }
  /** The host's copy is not this page's any more (restart, import): load everything anew. */
  | { readonly kind: "reload" };
