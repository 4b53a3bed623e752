/** “Chốt đợt”, and “Kiểm tra bản chốt” at any time afterwards, also years later on a file that was brought back (SPEC FR1–FR6). */
import {
  type Decisive,
  differencesSince,
  differencesText,
  frozenRows,
  yearSum,
} from "../../../domain/frozen/frozen.ts";
import { type Checked, together } from "../../../domain/problems/checked.ts";
import { compareIds } from "../../../domain/text/idOrder.ts";
import { dayOf, formatDay, formatInstant } from "../../../domain/time/calendar.ts";
import { frozenYear, WHOLE_YEAR } from "../../../tables/frozenYear.ts";
import { UTC_OFFSET_MINUTES } from "../../../tables/kinds.ts";
import { isGroupKey } from "../../../tables/ranking.ts";
import { refreshBallotStates } from "../../ballots/ballotStates.ts";
import { closesAt } from "../../campaign/settings.ts";
import { decisiveRows } from "../../freeze/decisive.ts";
import { type FrozenTab, type KeptYear, keep, keptIn, readFrozen } from "../../freeze/kept.ts";
import { type Ranking, readRanking } from "../../ranking/ranking.ts";
import { refreshRanking, type Scoring } from "../../ranking/refreshRanking.ts";
import { changeLine, done, notDone, type Order, type Outcome, refuse } from "../outcome.ts";

/** Ballots and ranking are brought up to date first, so that what is frozen is what stands. */
export function freeze(order: Order<Scoring>): Outcome {
  const { needed, world, record } = order;
  const { campaign, whySetAside } = needed;
  const read = readFrozen(world.book);
  if (!read.ok) return refuse(read.problems);
  const closing = closesAt(campaign.settings, "appraisal", null);
  if (world.clock.now() < closing)
    return notDone(`chấm điểm còn đến hết ngày ${formatDay(dayOf(closing - 1, UTC_OFFSET_MINUTES))}.`);
  const ballots = refreshBallotStates(world, campaign, needed.ballots, whySetAside);
  const refreshed = refreshRanking(world, { ...needed, ballots });
  if (!refreshed.ok) return refuse(refreshed.problems);
  const ranking = readRanking(world.book, campaign);
  if (!ranking.ok) return refuse(ranking.problems);
  const open = unconcluded(ranking.value);
  if (open !== "" && record.reason === "") return notDone(open);
  return keptAs(order, read.value, decisiveRows(campaign, ballots, ranking.value));
}

/** So many are named. */
const MOST_NAMED = 3;

/** Models that may be put forward, of which BTV has said nothing; '' when there are none. */
function unconcluded({ rows }: Ranking): string {
  const open = rows
    .map(({ record }) => record)
    .filter(({ model, eligible, decision, conclusion, classification }) => {
      const blank = [decision, conclusion, classification].every((text) => text === "");
      return !isGroupKey(model) && eligible === true && blank;
    })
    .map(({ model }) => model)
    .sort(compareIds);
  const named = open.length > MOST_NAMED ? "" : ` (${open.join(", ")})`;
  return open.length === 0
    ? ""
    : `${open.length} mô hình đủ điều kiện trình chưa có kết luận${named}. Vẫn chốt thì ghi lý do.`;
}

function keptAs(
  { record, world: { clock, digest, mail } }: Order<Scoring>,
  tab: FrozenTab,
  rows: readonly Decisive[],
): Outcome {
  const kept = keptIn(tab);
  const year: KeptYear = {
    sum: yearSum(rows, digest),
    at: clock.now(),
    where: mail.link,
    rows: frozenRows(rows),
  };
  if (kept !== null) {
    const found = differences(kept, year);
    // What a program of before froze does not say where: that is made up for.
    if (found === "" && kept.where !== "")
      return done(`Đã chốt ${since(kept)}, từ đó không có gì thay đổi. ${sumText(kept)}`);
    if (found !== "" && record.reason === "")
      return notDone(`đã chốt ${since(kept)}, từ đó ${found}. Vẫn chốt lại thì ghi lý do.`);
  }
  keep(tab, year);
  const line = changeLine(record, tab, WHOLE_YEAR, "sum", [kept?.sum ?? "", year.sum]);
  return done(
    `${kept === null ? "Đã chốt đợt" : "Đã chốt lại đợt"}: ${rows.length} dòng quyết định kết quả. ${sumText(year)} Hãy ghi mã này vào biên bản.`,
    [line],
  );
}

/** Writes nothing but its answer. */
export function checkFrozen(order: Order<Scoring>): Outcome {
  const state = frozenState(order);
  if (!state.ok) return refuse(state.problems);
  const { kept, found, sum } = state.value;
  if (kept === null) return notDone("đợt này chưa chốt; hãy ra lệnh Chốt đợt trước.");
  return done(
    found === ""
      ? `Khớp với bản chốt ${since(kept)}. ${sumText(kept)}`
      : `KHÁC bản chốt ${since(kept)}: ${found}. Mã kiểm tra khi chốt: ${kept.sum}; nay: ${sum}.`,
  );
}

interface FrozenState {
  /** Null while nothing was frozen. */
  readonly kept: KeptYear | null;
  /** What differs from it, in words; '' where nothing does. */
  readonly found: string;
  /** Over what stands now. */
  readonly sum: string;
}

export function frozenState({ needed, world }: Order<Scoring>): Checked<FrozenState> {
  const { campaign, ballots } = needed;
  const read = together({ tab: readFrozen(world.book), ranking: readRanking(world.book, campaign) });
  if (!read.ok) return read;
  const kept = keptIn(read.value.tab);
  const rows = decisiveRows(campaign, ballots, read.value.ranking);
  const year = { sum: yearSum(rows, world.digest), rows: frozenRows(rows) };
  return { ok: true, value: { kept, sum: year.sum, found: kept === null ? "" : differences(kept, year) } };
}

/** How many rows differ and which; '' when none does. Where the sum over all and those of the rows disagree, they were tampered with. */
function differences(kept: KeptYear, year: Pick<KeptYear, "sum" | "rows">): string {
  const found = differencesSince(kept.rows, year.rows);
  const same = kept.sum === year.sum;
  if (same !== (found.length === 0)) return `mã trong tab ${frozenYear.title} đã bị sửa`;
  return same ? "" : `${found.length} dòng khác: ${differencesText(found)}`;
}

const since = ({ at }: KeptYear): string =>
  at === null ? "trước đây" : `lúc ${formatInstant(at, UTC_OFFSET_MINUTES)}`;
const sumText = ({ sum }: KeptYear): string => `Mã kiểm tra: ${sum}.`;
