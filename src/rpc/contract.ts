/**
 * What the sidebar asks of the server: JSON only, parsed by whoever hears it (answers: `answers.ts`). Points travel as people type
 * them ("8,5"), instants as epoch milliseconds.
 */
import * as z from "zod/mini";
import { RULE_TOPICS } from "../domain/documents/ruleBasis.ts";
import { appraisers } from "../tables/appraisers.ts";
import { LONGEST_CELL } from "../tables/cell.ts";
import { COMMANDS } from "../tables/commands.ts";
import { type Columns, keysTypedBy, type Table } from "../tables/table.ts";
import { units } from "../tables/units.ts";
import { LONGEST_LIST, MOST_FILLED, MOST_ROWS, MOST_TEXTS } from "./bounds.ts";

const id = z.string().check(z.minLength(1), z.maxLength(60));
const typed = z.string().check(z.maxLength(LONGEST_CELL));
const counted = z.number().check(z.multipleOf(1), z.minimum(1));
/** Where the caller last saw the ballot's row: only a hint, the id decides. */
const rowHint = counted;
const ballotAt = { ballot: id, row: rowHint };
/** With how many rows the tab had when the caller read the list. */
const ballotToWrite = { ...ballotAt, rows: z.optional(counted) };

/** One changed field: what the caller saw before and what it is to become, so that two open sidebars never overwrite each other. */
const change = z.object({ field: id, was: typed, now: typed });

/** What changes of a ballot, and the version of the rubric by whose words it was scored, checked where it is given. */
const changed = {
  ...ballotToWrite,
  changes: z.array(change).check(z.maxLength(60)),
  rubricVersion: z.optional(z.string().check(z.maxLength(60))),
};

/** Cells by the columns that the organiser types. */
const cellsOf = <C extends Columns>(table: Table<C>) =>
  z.partialRecord(z.enum(keysTypedBy(table, "organiser")), typed);
const [unitCells, appraiserCells] = [cellsOf(units), cellsOf(appraisers)];

/** The rows of a pasted list, with the line of each. */
const rowsOf = <C extends z.core.$ZodType>(cells: C) =>
  z.array(z.object({ line: counted, cells })).check(z.maxLength(MOST_ROWS));

/** What was told of a row that is to be added, and is to be no obstacle. */
const seen = z.array(typed).check(z.maxLength(60));

/** What a document governs; "" for none of the rules. */
const governed = z.enum(["", ...RULE_TOPICS]);

/** A profile with what was typed over it, and the lists as the page read them. */
const setup = {
  profile: id,
  settings: z.record(z.string(), typed),
  units: rowsOf(unitCells),
  appraisers: rowsOf(appraiserCells),
  /** A header over position and unit; the cells under it were taken for the position. */
  twoInOne: z.nullable(typed),
  /** What the profile rests on, for a tab Căn cứ in which nothing stands yet. */
  bases: z
    .array(z.object({ document: id, issued: typed, summary: typed, governs: z.optional(governed) }))
    .check(z.maxLength(60)),
};

/** A text that stands in a cell, and the one that is to stand there instead. */
const text = z.object({ row: counted, column: counted, was: typed, now: typed });

/** Tabs whose rows a unit may fill from a list. */
const listed = z.enum(["registrations", "titles"]);

