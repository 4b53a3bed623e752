/** What people type into the grid, of which an edit trigger tells. */
import { cellName, look } from "../../season/screen.ts";
import type { Action } from "../action.ts";
import {
  ballot,
  JOURNAL,
  LEADER,
  model,
  ORDERS,
  RANKING,
  REGISTERING,
  REPORTING,
  SCORING,
  TEAM,
  UNITS,
  UNITS_TAB,
} from "../names.ts";
import { OWNER } from "../office.ts";
import { mustBeTaken, paste, pasteBelow } from "../places.ts";
import { registrationLine } from "../requests.ts";
import { type State, valueAt } from "../state.ts";
import { roundOf } from "./round.ts";
import { SHARED, startingRound, typing } from "./typing.ts";

const UNIT_PASTES: Action = {
  name: "đơn vị dán dòng",
  runs: "onSpreadsheetEdit",
  reads: [REGISTERING, ...SHARED],
  writes: [REGISTERING, JOURNAL, "Hệ thống"],
  act: (office) =>
    paste(office, UNITS.CUC, { tab: REGISTERING, id: model(6), header: "Đối tượng" }, [registrationLine(6)]),
  broken: (end, others) => (hasGone(end, others) ? [] : missing(end)),
};

/** The organiser may take away the very row. */
const hasGone = (end: State, others: ReadonlySet<string>): boolean =>
  others.has(`xóa dòng ${REGISTERING}`) && end.tabs.get(REGISTERING)?.has(model(6)) === false;

const missing = (end: State): readonly string[] => {
  const found = valueAt(end, REGISTERING, model(6), "Còn thiếu");
  return found === "" || found === "Đủ" ? [] : [`a complete registration lacks “${found}”`];
};

const REASON = "Ngập đường";
const ORDERED = ["Gia hạn", "AN", "báo cáo 18/12/2023", REASON] as const;

/** An order that the organiser has typed: its box is ticked, and it is carried out in the run of that very edit. */
const DONE_AT_ONCE: Action = {
  name: `sửa ${ORDERS}`,
  runs: "onSpreadsheetEdit",
  reads: roundOf.reads,
  writes: [...new Set([ORDERS, UNITS_TAB, ...roundOf.writes])],
  prepare: (office) => {
    mustBeTaken(pasteBelow(office, OWNER, { tab: ORDERS, header: "Lệnh" }, ORDERED));
  },
  act: ({ host, file }) => {
    const { lines, column } = look(file, ORDERS);
    const line = lines.find((each) => each.text("Lý do") === REASON);
    if (line === undefined) throw new Error("The typed order is gone");
    return host.as(OWNER).type(file, ORDERS, cellName(line.row, column("Thực hiện")), "TRUE");
  },
  broken: (end) => {
    const state = valueAt(end, ORDERS, ORDERED.join(" · "), "Trạng thái");
    return state === "Xong" ? [] : [`the ticked order stands as “${state}”`];
  },
};

export const EDIT_TRIGGERS: readonly Action[] = [
  typing({
    name: `sửa ${REGISTERING}`,
    user: UNITS.AN,
    tab: REGISTERING,
    id: model(1),
    // Something that must be filled is taken away, so that the steward has something to say.
    header: "Điểm mới",
    text: "",
    triggers: true,
  }),
  typing({
    name: `sửa ${REPORTING}`,
    user: UNITS.CUC,
    tab: REPORTING,
    id: model(5),
    header: "Khó khăn",
    text: "Mưa lũ 5",
    triggers: true,
  }),
  typing({
    name: `sửa ${SCORING}`,
    user: TEAM.A,
    tab: SCORING,
    id: ballot(4, "A"),
    header: "Quyết định",
    text: "Nộp",
    triggers: true,
    endsAtClosing: true,
  }),
  // What is typed in these tabs asks for a whole round at once.
  startingRound({ user: OWNER, tab: UNITS_TAB, id: "BINH", header: "Gia hạn báo cáo", text: "19/12/2023" }),
  DONE_AT_ONCE,
];

export const OTHER_EDITS: readonly Action[] = [
  typing({
    name: "BTV gõ kết luận",
    user: LEADER,
    tab: RANKING,
    id: model(2),
    header: "Nội dung kết luận",
    text: "Kết luận mới của mô hình 2",
    triggers: false,
  }),
  UNIT_PASTES,
];
