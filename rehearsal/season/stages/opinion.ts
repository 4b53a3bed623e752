/** What is typed by hand into the ranking stays with its model, wherever the next ranking puts it. */
import { LEADER } from "../people.ts";
import type { Line, Screen } from "../screen.ts";
import { mustBeTaken, type Season, tab, typeUnder } from "../season.ts";

const TAB = "Xếp hạng";
const HEADER = "Ý kiến Tổ";
export const OPINION = "Các phiếu chênh nhau trên 20 điểm, đề nghị chấm lại vòng 2";

/** The team's opinion beside the model whose ballots lie apart. @returns the row it stands in */
export function typeOpinion(season: Season): number | null {
  const model = season.plan.planted.apart;
  if (model === null) return null;
  const screen = tab(season, TAB);
  const { row } = lineOf(screen, season.ids.get(model) ?? "");
  mustBeTaken([typeUnder(season, LEADER, screen, { row, header: HEADER, text: OPINION })]);
  return row;
}

export function lookForOpinion(season: Season, before: number | null): void {
  const model = season.plan.planted.apart;
  if (model === null || before === null) return;
  const { row, text } = lineOf(tab(season, TAB), season.ids.get(model) ?? "");
  const stayed = text(HEADER) === OPINION ? "vẫn đứng cạnh mô hình của nó" : "KHÔNG CÒN Ở CHỖ CỦA NÓ";
  season.say(`Ý kiến Tổ gõ tay ở dòng ${before} nay ở dòng ${row}, ${stayed}.`);
}

function lineOf(screen: Screen, id: string): Line {
  const found = screen.lines.find((line) => line.text("Mã") === id);
  if (found === undefined) throw new Error(`Tab ${screen.tab} has no row of ${id}`);
  return found;
}
