/** “Chấp nhận muộn”, “Không chấp nhận muộn”: registrations, reports and ballots that came late. */
import { lateObstacle } from "../../../src/domain/ballot/lateRuling.ts";
import { STAGE_WORDS } from "../../../src/domain/orders/extension.ts";
import { reasonLacks } from "../../../src/domain/orders/reason.ts";
import type { Choice } from "./choices.ts";
import { choiceLack, chosenIn, keyIn } from "./choices.ts";
import { type BallotFacts, type Board, NEEDS_REASON, type Plan, planOf } from "./facts.ts";
import { memberName } from "./lists.ts";
import { begun } from "./words.ts";

export interface LateDraft {
  readonly work: string;
  readonly accept: boolean;
  readonly reason: string;
}

export interface LateItem extends Choice {
  readonly target: string;
  readonly value: string;
  /** What was decided of it before; "" while nothing was. */
  readonly ruling: string;
  /** Why it cannot be decided so; "" when it can. */
  trouble(accept: boolean): string;
}

const RULED = { undecided: "", accepted: "Chấp nhận", refused: "Không chấp nhận" } as const;
const OBSTACLES = {
  nothingLate: "phiếu này không có gì chờ quyết định",
  lateIncomplete: "phiếu chưa đủ điểm hoặc nhận xét: lùi hạn chấm để thành viên bổ sung",
  lateReopening: "thành viên muốn mở lại phiếu: lùi hạn chấm, rồi mở lại phiếu",
} as const;

/** What nobody decided yet first. */
export function lateItems(board: Board, facts: BallotFacts | null): readonly LateItem[] {
  const ofModels = board.models.flatMap(({ id, title, late }) =>
    late.map(
      ({ stage, ruling }): LateItem => ({
        key: `${id} ${stage}`,
        label: `${begun(STAGE_WORDS[stage])} ${id} · ${title}`,
        target: id,
        value: STAGE_WORDS[stage],
        ruling,
        trouble: () => "",
      }),
    ),
  );
  const ofBallots = (facts?.ballots ?? []).flatMap((ballot): LateItem[] => {
    if (ballot.late === null || ballot.late === "accepted") return [];
    return [
      {
        key: ballot.id,
        label: `Phiếu ${ballot.model} của ${memberName(board, ballot.appraiser)}${ballot.round > 1 ? `, vòng ${ballot.round}` : ""}`,
        target: ballot.id,
        value: "",
        ruling: RULED[ballot.late],
        trouble: (accept) => {
          const why = lateObstacle(ballot, accept);
          return why === null ? "" : OBSTACLES[why];
        },
      },
    ];
  });
  const all = [...ofModels, ...ofBallots];
  return [...all.filter(({ ruling }) => ruling === ""), ...all.filter(({ ruling }) => ruling !== "")];
}

export function latePlan(items: readonly LateItem[], { work, accept, reason }: LateDraft): Plan {
  const chosen = chosenIn(work, items);
  const item = items.find(({ key }) => key === keyIn(chosen)) ?? null;
  const trouble = item?.trouble(accept) ?? "";
  const lacks = [
    ...choiceLack(chosen, "nội dung muộn"),
    ...(trouble === "" ? [] : [`${begun(trouble)}.`]),
    ...(reasonLacks(reason).length > 0 ? [NEEDS_REASON] : []),
  ];
  const wanted = {
    command: accept ? ("Chấp nhận muộn" as const) : ("Không chấp nhận muộn" as const),
    target: item?.target ?? "",
    value: item?.value ?? "",
    reason: reason.trim(),
  };
  const said = accept ? "được tính như đúng hạn" : "bị tính là muộn; nội dung đã gõ vẫn được giữ";
  return planOf(wanted, lacks, item === null ? [] : [`${item.label}: ${said}.`]);
}
