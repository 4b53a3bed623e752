/** How the person has scored one criterion in the own other ballots. Nobody else's scores are ever known here. */
import { formatPoints, type Points } from "../../../src/domain/rubric/points.ts";
import type { Criterion } from "../../../src/domain/rubric/rubric.ts";
import { pointField, readPoints } from "./fields.ts";
import { stateOf, type Work } from "./work.ts";

type Scale = Pick<Criterion, "code" | "maximum">;

/** Lowest first: one of each other ballot that is scored, as it stands on the screen; points beyond the scale are none. */
export function othersOf(
  works: readonly Work[],
  ballot: string,
  { code, maximum }: Scale,
): readonly Points[] {
  return works
    .filter(({ view }) => view.ballot !== ballot && !["recused", "parted"].includes(stateOf(view.state)))
    .flatMap(({ draft }) => {
      const read = readPoints(draft.typed[pointField(code)] ?? "");
      return read.ok && read.points >= 0 && read.points <= maximum ? [read.points] : [];
    })
    .sort((a, b) => a - b);
}

/** "Bạn đã cho 14 mô hình khác từ 9,5 đến 14,5, giữa là 11,75." @param others lowest first */
export function othersText(others: readonly Points[]): string {
  const [lowest, highest] = [others[0], others[others.length - 1]];
  if (lowest === undefined || highest === undefined) return "Bạn chưa chấm tiêu chí này ở mô hình nào khác.";
  if (others.length === 1) return `Bạn đã cho 1 mô hình khác ${formatPoints(lowest)}.`;
  const span =
    lowest === highest
      ? `cùng ${formatPoints(lowest)}`
      : `từ ${formatPoints(lowest)} đến ${formatPoints(highest)}, giữa là ${formatPoints(middleOf(others))}`;
  return `Bạn đã cho ${others.length} mô hình khác ${span}.`;
}

/** The one in the middle; of an even number half-way between the two, half a hundredth upwards. */
function middleOf(rising: readonly Points[]): Points {
  const above = rising[Math.floor(rising.length / 2)] ?? 0;
  const below = rising[Math.ceil(rising.length / 2) - 1] ?? 0;
  return Math.round((above + below) / 2);
}

/** One pile for each score that was given, and how high it is. @param others lowest first */
export function pilesOf(
  others: readonly Points[],
): readonly { readonly points: Points; readonly count: number }[] {
  const counts = new Map<Points, number>();
  for (const points of others) counts.set(points, (counts.get(points) ?? 0) + 1);
  return [...counts].map(([points, count]) => ({ points, count }));
}
