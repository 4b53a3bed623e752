/** Five places tell how a unit stands: asked of the same units on the same day, with the built scripts. */
import { beforeAll, describe, expect, it } from "vitest";
import { lateUnits } from "../../../sidebar/board/state/late.ts";
import { standings } from "../../../sidebar/unit/state/standing.ts";
import type { Answer } from "../../../src/rpc/answers.ts";
import { columnsOf, openCampaign, registrationLine } from "../support/campaignHost.ts";
import { letters } from "../support/desk.ts";
import { type Office, OWNER } from "../support/hosted.ts";

const ROWS_PER_UNIT = 2;
const emailOf = (unit: string) => `don-vi-${unit.slice(1)}@lacduong.example`;
const asking = registrationLine(1);
const done = [...asking.slice(0, -1), "Không"];
const begun = done.map((cell) => (cell === "Mô hình số 1" ? "Đang gõ" : "")).slice(0, 5);
/** What each unit types in its two rows; the others nothing. */
const TYPED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  U1: [done],
  U2: [done, begun],
  U3: [asking],
  U4: [done],
  U5: [done, begun],
  U6: [begun],
  U7: [begun],
};
const STATES: readonly (readonly [unit: string, row: number, state: string])[] = [
  ["U4", 0, "Đã rút"],
  ["U5", 1, "Tạm dừng – có khiếu nại"],
  ["U6", 0, "Tạm dừng – có khiếu nại"],
];

let office: Office;

function cell(tab: string, header: string, unit: string, row = 0): string {
  const column = columnsOf(office, tab)(header);
  return `${letters(column + 1)}${Number(unit.slice(1)) * ROWS_PER_UNIT + row + 2}`;
}

beforeAll(() => {
  office = openCampaign(10 * ROWS_PER_UNIT);
  const { host, file } = office;
  const owner = host.as(OWNER);
  const settings = office.values("Cấu hình");
  const reminders = settings.findIndex((line) => line.includes("reminders")) + 1;
  owner.type(file, "Cấu hình", `${letters(columnsOf(office, "Cấu hình")("Giá trị") + 1)}${reminders}`, "Có");
  for (const [unit, lines] of Object.entries(TYPED))
    expect(
      host.as(emailOf(unit)).paste(file, "Đăng ký", cell("Đăng ký", "Đối tượng", unit), lines).refused,
    ).toBeNull();
  for (const [unit, row, state] of STATES)
    owner.type(file, "Đăng ký", cell("Đăng ký", "Tình trạng", unit, row), state);
});

/** What each place says on that day at nine, the letters of that day among it. */
function placesOn(day: string) {
  const { host } = office;
  host.skipTo(`${day}T00:10:00+07:00`);
  office.tick();
  const before = host.outbox().length;
  host.skipTo(`${day}T09:00:00+07:00`);
  office.tick();
  const mailed = host.outbox().slice(before);
  const overview = office.values("Tổng quan").map(([first]) => String(first));
  // Each request has its own answer.
  const board = office.rpc(OWNER, { kind: "board", tabs: [] }) as Extract<Answer, { kind: "board" }>;
  const late = new Map(lateUnits(board).map(({ code, works }) => [code, works.map(({ text }) => text)]));
  const standingColumn = columnsOf(office, "Đơn vị")("Tình trạng hạn");
  return (unit: string) => {
    const at = overview.indexOf(`Đơn vị ${unit.slice(1)}`);
    const own = office.rpc(emailOf(unit), { kind: "unit" }) as Extract<Answer, { kind: "unit" }>;
    // Nobody here has made the documents known, which has a letter of its own (RM2).
    const letter = mailed.filter(
      ({ to, subject }) => to.includes(emailOf(unit)) && !subject.startsWith("Nhắc quán triệt"),
    );
    return {
      unitsTab: office.values("Đơn vị")[Number(unit.slice(1)) + 1]?.[standingColumn],
      overview: at < 0 ? null : overview[at + 1],
      board: late.get(unit)?.join("; ") ?? null,
      card: own.own === null ? [] : standings(own.own, own.now).map(({ title }) => title),
      cardQuotes: own.own?.standing,
      reminded: letter.length,
    };
  };
}

const CALM = { overview: null, board: null, reminded: 0 };

describe("[Q13] Đơn vị, Tổng quan, Điều hành, the card and the letter on a unit", () => {
  it("past the deadline of registrations", () => {
    const seen = placesOn("2023-03-29");
    const onTime = { unitsTab: "Đúng hạn", cardQuotes: "Đúng hạn", card: ["Lúc này không còn việc"] };
    const none = "Quá hạn 1 ngày (hạn 28/03/2023)";
    const late = (work: string, card: string) => ({
      ...{ unitsTab: none, cardQuotes: none, card: [card], reminded: 1 },
      ...{ overview: `${work}, quá hạn 1 ngày.`, board: `${work}, quá hạn 1 ngày` },
    });
    const other = "Đúng hạn; 1 đăng ký khác chưa đủ nội dung, quá hạn 1 ngày (hạn 28/03/2023)";
    expect(
      Object.fromEntries(["U0", "U1", "U2", "U4", "U5", "U6", "U7"].map((unit) => [unit, seen(unit)])),
    ).toEqual({
      U0: late("Chưa đăng ký", "Chưa đăng ký mô hình nào, quá hạn 1 ngày"),
      U1: { ...onTime, ...CALM },
      U2: {
        ...late("1 đăng ký khác chưa đủ nội dung", "1 đăng ký chưa đủ, quá hạn 1 ngày"),
        ...{ unitsTab: other, cardQuotes: other },
      },
      // Its only one is withdrawn.
      U4: late("Chưa đăng ký", "Chưa đăng ký mô hình nào, quá hạn 1 ngày"),
      // Of two the one that is suspended is not complete.
      U5: { ...onTime, ...CALM },
      U6: late("Đăng ký chưa đủ nội dung", "Chưa có đăng ký nào đủ nội dung, quá hạn 1 ngày"),
      U7: late("Đăng ký chưa đủ nội dung", "1 đăng ký chưa đủ, quá hạn 1 ngày"),
    });
  });

  it("past the deadline of reports", () => {
    const seen = placesOn("2023-11-16");
    const standing = "Đúng hạn. Báo cáo còn thiếu 1: Quá hạn 1 ngày (hạn 15/11/2023)";
    expect(seen("U3")).toEqual({
      ...{ unitsTab: standing, cardQuotes: standing, card: ["1 báo cáo quá hạn 1 ngày"], reminded: 1 },
      overview: "Thiếu 1 báo cáo, quá hạn 1 ngày.",
      board: "Chưa báo cáo MH-2023-007, quá hạn 1 ngày",
    });
    expect(seen("U1")).toMatchObject({ ...CALM, unitsTab: "Đúng hạn", card: ["Lúc này không còn việc"] });
  });
});
