/** Phiếu chấm: of one appraiser, of one model or of all of them in one file (docs/domain.md#document-format; points by criterion, then the words). */
import { formatPoints, sumPoints } from "../rubric/points.ts";
import { type Draft, dateline, drafted } from "./draft.ts";
import type { AppraiserFact, BallotFact, CriterionFact, DocumentFacts } from "./facts.ts";
import { issuerFields } from "./fields.ts";
import { cell } from "./gap.ts";
import { headOf } from "./issuer.ts";
import type { Choice, DocumentKind } from "./kind.ts";
import { holderAndUnit, modelTitle } from "./models.ts";
import {
  type Block,
  body,
  cells,
  centre,
  heading,
  left,
  type PaperDocument,
  right,
  sum,
  type TableRow,
  table,
} from "./paper.ts";
import { paperLine, paperText } from "./paperText.ts";

/** Of all ballots of the appraiser in one file. */
const ALL = "";

export const ballotSheet: DocumentKind = {
  key: "ballots",
  name: "Phiếu chấm",
  moment: ({ appraisers, criteria }) =>
    appraisers.length > 0 && criteria.length > 0
      ? { due: true, says: "Theo thành viên, theo mô hình" }
      : { due: false, says: "Chưa có Tổ thẩm định hoặc bộ tiêu chí" },
  ballotsOf: "oneAppraiser",
  usualFormat: "party",
  choices: ballotChoices,
  fields: (format) => ["day", ...issuerFields("team", format)],
  make: (wanted) =>
    drafted(wanted, (draft) => {
      const scored = toScore(draft.facts);
      const chosen = scored.filter(({ id }) => draft.choice === ALL || id === draft.choice);
      return chosen.map((ballot) => make(draft, ballot));
    }),
};

/** A ballot from which its appraiser has stepped back is no sheet. */
const toScore = ({ ballots }: DocumentFacts): readonly BallotFact[] =>
  ballots.filter(({ recused }) => !recused);

function ballotChoices(facts: DocumentFacts): readonly Choice[] {
  const titles = new Map(facts.models.map(({ id, title }) => [id, title]));
  const each = toScore(facts).map(({ id, model, round }) => ({
    key: id,
    label: `${model} · ${paperLine(titles.get(model) ?? "")}${round > 1 ? ` (vòng ${round})` : ""}`,
  }));
  return each.length === 0
    ? []
    : [{ key: ALL, label: `Tất cả ${each.length} phiếu, trong một tệp` }, ...each];
}

function make(draft: Draft, ballot: BallotFact): PaperDocument {
  const { facts, format } = draft;
  const model = facts.models.find(({ id }) => id === ballot.model);
  const appraiser = facts.appraisers.find(({ code }) => code === ballot.appraiser);
  return {
    format,
    orientation: "portrait",
    fileName: fileNameOf(draft, ballot),
    head: headOf(draft, "team", null),
    title: [
      "Phiếu chấm điểm",
      `mô hình mới, cách làm sáng tạo năm ${facts.settings.year}${ballot.round > 1 ? `, vòng ${ballot.round}` : ""}`,
    ],
    attachedTo: "",
    addressees: [],
    blocks: [
      body(
        `Tên mô hình: ${modelTitle(draft, { id: ballot.model, title: model?.title ?? "" })} (${ballot.model})`,
      ),
      body(`Tập thể, cá nhân thực hiện: ${model === undefined ? "" : holderAndUnit(draft, model)}`),
      body(`Thành viên chấm: ${memberWords(draft, appraiser)}`),
      pointsOf(draft, ballot),
      ...remarks(ballot),
      ...notSubmitted(draft, ballot),
    ],
    closing: {
      dateline: dateline(draft),
      left: null,
      right: { authority: "", position: "THÀNH VIÊN TỔ THẨM ĐỊNH", name: paperText(appraiser?.name ?? "") },
    },
    appendices: [],
  };
}

/** Its points count nowhere until it is submitted, and the sheet says so. */
function notSubmitted({ gaps }: Draft, { id, submitted }: BallotFact): readonly Block[] {
  if (submitted) return [];
  const lacks = gaps.text("", `Phiếu ${id} chưa nộp`, cell("ballots", id, "decision"));
  return [body(`Phiếu chưa được nộp: ${lacks}.`)];
}

function memberWords({ gaps }: Draft, appraiser: AppraiserFact | undefined): string {
  const name = gaps.text(
    appraiser?.name ?? "",
    "Họ tên thành viên",
    cell("appraisers", appraiser?.code ?? "", "name"),
  );
  return [name, paperText(appraiser?.position ?? "")].filter((part) => part !== "").join(", ");
}

function fileNameOf({ facts, choice }: Draft, { appraiser, model }: BallotFact): string {
  const whose = choice === ALL ? appraiser : `${appraiser}-${model}`;
  return `phieu-cham-${facts.settings.year}-${whose.replace(/[^\p{L}\p{N}-]+/gu, "-")}`;
}

function pointsOf(draft: Draft, ballot: BallotFact): Block {
  const columns = [centre("TT", 13), left("Tiêu chí", 97), right("Điểm tối đa", 24), right("Điểm chấm", 31)];
  const { groups, criteria } = draft.facts;
  const rows = groups.flatMap((group): TableRow[] => {
    const own = criteria.filter((criterion) => criterion.group === group.code);
    return [
      sum(group.code, paperText(group.name), formatPoints(group.maximum), added(own, ballot)),
      ...own.map((criterion) => criterionRow(draft, criterion, ballot)),
    ];
  });
  const all = formatPoints(sumPoints(criteria.map(({ maximum }) => maximum)));
  return table(columns, [...rows, sum("", "Cộng", all, added(criteria, ballot))]);
}

/** With its levels below its name: on paper they are what is scored by. */
function criterionRow(draft: Draft, criterion: CriterionFact, { id, points }: BallotFact): TableRow {
  const { code, name, maximum, levels } = criterion;
  const given = points[code];
  const shown = given === null || given === undefined ? "" : formatPoints(given);
  const scale = levels.map(({ from, to, text }) => `${rangeOf(from, to)}: ${paperLine(text)}`).join("; ");
  return cells(
    code,
    [paperText(name), scale].filter((part) => part !== "").join("\n"),
    formatPoints(maximum),
    // Which ones lack stands in that column of the tab.
    draft.gaps.text(shown, `Điểm của phiếu ${id}`, cell("ballots", id, "missing")),
  );
}

const rangeOf = (from: number, to: number): string =>
  from === to ? formatPoints(from) : `${formatPoints(from)}–${formatPoints(to)}`;

/** "" until all of them are given: a part is no sum. */
function added(criteria: readonly CriterionFact[], { points }: BallotFact): string {
  const given = criteria.flatMap(({ code }) => points[code] ?? []);
  return given.length === criteria.length ? formatPoints(sumPoints(given)) : "";
}

function remarks({ comment, strengths, limits, proposal }: BallotFact): readonly Block[] {
  const words = [
    ["Nhận xét", comment],
    ["Ưu điểm", strengths],
    ["Hạn chế", limits],
    ["Đề xuất", proposal],
  ] as const;
  return words.flatMap(([title, text]) => {
    const said = paperText(text);
    return said === "" ? [] : [heading(`${title}:`), body(said)];
  });
}
