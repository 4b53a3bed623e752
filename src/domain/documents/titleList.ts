/** Danh sách đăng ký danh hiệu thi đua, of the government's track: collectives, then persons (docs/domain.md#government-track). */
import type { SubjectKind } from "../people/unit.ts";
import { type Draft, dateline, drafted, typedText } from "./draft.ts";
import type { DocumentFacts, TitleFact } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { cell } from "./gap.ts";
import { headOf, signatureOf } from "./issuer.ts";
import type { DocumentKind } from "./kind.ts";
import { unitName } from "./models.ts";
import { type Block, body, cells, centre, heading, left, type PaperDocument, table } from "./paper.ts";
import { paperText } from "./paperText.ts";

export const titleList: DocumentKind = {
  key: "titles",
  name: "Danh sách danh hiệu thi đua",
  moment: (facts) => {
    const count = registered(facts).length;
    return { due: count > 0, says: count > 0 ? `${count} danh hiệu` : "Chưa có danh hiệu nào được đăng ký" };
  },
  ballotsOf: "nobody",
  choices: () => [],
  fields: (format) => ["attachedTo", "day", "drawnBy", ...issuerFields("organiser", format)],
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

/** A row that names no title registers none. */
const registered = ({ titles }: DocumentFacts): readonly TitleFact[] =>
  titles.filter(({ title }) => title !== "");

function make(draft: Draft): PaperDocument {
  const { facts, format } = draft;
  const titles = registered(facts);
  const attached = typedText(draft, "attachedTo");
  return {
    format,
    orientation: "landscape",
    fileName: `danh-sach-danh-hieu-thi-dua-${facts.settings.year}`,
    head: headOf(draft, "organiser", null),
    title: ["Danh sách", `đăng ký danh hiệu thi đua, sáng kiến năm ${facts.settings.year}`],
    attachedTo: attached === "" ? "" : `(Kèm theo ${attached})`,
    addressees: [],
    blocks: [
      ...listOf(draft, "I. Tập thể", "Tập thể", titles),
      ...listOf(draft, "II. Cá nhân", "Cá nhân", titles),
      ...withoutSubject(draft, titles),
      body(totals(titles)),
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
  titles: readonly TitleFact[],
): readonly Block[] {
  const own = titles.filter((each) => each.subject === subject);
  if (own.length === 0) return [heading(title), body(`Không có ${subject.toLowerCase()} nào đăng ký.`)];
  return [heading(title), tableOf(draft, own)];
}

/** As in the list of registrations: neither dropped nor guessed. */
function withoutSubject(draft: Draft, titles: readonly TitleFact[]): readonly Block[] {
  const own = titles.filter(({ subject }) => subject === "");
  if (own.length === 0) return [];
  const [lacks] = own.map(({ number }) =>
    draft.gaps.text("", `Đối tượng của dòng ${number}`, cell("titles", number, "subject")),
  );
  return [heading(`III. Tập thể hay cá nhân: ${lacks}`), tableOf(draft, own)];
}

function tableOf(draft: Draft, titles: readonly TitleFact[]): Block {
  const columns = [
    centre("TT", 5),
    left("Họ tên, tập thể", 22),
    left("Chức vụ, đơn vị", 20),
    left("Danh hiệu đăng ký", 18),
    left("Đề tài, sáng kiến; quyết định công nhận", 26),
    left("Hình thức khen thưởng", 13),
    left("Kết quả; quyết định", 18),
  ];
  return table(
    columns,
    titles.map((each, index) =>
      cells(
        String(index + 1),
        draft.gaps.text(
          each.holder,
          `Họ tên, tập thể ở dòng ${each.number}`,
          cell("titles", each.number, "holder"),
        ),
        joined(", ", each.position, unitName(draft.facts, each.unit)),
        paperText(each.title),
        joined("; ", each.initiative, each.recognition),
        paperText(each.reward),
        joined("; ", each.titleResult, each.rewardDecision),
      ),
    ),
  );
}

const joined = (between: string, ...texts: readonly string[]): string =>
  texts
    .map((text) => paperText(text))
    .filter((text) => text !== "")
    .join(between);

function totals(titles: readonly TitleFact[]): string {
  const of = (subject: SubjectKind) => titles.filter((each) => each.subject === subject).length;
  const units = new Set(titles.map(({ unit }) => unit)).size;
  return `Danh sách này có ${titles.length} danh hiệu của ${units} đơn vị: ${of("Tập thể")} của tập thể, ${of("Cá nhân")} của cá nhân.`;
}
