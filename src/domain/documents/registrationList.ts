/** Danh sách đăng ký: collectives, then persons (docs/domain.md#document-format: head, title, tables, date, who drew it up, who signs). */
import type { SubjectKind } from "../people/unit.ts";
import { type Draft, dateline, drafted, typedText } from "./draft.ts";
import type { ModelFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { cell } from "./gap.ts";
import { headOf, signatureOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { modelHolder, modelTitle, takingPart, unitName } from "./models.ts";
import { type Block, body, cells, centre, heading, left, type PaperDocument, table } from "./paper.ts";
import { paperText } from "./paperText.ts";

export const registrationList: DocumentKind = {
  key: "registrations",
  name: "Danh sách đăng ký",
  moment: (facts) => {
    const count = takingPart(facts).length;
    return { due: count > 0, says: count > 0 ? `${count} mô hình` : "Chưa có mô hình nào được đăng ký" };
  },
  ballotsOf: "nobody",
  choices: () => [],
  fields: (format) => ["attachedTo", "day", "drawnBy", ...issuerFields("organiser", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const models = takingPart(facts);
  const attached = typedText(draft, "attachedTo");
  return {
    format,
    orientation: "landscape",
    fileName: `danh-sach-dang-ky-${facts.settings.year}`,
    head: headOf(draft, "organiser", null),
    title: ["Danh sách", `đăng ký thực hiện mô hình mới, cách làm sáng tạo năm ${facts.settings.year}`],
    attachedTo: attached === "" ? "" : `(Kèm theo ${attached})`,
    addressees: [],
    blocks: [
      ...listOf(draft, "I. Tập thể", "Tập thể", models),
      ...listOf(draft, "II. Cá nhân", "Cá nhân", models),
      ...withoutSubject(draft, models),
      body(totals(models)),
    ],
    closing: {
      dateline: dateline(draft),
      left: { kind: "signature", authority: "", position: "NGƯỜI LẬP", name: typedText(draft, "drawnBy") },
      right: signatureOf(draft, "organiser"),
    },
    appendices: [],
  };
}

function listOf(
  draft: Draft,
  title: string,
  subject: SubjectKind,
  models: readonly ModelFact[],
): readonly Block[] {
  const own = models.filter((model) => model.subject === subject);
  if (own.length === 0) return [heading(title), body(`Không có ${subject.toLowerCase()} nào đăng ký.`)];
  return [heading(title), tableOf(draft, subject, own)];
}

/** A row that does not say for whom it is stands in a list of its own: it is neither dropped nor guessed. */
function withoutSubject(draft: Draft, models: readonly ModelFact[]): readonly Block[] {
  const own = models.filter(({ subject }) => subject === "");
  if (own.length === 0) return [];
  const [lacks] = own.map(({ id }) =>
    draft.gaps.text("", `Đối tượng của ${id}`, cell("registrations", id, "subject")),
  );
  return [heading(`III. Tập thể hay cá nhân: ${lacks}`), tableOf(draft, "Tập thể", own)];
}

function tableOf(draft: Draft, subject: SubjectKind, models: readonly ModelFact[]): Block {
  const person = subject === "Cá nhân";
  const columns = [
    centre("TT", 5),
    left(person ? "Họ và tên" : "Tập thể", 24),
    left(person ? "Chức vụ, đơn vị" : "Đơn vị", 20),
    left("Tên mô hình, cách làm", 28),
    centre("Loại", 12),
    centre("Đề nghị xét hoàn thành xuất sắc nhiệm vụ", 13),
    left("Ghi chú", 14),
  ];
  return table(
    columns,
    models.map((model, index) =>
      cells(
        String(index + 1),
        modelHolder(draft, model),
        [person ? paperText(model.position) : "", unitName(draft.facts, model.unit)]
          .filter((part) => part !== "")
          .join(", "),
        modelTitle(draft, model),
        paperText(model.kind),
        model.asksForExcellence ? "Có" : "",
        remark(model),
      ),
    ),
  );
}

const OF_STATE: Readonly<Record<ModelFact["state"], string>> = {
  active: "",
  rejected: "Không qua rà soát",
  suspended: "Tạm dừng",
  withdrawn: "Đã rút",
};

function remark({ coauthors, state }: ModelFact): string {
  const others = paperText(coauthors);
  return [OF_STATE[state], others === "" ? "" : `Đồng tác giả: ${others}`]
    .filter((part) => part !== "")
    .join("; ");
}

function totals(models: readonly ModelFact[]): string {
  const of = (subject: SubjectKind) => models.filter((model) => model.subject === subject).length;
  const asking = models.filter(({ asksForExcellence }) => asksForExcellence).length;
  const units = new Set(models.map(({ unit }) => unit)).size;
  return `Danh sách này có ${models.length} mô hình của ${units} đơn vị: ${of("Tập thể")} của tập thể, ${of("Cá nhân")} của cá nhân; ${asking} mô hình đề nghị xét hoàn thành xuất sắc nhiệm vụ.`;
}
