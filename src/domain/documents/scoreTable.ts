/** Bảng tổng hợp điểm: group by group, with the mean of each group of criteria (docs/domain.md#document-format; lying paper: HD 36 4.3). */
import { groupInWords } from "../people/unit.ts";
import { formatPoints } from "../rubric/points.ts";
import { type Draft, dateline, drafted } from "./draft.ts";
import type { DocumentFacts, StandingFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { cell } from "./gap.ts";
import { decidingBody, headOf } from "./issuer.ts";
import type { DocumentKind, Moment } from "./kind.ts";
import { ballotSums, modelTitle, rankingGroups, shownPoints, shownRank, standingRemark } from "./models.ts";
import { type Block, body, cells, centre, left, type PaperDocument, right, section, table } from "./paper.ts";
import { paperText } from "./paperText.ts";
import { memberWithRole } from "./team.ts";

/** Due as soon as there is a ranking. */
export function whenRanked({ ranking }: DocumentFacts): Moment {
  const scored = ranking.filter(({ mean }) => mean !== null).length;
  return scored === 0
    ? { due: false, says: "Chưa có mô hình nào có điểm ở tab Xếp hạng" }
    : { due: true, says: `${scored} mô hình có điểm` };
}

export const scoreTable: DocumentKind = {
  key: "scores",
  name: "Bảng tổng hợp điểm",
  moment: whenRanked,
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: () => [],
  fields: (format) => ["day", ...issuerFields("team", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const { year } = facts.settings;
  const { submitted, given } = ballotSums(facts.ranking);
  return {
    format,
    orientation: "landscape",
    fileName: `bang-tong-hop-diem-${year}`,
    head: headOf(draft, "team", null),
    title: ["Bảng tổng hợp điểm", `thẩm định kết quả thực hiện mô hình mới, cách làm sáng tạo năm ${year}`],
    attachedTo: "",
    addressees: [],
    blocks: [
      scoresOf(draft),
      body(
        `Tổng số ${facts.ranking.length} mô hình; ${submitted} phiếu đã nộp trên ${given} phiếu được giao. Điểm của mỗi mô hình là trung bình các phiếu đã nộp. Đủ điều kiện trình là đủ điều kiện trình ${decidingBody(draft)} xem xét: từ ${formatPoints(facts.settings.passMark)} điểm và không nhóm tiêu chí nào dưới điểm liệt.`,
      ),
    ],
    closing: {
      dateline: dateline(draft),
      left: { kind: "signature", authority: "", position: "THƯ KÝ", name: memberWithRole(draft, "Thư ký") },
      right: { authority: "", position: "TỔ TRƯỞNG", name: memberWithRole(draft, "Tổ trưởng") },
    },
    appendices: [],
  };
}

function scoresOf(draft: Draft): Block {
  const { groups, ranking } = draft.facts;
  const columns = [
    centre("TT", 10),
    left("Tên mô hình, cách làm", 46),
    left("Tập thể, cá nhân", 44),
    ...groups.map(({ code, maximum }) => right(`${code} (${formatPoints(maximum)})`, 15)),
    centre("Số phiếu", 16),
    right("Điểm", 15),
    centre("Mức", 17),
    centre("Hạng", 17),
    left("Ghi chú", 30),
  ];
  const rows = rankingGroups(ranking).flatMap(({ group, standings }) => [
    section(groupInWords(paperText(group))),
    ...standings.map((standing, index) => rowOf(draft, standing, index)),
  ]);
  return table(columns, rows);
}

function rowOf(draft: Draft, standing: StandingFact, index: number) {
  const { model, title, subject, means, mean, ballots, band, rank } = standing;
  return cells(
    String(index + 1),
    modelTitle(draft, { id: model, title }),
    draft.gaps.text(subject, `Họ tên, tập thể của ${model}`, cell("registrations", model, "holder")),
    ...draft.facts.groups.map(({ code }) => shownPoints(means[code])),
    paperText(ballots),
    shownPoints(mean),
    paperText(band),
    shownRank(rank),
    standingRemark(standing),
  );
}
