/** Danh sách đăng ký danh hiệu thi đua, of the government's track: collectives, then persons (docs/domain.md#government-track). */
import type { SubjectKind } from "../people/unit.ts";
import { type Draft, drafted } from "./draft.ts";
import type { DocumentFacts, TitleFact } from "./facts.ts";
import { cell } from "./gap.ts";
import type { DocumentKind } from "./kind.ts";
import { unitName } from "./models.ts";
import { type Block, cells, centre, left, type PaperDocument, table } from "./paper.ts";
import { paperText } from "./paperText.ts";
import { listDocument, listFields } from "./subjectLists.ts";

export const titleList: DocumentKind = {
  key: "titles",
  name: "Danh sách danh hiệu thi đua",
  moment: (facts) => {
    const count = registered(facts).length;
    return { due: count > 0, says: count > 0 ? `${count} danh hiệu` : "Chưa có danh hiệu nào được đăng ký" };
  },
  ballotsOf: "nobody",
  usualFormat: "state",
  choices: () => [],
  fields: listFields,
  make: (wanted) => drafted(wanted, (draft) => [make(draft)]),
};

/** A row that names no title registers none. */
const registered = ({ titles }: DocumentFacts): readonly TitleFact[] =>
  titles.filter(({ title }) => title !== "");

function make(draft: Draft): PaperDocument {
  const { year } = draft.facts.settings;
  const titles = registered(draft.facts);
  return listDocument(draft, {
    fileName: `danh-sach-danh-hieu-thi-dua-${year}`,
    title: `đăng ký danh hiệu thi đua, sáng kiến năm ${year}`,
    rows: titles,
    table: (_, rows) => tableOf(draft, rows),
    tab: "titles",
    idOf: ({ number }) => number,
    nameOf: ({ number }) => `dòng ${number}`,
    totals: totals(titles),
  });
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
