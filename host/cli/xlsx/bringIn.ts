/** A file brought into an empty spreadsheet, by the same reading as the page's, and written out again. */
import { refuseMore } from "../../appsscript/desk.ts";
import { createHost } from "../../appsscript/host.ts";
import { LocalFile } from "../../appsscript/spreadsheet/localFile.ts";
import { exportFile } from "../../xlsx/exportFile.ts";
import { cellsNeeded, importXlsx } from "../../xlsx/import.ts";
import { readFile } from "../../xlsx/read/readFile.ts";
import { FileRefused } from "../../xlsx/read/refusal.ts";
import { type DescribedSheet, describedSheet, namesOf } from "./described.ts";

interface Told {
  readonly sheets: readonly DescribedSheet[];
  /** Of ranges, as they are written in formulas. */
  readonly names: Readonly<Record<string, string>>;
  readonly rows: number;
  /** A sentence for each thing that could not be kept. */
  readonly lost: readonly string[];
  /** The same as the page says it; null when everything was kept. */
  readonly lostSentence: string | null;
}

export interface BroughtIn {
  readonly told: Told;
  /** The bytes of the .xlsx that the spreadsheet is exported as. */
  readonly write: () => Promise<Uint8Array>;
}

const OWNER = "chu-so-huu@example.vn";

/** Throws FileRefused with the sentence that the page would show. */
export async function bringIn(bytes: Uint8Array): Promise<BroughtIn> {
  const read = await readFile(bytes);
  const host = createHost({ owner: OWNER, now: new Date().toISOString() });
  const file = host.createSpreadsheet({ name: "Bảng tính", rows: 1, columns: 1 });
  if (!(file instanceof LocalFile)) throw new Error("A spreadsheet of this host is a local file");
  const refused = refuseMore({ file }, cellsNeeded(read));
  if (refused?.refused) throw new FileRefused(refused.refused);
  const { workbook } = file;
  const [empty = ""] = workbook.sheetIds();
  // A name that no file gives its sheet: theirs come in as they are.
  workbook.setSheet(empty, { name: "\u2007" });
  const { sheets, rows, lost } = importXlsx(workbook, read);
  if (sheets.some((id) => !workbook.sheet(id).hidden)) workbook.removeSheet(empty);
  return {
    told: {
      sheets: sheets.map((id) => describedSheet(file, id)),
      names: namesOf(workbook),
      rows,
      lost: read.losses.sentences(),
      lostSentence: lost,
    },
    write: () => exportFile(file),
  };
}
