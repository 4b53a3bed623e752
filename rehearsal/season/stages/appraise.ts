/** The second half of November: ballots are given out, scored, one round again where they lie apart, and ranked. */
import { neverSubmits } from "../absence.ts";
import { orderByPage, typeOrder } from "../orders.ts";
import { ask } from "../rpc.ts";
import { live, oneRound, type Season, skip, tab } from "../season.ts";
import { lookForOpinion, typeOpinion } from "./opinion.ts";
import { tryWhatIsRefused } from "./refusals.ts";
import { reportWithExtension, review } from "./report.ts";
import { scoringOf, sitting } from "./score.ts";

const BALLOTS = "Chấm điểm";

/** Every appraiser has the own queue; nobody has begun. */
export function giveOut(season: Season): void {
  const { say } = season;
  skip(season, "2023-11-16 07:45");
  review(season);
  say(orderByPage(season, { command: "Phân công chấm điểm" }));
  reportWithExtension(season);
  if (season.plan.cases.extended !== null) {
    review(season);
    say(orderByPage(season, { command: "Phân công chấm điểm" }));
  }
}

export function appraise(season: Season): void {
  const { say } = season;
  tryWhatIsRefused(season);
  const scoring = scoringOf(season);
  say(
    `Tổ thẩm định chấm: ${sitting(season, scoring, "2023-11-19 08:00", "2023-11-25 18:00")} phiếu được nộp.`,
  );
  quietNight(season);
  live(season, "2023-11-26 08:00");
  lookIntoTheQueues(season);
  giveBack(season);
  say(`Chấm tiếp phiếu còn lại: ${sitting(season, scoring, "2023-11-26 14:00", "2023-11-26 20:00")} phiếu.`);
  skip(season, "2023-11-27 08:00");
  say(orderByPage(season, { command: "Lập bảng xếp hạng" }));
  const before = typeOpinion(season);
  say(typeOrder(season, { command: "Chấm lại vòng 2" }));
  say(`Vòng 2: ${sitting(season, scoring, "2023-11-28 08:00", "2023-11-29 18:00")} phiếu được nộp.`);
  live(season, "2023-11-30 23:58");
  say(orderByPage(season, { command: "Lập bảng xếp hạng" }, "Lập bảng xếp hạng lần cuối"));
  lookForOpinion(season, before);
  afterTheDeadline(season);
}

/** By night a round leaves the ballots alone, once one has looked at them within the hour. */
function quietNight(season: Season): void {
  skip(season, "2023-11-25 23:02");
  oneRound(season, "tick");
  skip(season, "2023-11-25 23:07");
  oneRound(season, "tick, ban đêm");
}

function lookIntoTheQueues(season: Season): void {
  const { lines } = tab(season, "Tổ thẩm định");
  const left = lines
    .filter((line) => line.text("Còn lại") !== "0" && line.text("Còn lại") !== "")
    .map((line) => `${line.text("Mã")} còn ${line.text("Còn lại")}`);
  season.say(`Tiến độ: ${left.length === 0 ? "mọi phiếu đã nộp" : left.join(", ")}.`);
}

/** The secretary gives a submitted ballot back, with a reason; its appraiser submits it again. */
function giveBack(season: Season): void {
  const { lines } = tab(season, BALLOTS);
  const ballot = lines.find((line) => line.text("Trạng thái") === "Đã nộp");
  if (ballot === undefined) return;
  const reason = "Thành viên đề nghị xem lại điểm nhóm II";
  season.say(typeOrder(season, { command: "Mở lại phiếu", target: ballot.text("Mã phiếu"), reason }));
}

/** On 1 December the sidebar refuses what was never submitted. */
function afterTheDeadline(season: Season): void {
  const { plan, say } = season;
  live(season, "2023-12-01 00:12");
  const late = plan.appraisers.flatMap((appraiser) =>
    [...season.ids]
      .filter(([model]) => neverSubmits(plan, appraiser, model, 1))
      .map(([, id]) => ({ appraiser, id })),
  )[0];
  if (late === undefined) return;
  const row = tab(season, BALLOTS).lines.find(
    (line) => line.text("Mã mô hình") === late.id && line.text("Mã thành viên") === late.appraiser.code,
  );
  const answer = ask(season, late.appraiser.email, {
    kind: "submitBallot",
    ballot: row?.text("Mã phiếu") ?? "",
    row: row?.row ?? 1,
    changes: [],
  });
  say(`${late.appraiser.code} nộp phiếu sau hạn: ${answer.sentences?.join(" ") ?? "VẪN NỘP ĐƯỢC"}`);
}
