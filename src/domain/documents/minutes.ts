/** Biên bản họp Tổ thẩm định (docs/domain.md#document-format): time and place, members, who leads and who writes, opinions, ballots, results, conclusion. */
import { APPRAISAL_TEAM } from "../people/bodies.ts";
import { groupInWords } from "../people/unit.ts";
import { type Draft, drafted, typedLongDay, typedText } from "./draft.ts";
import type { StandingFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { decidingBody, headOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { ballotSums, modelTitle, rankingGroups, shownPoints, standingRemark } from "./models.ts";
import {
  type Block,
  body,
  cells,
  centre,
  heading,
  left,
  type PaperDocument,
  right,
  section,
  table,
} from "./paper.ts";
import { paperText } from "./paperText.ts";
import { whenRanked } from "./scoreTable.ts";
import { memberLine, memberWithRole } from "./team.ts";

export const minutes: DocumentKind = {
  key: "minutes",
  name: "Biên bản họp Tổ thẩm định",
  moment: whenRanked,
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: () => [],
  fields: (format) => [
    ...(["number", "day", "meetingTime", "meetingDay", "meetingPlace", "teamDecision"] as const),
    ...(["absent", "opinions", "vote", "endTime"] as const),
    ...issuerFields("team", format),
  ],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const { year } = facts.settings;
  const [chair, secretary] = [memberWithRole(draft, "Tổ trưởng"), memberWithRole(draft, "Thư ký")];
  const party = format === "party";
  return {
    format,
    orientation: "portrait",
    fileName: `bien-ban-hop-to-tham-dinh-${year}`,
    head: headOf(draft, "team", "BB"),
    title: ["Biên bản", `họp Tổ thẩm định mô hình mới, cách làm sáng tạo năm ${year}`],
    attachedTo: "",
    addressees: [],
    blocks: [...opening(draft, chair, secretary), ...proceedings(draft), ...conclusion(draft)],
    closing: {
      dateline: null,
      left: {
        kind: "signature",
        authority: "",
        position: party ? "NGƯỜI GHI BIÊN BẢN" : "THƯ KÝ",
        name: secretary,
      },
      right: { authority: "", position: party ? "CHỦ TRÌ HỘI NGHỊ" : "CHỦ TỌA", name: chair },
    },
    appendices: [],
  };
}

function opening(draft: Draft, chair: string, secretary: string): readonly Block[] {
  const members = draft.facts.appraisers.filter(({ active }) => active);
  return [
    body(
      `Vào lúc ${typedText(draft, "meetingTime")}, ${typedLongDay(draft, "meetingDay")}, tại ${typedText(draft, "meetingPlace")}, ${APPRAISAL_TEAM} (thành lập theo ${typedText(draft, "teamDecision")}) họp thẩm định, chấm điểm kết quả thực hiện mô hình mới, cách làm sáng tạo năm ${draft.facts.settings.year}.`,
    ),
    heading("I. Thành phần"),
    body(`Tổng số thành viên: ${members.length}. Vắng: ${typedText(draft, "absent")}.`),
    ...members.map((member, index) => body(memberLine(member, index))),
    body(`Chủ trì: ${chair}. Ghi biên bản: ${secretary}.`),
  ];
}

function proceedings(draft: Draft): readonly Block[] {
  const { ranking } = draft.facts;
  const { submitted, given } = ballotSums(ranking);
  return [
    heading("II. Nội dung"),
    body("1. Ý kiến tại cuộc họp"),
    body(typedText(draft, "opinions")),
    body(
      `2. Kết quả chấm điểm: phát ra ${given} phiếu, thu về ${submitted} phiếu hợp lệ, của ${ranking.length} mô hình.`,
    ),
    resultsOf(draft),
  ];
}

function resultsOf(draft: Draft): Block {
  const columns = [
    centre("TT", 9),
    left("Tên mô hình, cách làm", 52),
    left("Tập thể, cá nhân", 42),
    centre("Số phiếu", 14),
    right("Điểm", 15),
    left("Kết quả, ý kiến của Tổ", 33),
  ];
  const rows = rankingGroups(draft.facts.ranking).flatMap(({ group, standings }) => [
    section(groupInWords(paperText(group))),
    ...standings.map((standing, index) => resultRow(draft, standing, index)),
  ]);
  return table(columns, rows);
}

function resultRow(draft: Draft, standing: StandingFact, index: number) {
  const { model, title, subject, ballots, mean, opinion } = standing;
  const said = [standingRemark(standing), paperText(opinion)].filter((part) => part !== "");
  return cells(
    String(index + 1),
    modelTitle(draft, { id: model, title }),
    paperText(subject),
    paperText(ballots),
    shownPoints(mean),
    said.join("\n"),
  );
}

function conclusion(draft: Draft): readonly Block[] {
  const eligible = draft.facts.ranking.filter((standing) => standing.eligible).length;
  return [
    heading("III. Kết luận"),
    body(
      `${APPRAISAL_TEAM} nhất trí ${typedText(draft, "vote")}% với kết quả chấm điểm trên; ${eligible} mô hình đủ điều kiện trình ${decidingBody(draft)} xem xét.`,
    ),
    body(`Cuộc họp kết thúc lúc ${typedText(draft, "endTime")} cùng ngày; biên bản đã được đọc lại.`),
  ];
}
