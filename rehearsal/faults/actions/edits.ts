/** What people type into the grid, of which an edit trigger tells. */
import type { Action } from "../action.ts";
import {
  ballot,
  JOURNAL,
  LEADER,
  model,
  RANKING,
  REGISTERING,
  REPORTING,
  SCORING,
  TEAM,
  UNITS,
} from "../names.ts";
import { paste, type } from "../places.ts";
import { registrationLine } from "../requests.ts";
import { type State, valueAt } from "../state.ts";

const SHARED = ["Cấu hình", "Đơn vị", "Tổ thẩm định", "Tiêu chí", "Hệ thống", JOURNAL];

interface Typed extends Pick<Action, "endsAtClosing"> {
  readonly name: string;
  readonly user: string;
  readonly tab: string;
  readonly id: string;
  readonly header: string;
  readonly text: string;
  readonly triggers: boolean;
}

function typing({ name, user, tab, id, header, text, triggers, endsAtClosing = false }: Typed): Action {
  return {
    name,
    endsAtClosing,
    runs: triggers ? "onSpreadsheetEdit" : null,
    reads: triggers ? [tab, ...SHARED] : [tab],
    writes: triggers ? [tab, JOURNAL, "Hệ thống"] : [tab],
    act: (office) => type(office, user, { tab, id, header }, text),
  };
}

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
