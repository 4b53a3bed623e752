/** Danh sách đăng ký: collectives, then persons (docs/domain.md#document-format: head, title, tables, date, who drew it up, who signs). */
import type { SubjectKind } from "../people/unit.ts";
import { type Draft, drafted } from "./draft.ts";
import type { ModelFact } from "./facts.ts";
import type { DocumentKind } from "./kind.ts";
import { modelHolder, modelTitle, takingPart, unitName } from "./models.ts";
import { type Block, cells, centre, left, type PaperDocument, table } from "./paper.ts";
import { paperText } from "./paperText.ts";
import { listDocument, listFields } from "./subjectLists.ts";

export const registrationList: DocumentKind = {
  key: "registrations",
  name: "Danh sách đăng ký",
  moment: (facts) => {
    const count = takingPart(facts).length;
    return { due: count > 0, says: count > 0 ? `${count} mô hình` : "Chưa có mô hình nào được đăng ký" };
  },
  ballotsOf: "nobody",
  usualFormat: "party",
  choices: () => [],
  fields: listFields,
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

function make(draft: Draft): PaperDocument {
  const { year } = draft.facts.settings;
  const models = takingPart(draft.facts);
  return listDocument(draft, {
    fileName: `danh-sach-dang-ky-${year}`,
    title: `đăng ký thực hiện mô hình mới, cách làm sáng tạo năm ${year}`,
    rows: models,
    table: (subject, rows) => tableOf(draft, subject, rows),
    tab: "registrations",
    idOf: ({ id }) => id,
    nameOf: ({ id }) => id,
    totals: totals(models),
  });
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
