/** The result as README shows it: the first of each group, as a Markdown table. */
import { look } from "../screen.ts";
import type { Season } from "../season.ts";
import type { RankingLine } from "./ranking.ts";

const FIRST = 2;
const BEGIN = "<!-- season:begin -->";
const END = "<!-- season:end -->";
const HEADERS = ["Nhóm", "Hạng", "Mô hình", "Đơn vị", "Phiếu", "Điểm", "Mức", "Trình"];

export function resultTable({ file }: Season, ranking: readonly RankingLine[]): string {
  const titles = new Map(look(file, "Xếp hạng").lines.map((line) => [line.text("Mã"), line.text("Tên")]));
  const groups = [...new Set(ranking.map((line) => line.group))];
  const rows = groups.flatMap((group) =>
    ranking
      .filter((line) => line.group === group)
      .slice(0, FIRST)
      .map((line, index) => cellsOf(line, index === 0 ? group : "", titles.get(line.model) ?? "")),
  );
  return [HEADERS, HEADERS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function cellsOf(line: RankingLine, group: string, title: string): readonly string[] {
  return [
    group,
    `${line.rank ?? "–"}${line.tied ? " (đồng hạng)" : ""}`,
    title.normalize("NFC"),
    line.unit,
    `${line.ballots}/${line.of}`,
    line.mean === null ? "" : line.mean.toFixed(2).replace(".", ","),
    line.band ?? "",
    line.eligible ? "có" : "",
  ];
}

/** The text between README's two marks replaced. Throws when a mark is missing. */
export function withResult(readme: string, table: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`README has no ${BEGIN} … ${END}`);
  return `${readme.slice(0, begin)}${BEGIN}\n${table}\n${readme.slice(end)}`;
}
