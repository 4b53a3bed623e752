/** What the season shows at its end: the ranking of each group, what it cost in service calls, and how long ballots took. */
import { look } from "../screen.ts";
import type { Season } from "../season.ts";
import { callsOf, propertyCallsADay, type Size, triggerMinutesADay } from "./calls.ts";
import type { RankingLine } from "./ranking.ts";
import { textTable } from "./table.ts";

/** Of a larger group only the first are printed. */
const MOST_PRINTED = 12;
const TITLE_WIDTH = 60;

export function rankingLines({ file }: Season, ranking: readonly RankingLine[]): readonly string[] {
  const shown = new Map(look(file, "Xếp hạng").lines.map((line) => [line.text("Mã"), line]));
  const groups = [...new Set(ranking.map((line) => line.group))];
  return groups.flatMap((group) => {
    const members = ranking.filter((line) => line.group === group);
    const rows = members
      .slice(0, MOST_PRINTED)
      .map((line) => [
        line.rank === null ? "–" : `${line.rank}${line.tied ? " =" : ""}`,
        line.model,
        line.unit,
        shortened(shown.get(line.model)?.text("Tên") ?? ""),
        `${line.ballots}/${line.of}`,
        line.mean === null ? "" : line.mean.toFixed(2).replace(".", ","),
        line.band ?? "",
        line.eligible ? "có" : "",
        remarkOn(shown.get(line.model)),
      ]);
    const rest = members.length - rows.length;
    return [
      "",
      group,
      ...textTable(["Hạng", "Mã", "Đơn vị", "Tên", "Phiếu", "Điểm TB", "Mức", "Trình", "Ghi chú"], rows),
      ...(rest > 0 ? [`… và ${rest} mô hình nữa`] : []),
    ];
  });
}

function remarkOn(line: { text(header: string): string } | undefined): string {
  if (line === undefined) return "";
  const below = line.text("Điểm liệt");
  return [line.text("Chưa xếp hạng vì"), below === "" ? "" : `điểm liệt ${below}`]
    .filter((part) => part !== "")
    .join("; ");
}

function shortened(title: string): string {
  const text = title.normalize("NFC");
  return text.length <= TITLE_WIDTH ? text : `${text.slice(0, TITLE_WIDTH - 1)}…`;
}

export function callLines({ operations }: Season): readonly string[] {
  const rows = Object.entries(operations.counts()).map(([name, operation]) => {
    const { runs, read, write, structure, protection, batch, property, lock, other, seconds } = operation;
    return [
      name,
      runs,
      read,
      write + structure + protection + batch,
      property + lock + other,
      seconds.toFixed(1).replace(".", ","),
    ];
  });
  return [
    "",
    "Số lần gọi dịch vụ trong lượt gần nhất của mỗi việc",
    ...textTable(["Việc", "Lượt", "Đọc", "Ghi", "Dịch vụ", "Giây (ước tính)"], rows),
  ];
}

/** @param minutes of one of the ten days on which all work of a stage is done */
export function triggerLine(minutes: number): string {
  return `Trình kích hoạt: ước tính ${decimal(minutes)} phút một ngày.`;
}

/** What a busy day of the steward would take by what this season has cost. It has come to rest before. */
export function busyDayLines({ operations }: Season, size: Size): readonly string[] {
  const properties = propertyCallsADay(size, operations.trips());
  return [
    triggerLine(triggerMinutesADay(size, callsOf(operations))),
    `Thuộc tính tập lệnh: nhiều nhất ${properties} lần đọc, ghi một ngày.`,
  ];
}

const decimal = (number: number): string => String(number).replace(".", ",");

/** The first and the last tenth of the ballots: the time of one must not grow with their number. */
export function ballotTimeLine({ ballotTimes }: Season): string {
  const tenth = Math.max(1, Math.floor(ballotTimes.length / 10));
  const [first, last] = [ballotTimes.slice(0, tenth), ballotTimes.slice(-tenth)].map(median);
  return `Thời gian một phiếu (trung vị): một phần mười đầu ${first} ms, một phần mười cuối ${last} ms, ${ballotTimes.length} phiếu.`;
}

function median(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(1).replace(".", ",");
}
