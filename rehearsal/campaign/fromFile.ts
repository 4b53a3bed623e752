/** A campaign goes on from a file that was kept of it: a year looked up again, or the copy in which the next year begins (SPEC NY7). */
import { createHash } from "node:crypto";
import { createHost, importXlsx, type Project, type SpreadsheetFile } from "sheets-script-host";
import { moment } from "../season/calendar.ts";
import { ORGANISER } from "../season/people.ts";
import type { Watch } from "../season/play.ts";
import type { Bundles } from "../season/season.ts";
import { ADDIN, type Campaign, STEWARD } from "./names.ts";
import { rosterOf } from "./roster.ts";
import { rowsOf } from "./tabs.ts";

/** No campaign is as old: a clock only goes forward. */
const BEFORE_ALL = moment("2020-01-01 00:00");

export interface FromFile {
  readonly campaign: Campaign;
  readonly addin: Project;
  readonly steward: Project;
  /** What the scripts said of the tabs that they took over, and what of the file could not be kept. */
  readonly said: readonly string[];
}

/**
 * Its tabs are taken over by the steward, everybody whom they name is let in, and the clock goes on where its Nhật ký ends. The spreadsheet
 * has an address of its own, as a copy has. Throws sentences where the file is none.
 * @param bytes of an .xlsx file
 */
export async function campaignFromFile(
  bytes: Uint8Array,
  bundles: Bundles,
  watch: Watch = () => undefined,
): Promise<FromFile> {
  // Of another file another address; the same one again has the same.
  const seed = createHash("sha256").update(bytes).digest().readUInt32BE(0);
  const host = createHost({ now: BEFORE_ALL, owner: ORGANISER, seed });
  watch(host);
  const file = host.createSpreadsheet({ name: ADDIN });
  const [empty] = file.workbook.sheetIds();
  const { lost } = await importXlsx(file, bytes);
  if (empty !== undefined) file.workbook.removeSheet(empty);
  host.skipTo(endOf(file) ?? Date.now());
  for (const { email } of rosterOf(file)) file.share(email, "editor");
  const addin = host.addProject({ name: ADDIN, files: bundles.addin, boundTo: file.id });
  const steward = host.addProject({ name: STEWARD, files: bundles.steward, viewers: "anyone" });
  host.setScriptProperty(steward, "SPREADSHEET_ID", file.id);
  const said = ["adopt", "install"].map((name) => String(host.run(steward, name, { user: ORGANISER })));
  return { campaign: { host, file }, addin, steward, said: lost === null ? said : [...said, lost] };
}

/** The last moment that Nhật ký tells; null where it tells none. */
function endOf({ workbook }: SpreadsheetFile): number | null {
  const told = rowsOf(workbook, "Nhật ký").flatMap((row) => {
    const [, day, month, year, time] =
      /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}:\d{2})$/.exec(row.get("Thời gian") ?? "") ?? [];
    return time === undefined ? [] : [moment(`${year}-${month}-${day} ${time}`)];
  });
  return told.length === 0 ? null : Math.max(...told);
}
