/** Orders of the organiser, each carried out by a round of the clock. */
import type { Action } from "../action.ts";
import {
  ballot,
  FROZEN,
  JOURNAL,
  LEGAL_BASIS,
  model,
  ORDERS,
  RANKING,
  REGISTERING,
  REPORTING,
  SCORING,
} from "../names.ts";
import { type Office, OWNER } from "../office.ts";
import { hasTab, mustBeTaken } from "../places.ts";
import { order } from "../requests.ts";
import { type State, valueAt } from "../state.ts";
import { EVERYTHING, roundOf } from "./round.ts";

type Words = readonly [command: string, target: string, value: string, reason: string];

interface Wanted {
  readonly words: Words;
  readonly writes: readonly string[];
  readonly late?: boolean;
  /** What the organiser does before giving the order. */
  first?(office: Office): void;
  /** The effect, each that lacks or is there twice in a sentence. */
  effect(end: State, others: ReadonlySet<string>): readonly string[];
}

const key = (words: Words): string => words.join(" · ");

function orderAction({ words, writes, late = false, first, effect }: Wanted): Action {
  return {
    name: words[0],
    runs: "tick",
    isRunAlone: true,
    late,
    reads: EVERYTHING,
    writes: [...new Set([...writes, ORDERS, JOURNAL, ...roundOf.writes])],
    prepare: (office) => {
      first?.(office);
      order(office, words);
    },
    // A round that finds another under way leaves the order to the next one: it was taken all the same.
    act: (office) => {
      roundOf.act(office);
      return { refused: null };
    },
    broken: (end, others) => {
      const state = valueAt(end, ORDERS, key(words), "Trạng thái");
      if (state === "Từ chối") return others.size === 0 ? [`${words[0]} is refused`] : [];
      return state === "Xong" ? effect(end, others) : [`${words[0]} stands as “${state}”`];
    },
  };
}

const expect = (said: string, found: string, wanted: readonly string[]): readonly string[] =>
  wanted.includes(found) ? [] : [`${said}: “${found}”`];

const rowsOf = (end: State, tab: string, which: (key: string) => boolean): number =>
  [...(end.tabs.get(tab)?.keys() ?? [])].filter(which).length;

const unitRows = (end: State, unit: string): number =>
  [...(end.tabs.get(REGISTERING)?.values() ?? [])].filter((row) => row.get("Mã đơn vị") === unit).length;

const ORDERED_STATE = "Tình trạng (theo lệnh)";
const stateOf = (end: State, number: number): string =>
  valueAt(end, REGISTERING, model(number), ORDERED_STATE);

/** A tab that no round writes, with rows that the system brought. */
function loseTab({ host, file }: Office): void {
  if (hasTab(file, LEGAL_BASIS)) mustBeTaken(host.as(OWNER).deleteSheet(file, LEGAL_BASIS));
}

