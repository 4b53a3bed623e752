/** Công văn nhắc of the organiser: units that have not registered, or have not sent the reports they owe; what, and until when. */
import { type Day, dayOf } from "../time/calendar.ts";
import { type Draft, drafted, setting, today, typedShortDay } from "./draft.ts";
import type { DocumentFacts, UnitFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { recipientLines, shortDay } from "./forms.ts";
import { headOf, organisersFile, signatureOf } from "./issuer.ts";
import type { Choice, DocumentKind } from "./kind.ts";
import { takingPart } from "./models.ts";
import { type Block, body, cells, centre, left, type PaperDocument, table } from "./paper.ts";
import { paperText } from "./paperText.ts";

type Work = "registration" | "report";

const WORKS: Readonly<Record<Work, { readonly subject: string; readonly lacks: string }>> = {
  registration: { subject: "đăng ký mô hình mới, cách làm sáng tạo", lacks: "chưa đăng ký" },
  report: {
    subject: "báo cáo kết quả thực hiện mô hình mới, cách làm sáng tạo",
    lacks: "chưa gửi đủ báo cáo",
  },
};

/** More addressees than these are named by the list below. */
const MOST_ADDRESSEES = 6;

export const reminderLetter: DocumentKind = {
  key: "reminder",
  name: "Công văn nhắc",
  moment: (facts) => {
    const [registration, report] = (["registration", "report"] as const).map(
      (work) => waiting(facts, work).length,
    );
    if (!registration && !report) return { due: false, says: "Không đơn vị nào còn việc chưa gửi" };
    const said = [
      registration ? `${registration} đơn vị chưa đăng ký` : "",
      report ? `${report} đơn vị chưa đủ báo cáo` : "",
    ];
    return { due: true, says: said.filter((part) => part !== "").join("; ") };
  },
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: (facts) => {
    const labels: readonly (Choice & { readonly key: Work })[] = [
      { key: "registration", label: "Đơn vị chưa đăng ký" },
      { key: "report", label: "Đơn vị chưa gửi đủ báo cáo" },
    ];
    return labels.filter(({ key }) => waiting(facts, key).length > 0);
  },
  fields: (format) => ["number", "day", "answerBy", ...issuerFields("organiser", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

/** Units that are asked and have not done it, in time or not. */
function waiting({ units }: DocumentFacts, work: Work): readonly UnitFact[] {
  return units.filter((unit) => unit.active && ["pending", "overdue"].includes(unit[work].state));
}

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const work: Work = draft.choice === "report" ? "report" : "registration";
  const units = waiting(facts, work);
  const { year } = facts.settings;
  const names = units.map(({ name }) => paperText(name));
  return {
    format,
    orientation: "portrait",
    fileName: `cong-van-nhac-${work === "report" ? "bao-cao" : "dang-ky"}-${year}`,
    head: headOf(draft, "organiser", "CV", subjectOf(draft, work)),
    title: [],
    attachedTo: "",
    addressees:
      names.length > MOST_ADDRESSEES
        ? ["Các đơn vị có tên trong danh sách dưới đây"]
        : addresseesOf(names, format),
    blocks: blocksOf(draft, work, units),
    closing: {
      dateline: null,
      left: { kind: "recipients", lines: recipientLines(format, ["Như trên", organisersFile(draft)]) },
      right: signatureOf(draft, "organiser"),
    },
    appendices: [],
  };
}

/** One alone without a sign behind it; of several each but the last with that of the format. */
function addresseesOf(names: readonly string[], format: Draft["format"]): readonly string[] {
  const between = format === "party" ? "," : ";";
  return names.length < 2
    ? names
    : names.map((name, at) => `${name}${at < names.length - 1 ? between : "."}`);
}

/** After "V/v" of the state in small letters; the Party writes no "V/v" (HD 36 1.5). */
function subjectOf({ facts, format }: Draft, work: Work): string {
  const subject = `${WORKS[work].subject} năm ${facts.settings.year}`;
  return format === "party" ? `${subject.slice(0, 1).toUpperCase()}${subject.slice(1)}` : subject;
}

function blocksOf(draft: Draft, work: Work, units: readonly UnitFact[]): readonly Block[] {
  const { facts } = draft;
  const { registrationDeadline, reportDeadline, year } = facts.settings;
  const deadline = work === "report" ? reportDeadline : registrationDeadline;
  const phone = setting(draft, "organiserPhone", "Điện thoại Ban Tổ chức");
  return [
    body(
      `Hạn ${WORKS[work].subject} năm ${year} là ngày ${shortDay(deadline)}. Đến ngày ${shortDay(today(draft))}, ${units.length} đơn vị dưới đây ${WORKS[work].lacks}:`,
    ),
    listOf(draft, work, units),
    body(
      `Đề nghị các đơn vị nhập vào bảng tính chung chậm nhất ngày ${typedShortDay(draft, "answerBy")}. Khi cần hỏi, xin gọi số ${phone}.`,
    ),
  ];
}

function listOf(draft: Draft, work: Work, units: readonly UnitFact[]): Block {
  const columns = [centre("TT", 10), left("Đơn vị", 60), left("Còn thiếu", 65), centre("Hạn của đơn vị", 30)];
  return table(
    columns,
    units.map((unit, index) =>
      cells(
        String(index + 1),
        paperText(unit.name),
        work === "report" ? missingReports(draft.facts, unit) : "Chưa có mô hình nào đủ nội dung đăng ký",
        shortDay(lastDay(draft, unit, work)),
      ),
    ),
  );
}

/** "Báo cáo của MH-2023-001, MH-2023-004". */
function missingReports(facts: DocumentFacts, { code, reportsDue, reportsIn }: UnitFact): string {
  const missing = takingPart(facts).filter(
    ({ unit, asksForExcellence, reported, state }) =>
      unit === code && asksForExcellence && state === "active" && !reported,
  );
  const begun = reportsDue - reportsIn - missing.length;
  const said = [
    missing.length > 0 ? `Báo cáo của ${missing.map(({ id }) => id).join(", ")}` : "",
    begun > 0 ? `${begun} báo cáo chưa đủ nội dung` : "",
  ];
  return said.filter((part) => part !== "").join("; ");
}

/** The last day that is in time for this unit, its extension counted. */
function lastDay({ utcOffsetMinutes }: Draft, unit: UnitFact, work: Work): Day {
  return dayOf(unit[work].closesAt - 1, utcOffsetMinutes);
}
