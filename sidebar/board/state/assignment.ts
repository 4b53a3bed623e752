/** “Phân công chấm điểm” before it is ordered: who would get which ballots, and which models are left out and why (SPEC D18). */
import { assignAll } from "../../../src/domain/ballot/assignment.ts";
import {
  type ConflictingPerson,
  conflictIn,
  type Finding,
  findingsOf,
} from "../../../src/domain/ballot/conflict.ts";
import { type LeftOut, whyLeftOut } from "../../../src/domain/orders/leftOut.ts";
import type { Appraiser } from "../../../src/domain/people/appraiser.ts";
import { type BallotFacts, type Board, type Plan, planOf } from "./facts.ts";

export interface MemberShare {
  readonly code: string;
  readonly name: string;
  /** Models of which the member gets a new ballot to score. */
  readonly scores: readonly string[];
  /** Models from which the member steps back. */
  readonly recused: readonly string[];
}

export interface Preview {
  /** Models that get new ballots, and how many of those are to be scored. */
  readonly models: number;
  readonly toScore: number;
  readonly recused: number;
  /** Ballots that stand already, and stay. */
  readonly standing: number;
  readonly members: readonly MemberShare[];
  readonly left: readonly LeftOut[];
}

export function previewOf(board: Board, facts: BallotFacts): Preview {
  const seen = board.models.map((model) => ({ model, why: whyLeftOut(factsOf(board, model)) }));
  const scored = seen.filter(({ why }) => why === null).map(({ model }) => model);
  const people = board.members.map(
    (member): Appraiser => ({ ...member, position: "", role: "Thành viên", email: "" }),
  );
  const found = findingIn(board);
  const assigned = assignAll(scored, people, (person, model) => conflictIn(found(person, model)));
  const given = facts.ballots.filter(({ round }) => round === 1);
  const standing = new Set(given.map(({ model, appraiser }) => `${model} ${appraiser}`));
  const isNew = (pair: { readonly model: string; readonly appraiser: string }): boolean =>
    !standing.has(`${pair.model} ${pair.appraiser}`);
  const [fresh, recused] = [assigned.ballots.filter(isNew), assigned.recused.filter(isNew)];
  return {
    models: new Set(fresh.map(({ model }) => model)).size,
    toScore: fresh.length,
    recused: recused.length,
    standing: given.length,
    members: people
      .filter(({ active }) => active)
      .map(({ code, name }) => ({
        ...{ code, name },
        scores: modelsFor(fresh, code),
        recused: modelsFor(assigned.recused, code),
      })),
    left: [
      ...seen.flatMap(({ model, why }) => (why === null ? [] : [{ model: model.id, why }])),
      ...assigned.withoutAppraiser.map((model) => ({ model, why: "everyone" as const })),
    ],
  };
}

const modelsFor = (
  pairs: readonly { readonly model: string; readonly appraiser: string }[],
  member: string,
): readonly string[] => pairs.filter(({ appraiser }) => appraiser === member).map(({ model }) => model);

function factsOf({ units }: Board, model: Board["models"][number]) {
  const here = units.find(({ code }) => code === model.unit)?.here ?? true;
  return { model, here, reported: model.reported, failed: model.failed };
}

/** What stands between a person and a model; each model's names are taken apart once. */
export function findingIn(
  board: Board,
): (person: ConflictingPerson, model: Board["models"][number]) => Finding | null {
  const heads = new Map(board.units.map(({ code, head }) => [code, head]));
  const known = new Map<string, ReturnType<typeof findingsOf>>();
  return (person, model) => {
    const finding = known.get(model.id) ?? findingsOf(model, { head: heads.get(model.unit) ?? "" }, board);
    known.set(model.id, finding);
    return finding(person);
  };
}

export function assignmentPlan({ members }: Board, preview: Preview): Plan {
  const { toScore, recused, models, left } = preview;
  const nobody = members.every(({ active }) => !active);
  const nothing = toScore + recused === 0;
  const why =
    preview.standing > 0 ? "Không có phiếu mới: các mô hình đã đủ phiếu." : "Chưa có mô hình nào để chấm.";
  const lacks = [
    ...(nobody ? ["Chưa có thành viên nào được chấm: ghi ở tab Tổ thẩm định."] : []),
    ...(nothing && !nobody ? [why] : []),
  ];
  const wanted = { command: "Phân công chấm điểm" as const, target: "", value: "", reason: "" };
  return planOf(wanted, lacks, [
    `Giao ${toScore} phiếu của ${models} mô hình${recused === 0 ? "" : `, ${recused} phiếu ghi sẵn Né tránh`}.`,
    ...(preview.standing === 0 ? [] : [`${preview.standing} phiếu đã có giữ nguyên.`]),
    ...(left.length === 0 ? [] : [`${left.length} mô hình chưa giao.`]),
  ]);
}
