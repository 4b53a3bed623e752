/** The kinds of lists that the page takes, each read and planned its own way into one form. */
import { shortened } from "../../../src/domain/problems/problem.ts";
import {
  REGISTRATION_KEYS,
  readRegistrations,
  readTitles,
  TITLE_KEYS,
} from "../../../src/lists/entryLists.ts";
import { listSentences } from "../../../src/lists/listSentences.ts";
import type { TakenColumn } from "../../../src/lists/pastedTable.ts";
import { readScoreSheets } from "../../../src/lists/scoreSheets.ts";
import type { Choices } from "../../../src/lists/sections.ts";
import { LONGEST_LIST } from "../../../src/rpc/bounds.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { columnOf } from "../../../src/tables/table.ts";
import { titles } from "../../../src/tables/titles.ts";
import { type ListedTab, type OwnRows, type PlannedRow, planOf, willFill } from "./plan.ts";
import { type PlannedScores, type Queue, scoresPlan } from "./scores.ts";

export type ListKind = ListedTab | "scores";

export const LIST_NAMES: Readonly<Record<ListKind, string>> = {
  registrations: "Đăng ký",
  titles: "Danh hiệu thi đua",
  scores: "Phiếu chấm",
};

/** What is known of the tab that the list goes into. */
export type Known = OwnRows | Queue;

export type Planned = PlannedRow | PlannedScores;

export interface Field {
  readonly key: string;
  readonly header: string;
}

export interface ListSeen {
  readonly planned: readonly Planned[];
  readonly columns: readonly TakenColumn[];
  readonly fields: readonly Field[];
  /** What must be put right, and what is told, about the reading. */
  readonly sentences: readonly string[];
}

export const TOO_LONG =
  "Danh sách dài quá 400.000 ký tự. Hãy dán riêng phần của đơn vị mình, hoặc dán làm hai lần.";

/** @param known null while nothing has been heard: then the list is read, and nothing is planned */
export function listSeen(kind: ListKind, text: string, choices: Choices, known: Known | null): ListSeen {
  const readable = text.length > LONGEST_LIST ? "" : text;
  const seen =
    kind === "scores" ? scoresSeen(readable, choices, known) : rowsSeen(kind, readable, choices, known);
  return readable === text ? seen : { ...seen, sentences: [TOO_LONG] };
}

function rowsSeen(tab: ListedTab, text: string, choices: Choices, known: Known | null): ListSeen {
  const reading = tab === "registrations" ? readRegistrations(text, choices) : readTitles(text, choices);
  return {
    planned: known?.kind === "ownRows" ? planOf(tab, reading.rows, known) : [],
    columns: reading.columns.map(shortColumn),
    fields: FIELDS[tab],
    sentences: inTheList([...reading.problems, ...reading.notes]),
  };
}

function scoresSeen(text: string, choices: Choices, known: Known | null): ListSeen {
  if (known?.kind !== "queue") return { planned: [], columns: [], fields: [], sentences: [] };
  const { criteria } = known.rubric;
  const models = known.ballots.map(({ model, title }) => ({ id: model, title }));
  const world = { criteria, models: [...new Map(models.map((each) => [each.id, each])).values()] };
  const reading = readScoreSheets(text, world, choices);
  return {
    planned: scoresPlan(reading.sheets, known),
    columns: reading.columns.map(shortColumn),
    fields: [
      ...SCORE_FIELDS,
      ...criteria.map(({ code, name }) => ({
        key: `point.${code}`,
        header: shortened(`${code} ${name}`, 40),
      })),
    ],
    sentences: inTheList(reading.notes),
  };
}

/** Their lines are those of the list, not of the tab that it goes into. */
const inTheList = (findings: Parameters<typeof listSentences>[0]): readonly string[] =>
  listSentences(findings).map((sentence) => sentence.replace(/^Tab [^,:]+/, "Danh sách"));

const shortColumn = (column: TakenColumn): TakenColumn => ({ ...column, first: shortened(column.first) });

const FIELDS: Readonly<Record<ListedTab, readonly Field[]>> = {
  registrations: REGISTRATION_KEYS.map((key) => ({ key, header: columnOf(registrations, key).header })),
  titles: TITLE_KEYS.map((key) => ({ key, header: columnOf(titles, key).header })),
};
const SCORE_FIELDS: readonly Field[] = [
  { key: "criterion", header: "Tiêu chí" },
  { key: "maximum", header: "Điểm tối đa" },
  { key: "points", header: "Điểm chấm" },
  { key: "model", header: "Mã mô hình" },
  { key: "modelTitle", header: "Tên mô hình" },
  { key: "comment", header: "Nhận xét" },
  { key: "strengths", header: "Ưu điểm" },
  { key: "limits", header: "Hạn chế" },
  { key: "proposal", header: "Đề xuất" },
  { key: "sum", header: "Cộng" },
];

export function headerOf(key: string, fields: readonly Field[]): string {
  return fields.find((field) => field.key === key)?.header ?? key;
}

/** What the person lets go through of what can be filled. */
export function toFill<P extends Planned>(planned: readonly P[], left: ReadonlySet<number>): readonly P[] {
  return planned.filter((row) => goes(row) && !left.has(row.line));
}

export const goes = (row: Planned): boolean =>
  row.of === "scores" ? row.outcome === "known" : willFill(row);
