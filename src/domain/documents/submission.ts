/** Tờ trình of the organiser to the deciding body: căn cứ, results in figures, what is asked (docs/domain.md#document-format). It proposes to look, and decides nothing. */
import { APPRAISAL_TEAM } from "../people/bodies.ts";
import { groupInWords } from "../people/unit.ts";
import { formatPoints } from "../rubric/points.ts";
import { type Draft, drafted, typedText } from "./draft.ts";
import type { DocumentFacts, StandingFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { recipientLines } from "./forms.ts";
import { attachedNote, decidingBody, headOf, organiserBody, organisersFile, signatureOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { legalBases } from "./legalBases.ts";
import { ballotSums, takingPart } from "./models.ts";
import { type Block, body, heading, type PaperDocument } from "./paper.ts";
import { paperText } from "./paperText.ts";
import { whenRanked } from "./scoreTable.ts";
import { standingsAppendix } from "./standingsAppendix.ts";

export const submission: DocumentKind = {
  key: "submission",
  name: "Tờ trình kết quả thẩm định",
  moment: whenRanked,
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: () => [],
  fields: (format) => ["number", "day", ...issuerFields("organiser", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const { year } = facts.settings;
  const addressee = decidingBody(draft);
  const eligible = facts.ranking.filter((standing) => standing.eligible);
  const others = facts.ranking.filter((standing) => !standing.eligible);
  const note = attachedNote(draft, "Tờ trình", "organiser", "TTr");
  return {
    format,
    orientation: "portrait",
    fileName: `to-trinh-ket-qua-tham-dinh-${year}`,
    head: headOf(draft, "organiser", "TTr"),
    title: ["Tờ trình", `về kết quả thẩm định mô hình mới, cách làm sáng tạo năm ${year}`],
    attachedTo: "",
    addressees: [addressee],
    blocks: [...legalBases(draft), ...report(draft), ...proposal(draft, eligible, others)],
    closing: {
      dateline: null,
      left: { kind: "recipients", lines: recipientLines(format, ["Như trên", organisersFile(draft)]) },
      right: signatureOf(draft, "organiser"),
    },
    appendices: [
      standingsAppendix(
        draft,
        1,
        { title: `Mô hình đủ điều kiện trình ${addressee} xem xét`, note },
        eligible,
      ),
      ...(others.length === 0
        ? []
        : [standingsAppendix(draft, 2, { title: "Mô hình chưa đủ điều kiện trình", note }, others)]),
    ],
  };
}

function report(draft: Draft): readonly Block[] {
  const { facts } = draft;
  const who = draft.format === "party" ? organiserBody(draft) : typedText(draft, "stateIssuer");
  return [
    body(`${who} báo cáo, trình ${decidingBody(draft)} kết quả thẩm định như sau:`),
    heading("1. Đăng ký, báo cáo"),
    body(registered(facts)),
    heading("2. Thẩm định, chấm điểm"),
    body(appraised(facts)),
    ...(facts.groupLines.length === 0 ? [] : [heading("3. Tỷ lệ trần theo từng nhóm")]),
    ...facts.groupLines.map((line) => body(`- ${groupInWords(paperText(line))}`)),
  ];
}

function registered(facts: DocumentFacts): string {
  const models = takingPart(facts);
  const of = (subject: string) => models.filter((model) => model.subject === subject).length;
  const units = new Set(models.map(({ unit }) => unit)).size;
  const total = (key: "reportsDue" | "reportsIn") => facts.units.reduce((sum, unit) => sum + unit[key], 0);
  return `${units}/${facts.units.filter(({ active }) => active).length} đơn vị đăng ký ${models.length} mô hình: ${of("Tập thể")} của tập thể, ${of("Cá nhân")} của cá nhân. ${total("reportsDue")} mô hình phải báo cáo vì đề nghị xét hoàn thành xuất sắc nhiệm vụ; ${total("reportsIn")} báo cáo đã gửi.`;
}

function appraised({ ranking, appraisers, settings }: DocumentFacts): string {
  const { submitted, given } = ballotSums(ranking);
  const scored = ranking.flatMap(({ mean, band }) => (mean === null ? [] : [{ mean, band }]));
  // The best band first: bands are in the order of their best models.
  const best = [...scored].sort((a, b) => b.mean - a.mean);
  const bands = [...new Set(best.map(({ band }) => band))].map(
    (band) => `${paperText(band)} ${scored.filter((standing) => standing.band === band).length}`,
  );
  const eligible = ranking.filter((standing) => standing.eligible).length;
  return `${APPRAISAL_TEAM} gồm ${appraisers.filter(({ active }) => active).length} thành viên đã nộp ${submitted}/${given} phiếu của ${ranking.length} mô hình. Theo mức điểm: ${bands.join("; ")}. ${eligible} mô hình đủ điều kiện trình (từ ${formatPoints(settings.passMark)} điểm và không nhóm tiêu chí nào dưới điểm liệt).`;
}

function proposal(
  draft: Draft,
  eligible: readonly StandingFact[],
  others: readonly StandingFact[],
): readonly Block[] {
  const who = decidingBody(draft);
  return [
    heading(`${draft.facts.groupLines.length === 0 ? 3 : 4}. Đề nghị`),
    body(`Kính đề nghị ${who} xem xét, quyết định đối với ${eligible.length} mô hình tại Phụ lục 1.`),
    ...(others.length === 0
      ? []
      : [body(`${others.length} mô hình chưa đủ điều kiện trình được nêu tại Phụ lục 2 để ${who} biết.`)]),
  ];
}
