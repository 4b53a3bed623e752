import { groupInWords } from "../people/unit.ts";
import type { Draft } from "./draft.ts";
import type { StandingFact } from "./facts.ts";
import { modelTitle, rankingGroups, shownPoints, shownRank, standingRemark } from "./models.ts";
import { type Appendix, body, cells, centre, left, right, section, table } from "./paper.ts";
import { paperText } from "./paperText.ts";

/** A list of models as the team has scored them, group by group. */
export function standingsAppendix(
  draft: Draft,
  number: number,
  { title, note }: Pick<Appendix, "title" | "note">,
  standings: readonly StandingFact[],
): Appendix {
  const columns = [
    centre("TT", 9),
    left("Tên mô hình, cách làm", 56),
    left("Tập thể, cá nhân", 44),
    right("Điểm", 15),
    centre("Mức", 15),
    centre("Hạng", 17),
    ...(standings.some((standing) => noteOn(standing) !== "") ? [left("Ghi chú", 26)] : []),
  ];
  const rows = rankingGroups(standings).flatMap(({ group, standings: own }) => [
    section(groupInWords(paperText(group))),
    ...own.map((standing, index) =>
      cells(
        String(index + 1),
        modelTitle(draft, { id: standing.model, title: standing.title }),
        paperText(standing.subject),
        shownPoints(standing.mean),
        paperText(standing.band),
        shownRank(standing.rank),
        noteOn(standing),
      ),
    ),
  ]);
  return {
    label: appendixLabel(draft, number),
    title,
    note,
    orientation: "portrait",
    blocks: rows.length === 0 ? [body("Không có mô hình nào.")] : [table(columns, rows)],
  };
}

/** Of an eligible one whether the cap of its group has a place for it: a proposal, which BTV need not follow. */
function noteOn(standing: StandingFact): string {
  if (!standing.eligible) return standingRemark(standing);
  return standing.withinCap === true ? "Trong tỷ lệ trần" : "";
}

/** Arabic of the Party (HD 36 4.5), Roman of the state. */
export function appendixLabel({ format }: Draft, number: number): string {
  return `Phụ lục ${format === "party" ? number : "I".repeat(number)}`;
}
