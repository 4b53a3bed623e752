/** The tabs that open and close by the calendar, with whose their rows are, and what is said of one that is shut. */
import type { Refused } from "sheets-script-host";
import type { InForce } from "./inForce.ts";

interface Owner {
  readonly code: string;
  readonly name: string;
  readonly emails: readonly string[];
}

const appraisersOf = ({ appraisers }: InForce): readonly Owner[] =>
  appraisers.map(({ code, name, email }) => ({ code, name, emails: email.split(/[\s,;]+/) }));

const OF_UNITS = {
  owner: "Mã đơn vị",
  noun: "Dòng",
  nobodys: "không phải của đơn vị nào",
  typist: "Đơn vị nhập.",
  people: ({ units }: InForce): readonly Owner[] => units,
} as const;

export const STAGES = {
  "Đăng ký": { ...OF_UNITS, stage: "registration" },
  "Báo cáo": { ...OF_UNITS, stage: "report" },
  "Chấm điểm": {
    owner: "Mã thành viên",
    noun: "Phiếu",
    nobodys: "không phải của thành viên nào",
    typist: "Thành viên Tổ thẩm định nhập.",
    people: appraisersOf,
    stage: "appraisal",
  },
} as const;

export type StagedTab = keyof typeof STAGES;

export function isStaged(tab: string): tab is StagedTab {
  return Object.hasOwn(STAGES, tab);
}

/** An own cell in an own row: it is not open yet, not any more, or opens with the next round. */
export function closedStage(
  { file, now }: Refused,
  campaign: InForce,
  tab: StagedTab,
  owner: string,
): string {
  const { settings } = campaign;
  const { stage } = STAGES[tab];
  const opens = settings[`${stage}Opens`];
  const closed = firstClosedDay(campaign, stage, owner);
  const today = dayOf(now);
  const ask = settings.organiserPhone
    ? `gọi Ban Tổ chức: ${settings.organiserPhone}`
    : `viết cho Ban Tổ chức: ${file.owner}`;
  if (today < opens) return `${tab} mở từ ${shown(opens)}.`;
  if (today >= closed) return `${tab} đã khóa từ ${shown(closed)}. Muốn sửa, ${ask}.`;
  return `Dòng này chưa mở. Chờ 5 phút rồi gõ lại; nếu vẫn chưa được, ${ask}.`;
}

function firstClosedDay(
  { settings, units }: InForce,
  stage: (typeof STAGES)[StagedTab]["stage"],
  owner: string,
) {
  const unit = units.find(({ code }) => code === owner);
  const extension = stage === "appraisal" ? null : (unit?.[`${stage}Extension`] ?? null);
  const deadline = settings[`${stage}Deadline`];
  const last = extension !== null && extension > deadline ? extension : deadline;
  return settings.includesDeadlineDay ? dayOf(Date.parse(`${last}T00:00:00${OFFSET}`) + DAY) : last;
}

const DAY = 86_400_000;
/** Vietnam has kept UTC+7 since 1975. */
const OFFSET = "+07:00";
const OFFSET_MS = 7 * 3_600_000;

const dayOf = (instant: number): string => new Date(instant + OFFSET_MS).toISOString().slice(0, 10);
const shown = (day: string): string => day.split("-").reverse().join("/");
