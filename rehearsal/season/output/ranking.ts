import type { SpreadsheetFile } from "sheets-script-host";
import { type Line, look } from "../screen.ts";

export interface RankingLine {
  readonly group: string;
  /** Null where the model has no rank. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly model: string;
  /** Code of the unit. */
  readonly unit: string;
  /** Submitted ballots of how many given out. */
  readonly ballots: number;
  readonly of: number;
  /** Points with two decimals; null without ballots. */
  readonly mean: number | null;
  readonly band: string | null;
  readonly eligible: boolean;
}

/** The models of the tab Xếp hạng, in the order of its rows: the lines of the groups stand above them. */
export function rankingIn(file: SpreadsheetFile): readonly RankingLine[] {
  const units = new Map(
    look(file, "Đăng ký").lines.map((line) => [line.text("Mã mô hình"), line.text("Mã đơn vị")]),
  );
  return look(file, "Xếp hạng")
    .lines.filter((line) => !line.text("Mã").startsWith("Nhóm: "))
    .map((line) => rankingLine(line, units));
}

function rankingLine(line: Line, units: ReadonlyMap<string, string>): RankingLine {
  const [ballots = 0, of = 0] = line.text("Số phiếu").split("/").map(Number);
  const model = line.text("Mã");
  return {
    group: line.text("Nhóm xếp hạng"),
    rank: line.number("Thứ hạng"),
    tied: line.text("Đồng hạng") === "Có",
    model,
    unit: units.get(model) ?? "",
    ballots,
    of,
    mean: line.number("Điểm TB"),
    band: line.text("Mức") === "" ? null : line.text("Mức"),
    eligible: line.text("Đủ điều kiện trình") === "Có",
  };
}