export const Request = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("whoAmI") }),
  z.object({ kind: z.literal("queue") }),
  z.object({ kind: z.literal("openBallot"), ...ballotAt }),
  z.object({ kind: z.literal("entry"), model: id }),
  /** Whose these models are; asked beside the queue, so that nothing waits for it. */
  z.object({ kind: z.literal("models"), models: z.array(id).check(z.maxLength(MOST_ROWS)) }),
  /** Opens the scoring page in a wide dialog, at this ballot; '' for the list. */
  z.object({ kind: z.literal("openWide"), ballot: z.string().check(z.maxLength(60)) }),
  z.object({ kind: z.literal("saveBallot"), ...changed }),
  z.object({ kind: z.literal("submitBallot"), ...changed }),
  z.object({ kind: z.literal("reopenBallot"), ...ballotToWrite, reason: typed }),
  z.object({ kind: z.literal("recuseBallot"), ...ballotToWrite, reason: typed }),
  z.object({ kind: z.literal("previewSetup"), ...setup }),
  z.object({ kind: z.literal("applySetup"), ...setup }),
  /** One row more, by a form. */
  z.object({ kind: z.literal("addUnit"), cells: unitCells, seen }),
  z.object({ kind: z.literal("addAppraiser"), cells: appraiserCells, seen }),
  z.object({
    kind: z.literal("command"),
    command: z.enum(COMMANDS),
    target: typed,
    value: typed,
    reason: typed,
  }),
  z.object({ kind: z.literal("order"), command: z.enum(COMMANDS) }),
  /** Names the tabs that should be there: the page knows them all, and the script only those it reads. */
  z.object({
    kind: z.literal("board"),
    tabs: z.array(z.object({ key: id, title: id })).check(z.maxLength(60)),
  }),
  z.object({ kind: z.literal("boardBallots") }),
  z.object({ kind: z.literal("orders") }),
  /** Takes the tick of an order back and goes to its box: the organiser’s own tick starts a round at once. */
  z.object({ kind: z.literal("runNow"), row: rowHint, command: z.enum(COMMANDS), target: typed }),
  z.object({ kind: z.literal("reminders") }),
  z.object({ kind: z.literal("switchReminders"), on: z.boolean() }),
  z.object({
    kind: z.literal("skipReminders"),
    skips: z.array(z.object({ id, skip: z.boolean() })).check(z.maxLength(MOST_ROWS)),
  }),
  /** What documents are made of, with the ballots of this appraiser; '' for no ballots. */
  z.object({ kind: z.literal("documents"), appraiser: z.string().check(z.maxLength(60)) }),
  /** Opens the page Văn bản in a wide dialog. */
  z.object({ kind: z.literal("openDocuments") }),
  z.object({ kind: z.literal("unit") }),
  /** What this campaign sends to the level above. */
  z.object({ kind: z.literal("baseResult") }),
  /** The units whose results are awaited here. */
  z.object({ kind: z.literal("baseUnits") }),
  /** A result as it was sent; `replace`: in place of one that came before; `doubles`: though models stand in another list, too. */
  z.object({
    kind: z.literal("receiveBaseResult"),
    text: z.string().check(z.maxLength(LONGEST_LIST)),
    replace: z.boolean(),
    doubles: z.boolean(),
  }),
  /** Puts the caller's selection into a cell of a row (a model's, a unit's, or of a setting or a member), wherever that row stands now. */
  z.object({
    kind: z.literal("goTo"),
    tab: z.enum(["registrations", "reports", "dissemination", "titles", "settings", "appraisers"]),
    model: id,
    column: id,
  }),
  /** The texts of the caller's selection that a legacy font may have typed; of all of the tab where one cell is selected. */
  z.object({ kind: z.literal("texts") }),
  z.object({
    kind: z.literal("convertTexts"),
    sheet: z.number(),
    texts: z.array(text).check(z.maxLength(MOST_TEXTS)),
  }),
  z.object({ kind: z.literal("ownRows"), tab: listed }),
  /** Texts for blank cells of the caller's rows, by column key; a row without an id is a new one. */
  z.object({
    kind: z.literal("fillRows"),
    tab: listed,
    rows: z
      .array(z.object({ id: z.string().check(z.maxLength(60)), cells: z.record(z.string(), typed) }))
      .check(z.maxLength(MOST_FILLED)),
  }),
]);
export type Request = z.infer<typeof Request>;
export type RequestOf<K extends Request["kind"]> = Extract<Request, { kind: K }>;
