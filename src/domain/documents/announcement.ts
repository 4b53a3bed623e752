/** Thông báo kết quả of the committee: what BTV concluded, in its own words; whatever it has not concluded on is a gap (docs/domain.md#document-format). */
import { LEVEL_TEXTS, LEVELS } from "../ranking/classification.ts";
import { type Draft, drafted, typedShortDay } from "./draft.ts";
import type { StandingFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { recipientLines } from "./forms.ts";
import { cell, TO_FILL } from "./gap.ts";
import { attachedNote, committeeName, decidingBody, headOf, signatureOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { modelTitle, shownPoints } from "./models.ts";
import {
  type Appendix,
  type Block,
  body,
  cells,
  centre,
  left,
  type PaperDocument,
  right,
  table,
} from "./paper.ts";
import { paperText } from "./paperText.ts";
import { appendixLabel } from "./standingsAppendix.ts";

const isConcluded = ({ decision, conclusion, classification }: StandingFact): boolean =>
  [decision, conclusion, classification].some((words) => paperText(words) !== "");

export const announcement: DocumentKind = {
  key: "announcement",
  name: "Thông báo kết quả",
  moment: ({ ranking }) => {
    const done = ranking.filter(isConcluded).length;
    return done === 0
      ? { due: false, says: "Chưa có kết luận nào ở tab Xếp hạng" }
      : { due: true, says: `${done} mô hình đã có kết luận` };
  },
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: () => [],
  fields: (format) => ["number", "day", "decidingDay", ...issuerFields("committee", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const { year } = facts.settings;
  const concluded = facts.ranking.filter(isConcluded);
  return {
    format,
    orientation: "portrait",
    fileName: `thong-bao-ket-qua-${year}`,
    head: headOf(draft, "committee", "TB"),
    title: ["Thông báo", `kết quả xét mô hình mới, cách làm sáng tạo năm ${year}`],
    attachedTo: "",
    addressees: [],
    blocks: blocksOf(draft, concluded),
    closing: {
      dateline: null,
      left: { kind: "recipients", lines: recipientLines(format, recipients(draft)) },
      right: signatureOf(draft, "committee"),
    },
    appendices: [conclusionsOf(draft, concluded, attachedNote(draft, "Thông báo", "committee", "TB"))],
  };
}

function recipients(draft: Draft): readonly string[] {
  const own = [decidingBody(draft), "Các đơn vị có tên trong Phụ lục"];
  return [...own, draft.format === "party" ? filedAt(committeeName(draft)) : "Lưu: VT"];
}

/** A cell has no office of its own. */
function filedAt(committee: string): string {
  return /^Chi /.test(committee) ? `Lưu ${committee}` : `Lưu Văn phòng ${committee}`;
}

function blocksOf(draft: Draft, concluded: readonly StandingFact[]): readonly Block[] {
  const { facts } = draft;
  const open = facts.ranking.filter((standing) => standing.eligible && !isConcluded(standing));
  const who = decidingBody(draft);
  for (const { model } of open)
    draft.gaps.text("", `Kết luận của ${who} về ${model}`, cell("ranking", model, "decision"));
  return [
    body(
      `Căn cứ kết quả thẩm định, chấm điểm của Tổ thẩm định, tại cuộc họp ngày ${typedShortDay(draft, "decidingDay")}, ${who} đã xem xét và kết luận về mô hình mới, cách làm sáng tạo năm ${facts.settings.year} như sau:`,
    ),
    body(`1. ${[totals(concluded), ratings(concluded)].filter((part) => part !== "").join(" ")}`),
    body(`2. Danh sách mô hình và kết luận được nêu tại ${appendixLabel(draft, 1)}.`),
    ...(open.length === 0
      ? []
      : [body(`3. ${open.length} mô hình đủ điều kiện trình chưa có kết luận: ${TO_FILL}.`)]),
    body("Các đơn vị có tên trong danh sách căn cứ Thông báo này để thực hiện."),
  ];
}

/** By the words that BTV chose, in the order in which they first stand. */
function totals(concluded: readonly StandingFact[]): string {
  const words = concluded.map(({ decision }) => (decision === "" ? "Kết luận khác" : decision));
  const counts = [...new Set(words)].map(
    (word) => `${word}: ${words.filter((each) => each === word).length}`,
  );
  return concluded.length === 0
    ? "Chưa có kết luận về mô hình nào."
    : `Đã kết luận về ${concluded.length} mô hình. ${counts.join("; ")}.`;
}

/** Of whom BTV has rated, counted by collective or person, the best first. */
function ratings(concluded: readonly StandingFact[]): string {
  const counts = LEVELS.map((level) => LEVEL_TEXTS[level]).flatMap((text) => {
    const subjects = concluded.filter(({ classification }) => paperText(classification) === text);
    const count = new Set(subjects.map(({ subject }) => subject)).size;
    return count === 0 ? [] : [`${text}: ${count}`];
  });
  return counts.length === 0 ? "" : `Xếp loại tập thể, cá nhân: ${counts.join("; ")}.`;
}

function rated(classification: string): string {
  const level = paperText(classification);
  return level === "" ? "" : `Xếp loại: ${level}`;
}

function conclusionsOf(draft: Draft, concluded: readonly StandingFact[], note: string): Appendix {
  const columns = [
    centre("TT", 9),
    left("Tên mô hình, cách làm", 50),
    left("Tập thể, cá nhân", 42),
    right("Điểm", 15),
    left(`Kết luận của ${decidingBody(draft)}`, 34),
    left("Số, ngày văn bản", 20),
  ];
  const rows = concluded.map(
    ({ model, title, subject, mean, decision, classification, conclusion, document }, index) =>
      cells(
        String(index + 1),
        modelTitle(draft, { id: model, title }),
        paperText(subject),
        shownPoints(mean),
        [paperText(decision), rated(classification), paperText(conclusion)]
          .filter((part) => part !== "")
          .join("\n"),
        paperText(document),
      ),
  );
  return {
    label: appendixLabel(draft, 1),
    title: `Kết luận về mô hình mới, cách làm sáng tạo năm ${draft.facts.settings.year}`,
    note,
    orientation: "portrait",
    blocks: rows.length === 0 ? [body("Chưa có kết luận về mô hình nào.")] : [table(columns, rows)],
  };
}