export const ORDER_ACTIONS: readonly Action[] = [
  orderAction({
    words: ["Áp dụng thiết lập", "", "", ""],
    writes: [REGISTERING, REPORTING],
    // Cấu hình asks for three rows a unit. An ordered row that comes before is one of them, one that comes after a fourth.
    effect: (end, others) => [
      ...expect(
        "rows of AN",
        String(unitRows(end, "AN")),
        others.has("Thêm dòng đăng ký") ? ["3", "4"] : ["3"],
      ),
      ...expect("rows of BINH", String(unitRows(end, "BINH")), ["3"]),
    ],
  }),
  orderAction({
    words: ["Thêm dòng đăng ký", "AN", "1", ""],
    writes: [REGISTERING, REPORTING],
    effect: (end, others) => {
      const twice =
        valueAt(end, ORDERS, `${key(["Thêm dòng đăng ký", "AN", "1", ""])} #2`, "Trạng thái") === "Xong";
      const wanted = others.has("Áp dụng thiết lập") ? ["3", "4"] : [twice ? "4" : "3"];
      return expect("rows of AN", String(unitRows(end, "AN")), wanted);
    },
  }),
  orderAction({
    words: ["Gia hạn", "BINH", "báo cáo 18/12/2023", "Mưa lũ"],
    writes: ["Đơn vị"],
    // 18 December 2023 as days since 30 December 1899.
    effect: (end) =>
      expect("extension of BINH", valueAt(end, "Đơn vị", "BINH", "Gia hạn báo cáo (theo lệnh)"), [
        String((Date.UTC(2023, 11, 18) - Date.UTC(1899, 11, 30)) / 86_400_000),
      ]),
  }),
  orderAction({
    words: ["Rút mô hình", model(2), "", "Đơn vị xin rút"],
    writes: [REGISTERING],
    effect: (end) => expect("state of the withdrawn", stateOf(end, 2), ["Đã rút"]),
  }),
  orderAction({
    words: ["Tạm dừng", model(2), "", "Có đơn phản ánh"],
    writes: [REGISTERING],
    // A withdrawal takes the place of a suspension.
    effect: (end, others) =>
      expect("state of the suspended", stateOf(end, 2), [
        others.has("Rút mô hình") ? "Đã rút" : "Tạm dừng – có khiếu nại",
      ]),
  }),
  orderAction({
    words: ["Tiếp tục", model(3), "", "Đã trả lời đơn"],
    writes: [REGISTERING],
    effect: (end) => expect("state of the resumed", valueAt(end, REGISTERING, model(3), ORDERED_STATE), [""]),
  }),
  orderAction({
    words: ["Phân công chấm điểm", "", "", ""],
    writes: [SCORING],
    effect: (end) => {
      const made = rowsOf(end, SCORING, (id) => id.startsWith(`P1-${model(5)}-`));
      return expect("ballots of the fifth model", String(made), ["3"]);
    },
  }),
  orderAction({
    words: ["Mở lại phiếu", ballot(1, "A"), "", "Chấm nhầm"],
    writes: [SCORING],
    effect: (end, others) => {
      const states = others.has("reopenBallot") ? ["Mở lại", "Đã nộp"] : ["Mở lại"];
      return expect("the reopened ballot", valueAt(end, SCORING, ballot(1, "A"), "Trạng thái"), states);
    },
  }),
  orderAction({
    words: ["Chấp nhận muộn", ballot(3, "C"), "", "Mất mạng"],
    writes: [SCORING],
    late: true,
    effect: (end, others) => {
      const words = others.has("Không chấp nhận muộn") ? ["Chấp nhận", "Không chấp nhận"] : ["Chấp nhận"];
      return expect("late work", valueAt(end, SCORING, ballot(3, "C"), "Nộp muộn"), words);
    },
  }),
  orderAction({
    words: ["Không chấp nhận muộn", ballot(3, "C"), "", "Không có lý do"],
    writes: [SCORING],
    late: true,
    effect: (end, others) => {
      const words = others.has("Chấp nhận muộn") ? ["Chấp nhận", "Không chấp nhận"] : ["Không chấp nhận"];
      return expect("late work", valueAt(end, SCORING, ballot(3, "C"), "Nộp muộn"), words);
    },
  }),
  orderAction({
    words: ["Chấm lại vòng 2", "", "", ""],
    writes: [SCORING],
    effect: (end, others) => {
      const made = rowsOf(end, SCORING, (id) => id.startsWith("P2-"));
      // A model that was withdrawn first is not scored again.
      return expect("ballots of round 2", String(made), others.has("Rút mô hình") ? ["0", "3"] : ["3"]);
    },
  }),
  orderAction({
    words: ["Lập bảng xếp hạng", "", "", ""],
    writes: [SCORING, RANKING],
    effect: (end) =>
      expect("rank of the first", valueAt(end, RANKING, model(1), "Số phiếu"), ["3/3", "2/3", ""]),
  }),
  orderAction({
    words: ["Chốt đợt", "", "", "Chốt để lưu"],
    writes: [SCORING, RANKING, FROZEN],
    late: true,
    effect: (end) =>
      expect("sums over the year", String(rowsOf(end, FROZEN, (id) => id === "Cả đợt")), ["1"]),
  }),
  orderAction({
    words: ["Khôi phục các tab", "", "", ""],
    writes: [LEGAL_BASIS],
    first: loseTab,
    effect: (end) => expect(`the tab ${LEGAL_BASIS}`, String(end.tabs.has(LEGAL_BASIS)), ["true"]),
  }),
];
