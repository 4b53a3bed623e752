/** What the scoring sidebar must not let through: somebody else's ballot, and a ballot that is not complete. */
import { ask } from "../rpc.ts";
import { type Season, tab } from "../season.ts";

export function tryWhatIsRefused(season: Season): void {
  const [first, second] = season.plan.appraisers;
  const line = tab(season, "Chấm điểm").lines.find(
    (each) => each.text("Mã thành viên") === first?.code && each.text("Trạng thái") === "Chưa chấm",
  );
  if (first === undefined || line === undefined) return;
  const at = { ballot: line.text("Mã phiếu"), row: line.row };
  if (second !== undefined) {
    const { kind, sentences = [] } = ask(season, second.email, { kind: "openBallot", ...at });
    season.say(
      `${second.code} mở phiếu của ${first.code}: ${kind === "refused" ? sentences.join(" ") : "VẪN MỞ ĐƯỢC"}`,
    );
  }
  const changes = [{ field: "point.I.1", was: "", now: "12,3" }];
  const { ballot, lacks = [] } = ask(season, first.email, { kind: "submitBallot", ...at, changes });
  const told =
    ballot?.state === "notStarted" ? `${lacks.length} điều cần bổ sung: ${lacks[0]}` : "VẪN NỘP ĐƯỢC";
  season.say(`${first.code} nộp phiếu chưa đủ: ${told}`);
}
