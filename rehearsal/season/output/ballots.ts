import type { SpreadsheetFile } from "sheets-script-host";
import { rubricOn } from "../rubric.ts";
import { look, type Screen } from "../screen.ts";

export interface BallotLine {
  readonly ballot: string;
  readonly round: number;
  readonly model: string;
  readonly appraiser: string;
  /** The tab's own word in small letters: "đã nộp". */
  readonly state: string;
  /** Points by criterion code, 8.5 for 8,5; a criterion that was not scored is left out. */
  readonly points: Readonly<Record<string, number>>;
}

/** Every ballot as it stands in the tab Chấm điểm, in the order of the rows. */
export function ballotsIn(file: SpreadsheetFile): readonly BallotLine[] {
  const screen = look(file, "Chấm điểm");
  const codes = rubricOn(look(file, "Tiêu chí")).criteria.map(({ code }) => code);
  const columns = codes.map((code) => ({ code, header: headerOf(screen, code) }));
  return screen.lines.map((line) => ({
    ballot: line.text("Mã phiếu"),
    round: line.number("Vòng") ?? 1,
    model: line.text("Mã mô hình"),
    appraiser: line.text("Mã thành viên"),
    state: line.text("Trạng thái").toLocaleLowerCase("vi"),
    points: Object.fromEntries(
      columns.flatMap(({ code, header }) => {
        const points = line.number(header);
        return points === null ? [] : [[code, points] as const];
      }),
    ),
  }));
}

/** A criterion's column begins with its code. */
function headerOf(screen: Screen, code: string): string {
  const found = screen.headers.find((header) => header.startsWith(`${code} `));
  if (found === undefined) throw new Error(`Tab ${screen.tab} has no column of criterion ${code}`);
  return found;
}
