/** What appraisers do through the sidebar. */
import type { Action, Answer } from "../action.ts";
import { ballot, SCORING, TEAM } from "../names.ts";
import { ask, type Office } from "../office.ts";
import { listed, send } from "../requests.ts";
import { type State, valueAt } from "../state.ts";
import { attempted } from "./round.ts";

/** Kinds of `answer` are those of src/rpc/answers.ts. */
interface Heard {
  readonly kind: string;
  readonly sentences?: readonly string[];
  readonly lacks?: readonly string[];
  readonly clashes?: readonly string[];
}

function heard(request: () => unknown): Answer {
  let answer: Heard = { kind: "failed" };
  const failed = attempted(() => {
    // Every answer has its kind.
    answer = request() as Heard;
  });
  if (failed.refused !== null) return failed;
  const { kind, sentences = [], lacks = [], clashes = [] } = answer;
  const said = [...sentences, ...lacks, ...clashes];
  return { refused: kind === "ballot" && said.length === 0 ? null : said.join(" ") || kind };
}

const stateOf = (end: State, id: string): string => valueAt(end, SCORING, id, "Trạng thái");

const own = { runs: "rpc", reads: [SCORING, "Hệ thống"], writes: [SCORING] };
const withReason = (office: Office, kind: string, id: string, user: string, reason: string): Answer =>
  heard(() => ask(office, user, { kind, ...listed(office, id), reason }));

export const BALLOT_ACTIONS: readonly Action[] = [
  {
    ...own,
    name: "saveBallot",
    act: (office) =>
      heard(() =>
        send(office, TEAM.A, "saveBallot", { id: ballot(4, "A"), total: 61, comment: "Lưu lần nữa" }),
      ),
  },
  {
    ...own,
    name: "submitBallot",
    act: (office) =>
      heard(() =>
        send(office, TEAM.A, "submitBallot", { id: ballot(4, "A"), total: 62, comment: "Nộp rồi" }),
      ),
    broken: (end) => {
      const state = stateOf(end, ballot(4, "A"));
      return state === "Đã nộp" ? [] : [`the submitted ballot is “${state}”`];
    },
  },
  {
    ...own,
    name: "reopenBallot",
    act: (office) => withReason(office, "reopenBallot", ballot(1, "A"), TEAM.A, "Cần xem lại"),
    broken: (end) => {
      const state = stateOf(end, ballot(1, "A"));
      return state === "Mở lại" ? [] : [`the reopened ballot is “${state}”`];
    },
  },
  {
    ...own,
    name: "recuseBallot",
    act: (office) => withReason(office, "recuseBallot", ballot(4, "A"), TEAM.A, "Người thân"),
    broken: (end, others) => {
      const state = stateOf(end, ballot(4, "A"));
      // Who chooses “Nộp” in the grid over a recusal that nobody has taken note of yet takes it back.
      const takenBack = others.has(`sửa ${SCORING}`) && state === "Đã nộp";
      return state === "Né tránh" || takenBack ? [] : [`the recused ballot is “${state}”`];
    },
  },
];
