/** Version 3 gives each cell of Chấm điểm one writer: a block of the appraiser, and behind it the steward's columns. */
import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { Cell } from "../cell.ts";
import { type Arranged, arranged } from "./arrange.ts";
import { type Migration, placeOf, type TabContent } from "./step.ts";

const STATE = "Trạng thái";
const DECISION = "Quyết định";
const REASON = "Lý do mở lại, né tránh";
const MOMENT = "Nộp lúc";
const REVISION = "Lần lưu";
/** Where the moment stands that the sidebar writes. */
const SENT = "Gửi lúc";
/** What the sidebar writes from now on. */
const COPY = "Mã phiếu (bảng chấm ghi)";
const FILLED_BY_SIDEBAR = [COPY, "Dấu nội dung (bảng chấm ghi)"];
const LAST_OF_BLOCK = "Phiên bản bộ tiêu chí";
/** Columns of version 1 that stand behind the block from now on, in this order; sums by their own headers. */
const BEHIND = [STATE, "Còn thiếu"];
const SUM = /^(?:Nhóm \S+|Tổng)$/;

const RECUSAL = "Né tránh vì";
const REOPENINGS = "Số lần mở lại";
const REOPENED_FOR = "Mở lại vì";
const SETTLED = "Lần lưu đã xét";
const SCORED_BY = "Bộ tiêu chí đã xét";

export const ballotBlocks: Migration = {
  version: 3,
  table: "ballots",
  says: "Tab Chấm điểm: thành viên chọn ở cột Quyết định, hệ thống ghi cột Trạng thái; cột hệ thống chuyển ra sau.",
  // The print of the content came later, without a version of its own.
  brings: {
    ballots: [DECISION, SENT, COPY, RECUSAL, REOPENINGS, REOPENED_FOR, SETTLED, SCORED_BY],
  },
  needs: [STATE, REASON, MOMENT, REVISION, LAST_OF_BLOCK],
  apply: withBlocks,
};

function withBlocks(tab: TabContent): TabContent {
  const ballots = tab.rows.map((row) => ballotOf(tab, row));
  const of = (header: string, cell: (ballot: FormerBallot) => Cell): Arranged => ({
    place: null,
    header,
    cells: ballots.map(cell),
  });
  const steward: readonly Arranged[] = [
    ...BEHIND.flatMap((header) => placesOf(tab, header)).map((place) =>
      place === placeOf(tab, STATE) ? { place, cells: ballots.map(stateOf) } : { place },
    ),
    ...tab.header.flatMap((header, place) => (SUM.test(header) ? [{ place }] : [])),
    of(MOMENT, ({ accepted, sentAt }) => (accepted ? sentAt : "")),
    of(RECUSAL, (ballot) => (ballot.state === "ne tranh" ? said(ballot, "Thành viên tự né tránh") : "")),
    of(REOPENINGS, ({ state }) => (state === "mo lai" ? 1 : "")),
    of(REOPENED_FOR, (ballot) => (ballot.state === "mo lai" ? said(ballot, "Sửa phiếu đã nộp") : "")),
    of(SETTLED, ({ accepted, revision }) => (accepted ? revision : "")),
    of(SCORED_BY, ({ version }) => version),
  ];
  const moved = new Set(steward.map(({ place }) => place));
  const block = tab.header.flatMap((header, place): readonly Arranged[] => {
    if (header === STATE) return [of(DECISION, decisionOf)];
    if (moved.has(place)) return [];
    if (header === MOMENT) return [{ place, header: SENT }];
    if (header !== LAST_OF_BLOCK) return [{ place }];
    return [{ place }, ...FILLED_BY_SIDEBAR.map((each) => of(each, () => "")), ...steward];
  });
  return isFormer(tab) ? arranged(tab, block) : tab;
}

/** A tab that has Quyết định has been here already, when something stopped the run before its version was kept. */
function isFormer(tab: TabContent): boolean {
  return (
    [STATE, LAST_OF_BLOCK].every((header) => tab.header.includes(header)) && !tab.header.includes(DECISION)
  );
}

function placesOf(tab: TabContent, header: string): readonly number[] {
  const place = placeOf(tab, header);
  return place < 0 ? [] : [place];
}

interface FormerBallot {
  /** Its state's matching key. */
  readonly state: string;
  readonly word: Cell;
  readonly reason: Cell;
  readonly sentAt: Cell;
  readonly revision: number;
  readonly version: Cell;
  /** “Đã nộp” without a moment was never counted. */
  readonly accepted: boolean;
}

function ballotOf(tab: TabContent, row: readonly Cell[]): FormerBallot {
  const cell = (header: string): Cell => row[placeOf(tab, header)] ?? "";
  const [word, sentAt, revision] = [cell(STATE), cell(MOMENT), cell(REVISION)];
  const state = typeof word === "string" ? matchingKey(word) : "?";
  return {
    state,
    word,
    reason: cell(REASON),
    sentAt,
    revision: typeof revision === "number" ? revision : 0,
    version: cell(LAST_OF_BLOCK),
    accepted: state === "da nop" && sentAt !== "",
  };
}

const said = ({ reason }: FormerBallot, otherwise: string): Cell => (reason === "" ? otherwise : reason);

/** The appraiser's own will, as far as the former state tells it; a word that is no state stays as it was typed. */
function decisionOf({ state, word, revision }: FormerBallot): Cell {
  if (state === "da nop") return "Nộp";
  // One that was prepared as a recusal is nobody's decision.
  if (state === "ne tranh") return revision > 0 ? "Né tránh" : "";
  return ["", "chua cham", "nhap", "mo lai"].includes(state) ? "" : word;
}

/** The steward's column keeps the words that are states; what does not count as submitted never was. */
function stateOf({ state, word, accepted }: FormerBallot): Cell {
  if (state === "da nop") return accepted ? "Đã nộp" : "Nháp";
  return ["chua cham", "nhap", "mo lai", "ne tranh"].includes(state) ? word : "";
}
