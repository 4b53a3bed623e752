/** What a leader must know of a model beside its points: the exceptions in words, nothing where all is as usual. */

import { whoDecides } from "../../domain/people/bodies.ts";
import type { Level } from "../../domain/ranking/classification.ts";
import { type Lead, leadOver } from "../../domain/ranking/lead.ts";
import type { Rating } from "../../domain/ranking/rating.ts";
import type { Candidate, Standing } from "../../domain/ranking/standing.ts";
import { PREREQUISITE_TEXTS, type PrerequisiteCode } from "../../domain/report/report.ts";
import { formatFixed, formatPoints, type Points } from "../../domain/rubric/points.ts";
import { ASKS } from "../../tables/ranking.ts";
import type { Settings } from "../../tables/settingsList.ts";
import type { Campaign } from "../campaign/parts.ts";

/** Below the smallest step by which a criterion is scored, a lead is told: another half point of one appraiser may turn it. */
const NARROW: Points = 50;

/** By what a result is measured. */
type Measures = Pick<Campaign, "rubric" | "settings">;

export interface Judged {
  readonly standing: Standing;
  readonly candidate: Candidate;
  /** The next ones of its group that have a rank. */
  readonly next: Standing | null;
  readonly tiedWith: readonly string[];
  /** How many of its group the cap allows. */
  readonly places: number;
  /** Recognised by BTV. */
  readonly recognised: boolean;
  /** How BTV rated it; null while it has not. */
  readonly level: Level | null;
  /** Of its group; null while BTV has rated nobody there. */
  readonly rating: Rating | null;
  /** What BTV says of it. */
  readonly reason: string;
}

export function remarkOf(judged: Judged, campaign: Measures): string {
  const { standing } = judged;
  const result =
    standing.rank === null
      ? [unrankedText(judged, campaign.settings)]
      : [...rankTexts(judged, campaign), ...resultTexts(judged, campaign)];
  return [...result, ...decisionTexts(judged, campaign.settings)].filter((part) => part !== "").join(" ");
}

function unrankedText({ standing, candidate }: Judged, { quorum }: Settings): string {
  switch (standing.unranked) {
    case "withdrawn":
      return "Đã rút.";
    case "suspended":
      return "Tạm dừng: có khiếu nại.";
    case "rejected":
      return "Không chấm: không qua rà soát.";
    case "prerequisite":
      return `Không chấm: chưa đạt điều kiện ${candidate.unmetPrerequisites.map(quoted).join(", ")}.`;
    case "noBallots":
      return `Chưa xếp hạng: chưa có phiếu nào trên ${standing.of} phiếu.`;
    case "quorum":
      return `Chưa xếp hạng: mới có ${standing.ballots} trên ${standing.of} phiếu, cần ít nhất ${Math.ceil((standing.of * quorum.numerator) / quorum.denominator)}.`;
    case "betterModel":
      return "Đơn vị, cá nhân này đã được xếp hạng bằng mô hình khác có điểm cao hơn.";
    case null:
      return "";
  }
}

/** The codes are those of the report's prerequisites. */
const quoted = (code: string): string => `“${PREREQUISITE_TEXTS[code as PrerequisiteCode]}”`;

function rankTexts({ standing, next, tiedWith }: Judged, campaign: Measures): readonly string[] {
  const tied =
    tiedWith.length === 0
      ? ""
      : `Đồng hạng với ${tiedWith.join(", ")}: bằng nhau cả các nhóm tiêu chí phụ; ${whoDecides(campaign.settings.decidingBody)} quyết định.`;
  const lead = next === null ? null : leadOver(standing, next, campaign.settings.tieChain);
  return [tied, lead === null || next === null ? "" : leadText(lead, next, campaign)];
}

function leadText(lead: Lead, next: Standing, { rubric }: Measures): string {
  if (lead.by === "points")
    return lead.points < NARROW ? `Hơn hạng ${next.rank} chỉ ${formatFixed(lead.points)} điểm.` : "";
  const name = rubric.groups.find(({ code }) => code === lead.group)?.name ?? "";
  return `Bằng điểm hạng ${next.rank}, hơn ở nhóm ${lead.group} ${name}: ${formatFixed(lead.own)} so với ${formatFixed(lead.other)}.`;
}

function resultTexts({ standing, candidate }: Judged, { rubric, settings }: Measures): readonly string[] {
  const floors = rubric.groups.filter(({ code }) => standing.belowFloor.includes(code));
  const spread = formatPoints(standing.spread ?? 0);
  return [
    ...floors.map(
      ({ code, name, floor }) =>
        `Điểm liệt: nhóm ${code} ${name} ${formatFixed(standing.groupMeans[code] ?? 0)}, dưới ${formatFixed(floor ?? 0)}.`,
    ),
    (standing.mean ?? 0) < settings.passMark ? `Dưới mức để trình (${formatPoints(settings.passMark)}).` : "",
    standing.needsAnotherRound
      ? `Cần chấm lại: các phiếu chênh ${spread} điểm, quá ${formatPoints(settings.spreadLimit)}.`
      : "",
    candidate.round > 1 ? `Kết quả của vòng ${candidate.round}.` : "",
    standing.ballots < standing.of ? `Mới có ${standing.ballots} trên ${standing.of} phiếu.` : "",
  ];
}

/** What BTV decided beyond the rules: it may, with a reason. */
export interface Beyond {
  readonly column: "decision" | "classification";
  readonly says: string;
}

export function beyondRules({ standing, recognised, level, rating }: Judged): Beyond | null {
  const rated = (says: string): Beyond => ({ column: "classification", says: `xếp loại xuất sắc ${says}` });
  if (level === "excellent" && !standing.eligible) return rated("khi chưa đủ điều kiện trình");
  if (rating?.beyond.has(standing.model)) return rated("ngoài tỷ lệ trần");
  return rating === null && recognised && standing.withinCap === false
    ? { column: "decision", says: "công nhận ngoài tỷ lệ trần" }
    : null;
}

/** That a cap allows nobody stands once, above the group. */
function decisionTexts(judged: Judged, { decidingBody }: Settings): readonly string[] {
  const { standing, places, rating, reason } = judged;
  const divided = rating?.divided.has(standing.model)
    ? `${ASKS}chọn một mức: tập thể, cá nhân này đang được xếp loại hai mức.`
    : "";
  const beyond = beyondRules(judged);
  if (beyond !== null && reason === "")
    return [divided, `${ASKS}ghi lý do ở cột Nội dung kết luận: ${beyond.says}.`];
  if (beyond?.column === "classification") return [divided, `${whoDecides(decidingBody)} ${beyond.says}.`];
  const forecast = rating === null && standing.withinCap === false && places > 0;
  return [divided, forecast ? "Ngoài tỷ lệ trần." : ""];
}
