/** What the organiser sets going beside the orders of a day: installing anew, letters, comparing with what was frozen. */
import type { Action } from "../action.ts";
import { ORDERS, OVERVIEW, SETTINGS } from "../names.ts";
import { OWNER, tick } from "../office.ts";
import { mustBeTaken, type } from "../places.ts";
import { order } from "../requests.ts";
import { valueAt } from "../state.ts";
import { attempted, EVERYTHING, roundOf } from "./round.ts";

/** Run again in the script editor, as after an upgrade. */
export const INSTALLATION: Action = {
  name: "install",
  runs: "install",
  isRunAlone: true,
  reads: EVERYTHING,
  writes: [...EVERYTHING, OVERVIEW],
  act: ({ host, steward }) => attempted(() => host.run(steward, "install", { user: OWNER })),
};

/** A round of the clock that has letters to send: to appraisers with ballots left, a week before the closing. */
export const LETTERS_OUT: Action = {
  name: "tick gửi thư",
  runs: "tick",
  isRunAlone: true,
  reads: EVERYTHING,
  writes: [...roundOf.writes, "Thư nhắc"],
  prepare: (office) => {
    mustBeTaken(type(office, OWNER, { tab: SETTINGS, id: "reminders", header: "Giá trị" }, "Có"));
    office.host.skipTo("2023-11-22T22:00:00+07:00");
    tick(office);
    office.host.skipTo("2023-11-23T08:01:00+07:00");
  },
  act: roundOf.act,
};

const COMPARE = ["Kiểm tra bản chốt", "", "", "Xem lại"] as const;

/** The year is frozen already, and compared with what stands. */
export const SUM_COMPARED: Action = {
  name: COMPARE[0],
  runs: "tick",
  isRunAlone: true,
  late: true,
  reads: EVERYTHING,
  writes: [...roundOf.writes, ORDERS],
  prepare: (office) => {
    order(office, ["Chốt đợt", "", "", "Chốt để so"]);
    tick(office);
    order(office, COMPARE);
  },
  act: roundOf.act,
  broken: (end) => {
    const state = valueAt(end, ORDERS, COMPARE.join(" · "), "Trạng thái");
    return state === "Xong" ? [] : [`the comparison stands as “${state}”`];
  },
};
