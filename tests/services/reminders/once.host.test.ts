/** A letter goes at most once and none is lost from sight, wherever a run is stopped and whatever becomes of its row (SPEC RM6, RM9). */
import { describe, expect, it } from "vitest";
import { AN, BINH, CUC, type Desk, openCampaignDesk, openDesk } from "../support/desk.ts";
import { behindEveryCall, tickUntilKilled } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { pastedRequest } from "../support/pastedRequest.ts";
import { openRemindingDesk, roundsAt } from "../support/reminding.ts";

const OUTBOX = "Thư nhắc";
const DAY = 86_400_000;

const dayAt = (turn: number) => new Date(Date.parse("2023-05-02") + turn * DAY).toISOString().slice(0, 10);
const vietnamese = (day: string) => day.split("-").reverse().join("/");

interface Counted {
  readonly rows: readonly string[];
  readonly letters: number;
}

/** Rows of that day and the letters that left on it, of which the host keeps every one. */
function on({ rows, host }: Desk, day: string): Counted {
  const start = Date.parse(`${day}T00:00:00+07:00`);
  return {
    rows: rows(OUTBOX)
      .filter(({ cells }) => String(cells["Mã thư"]).includes(day.split("-").join("")))
      .map(({ cells }) => String(cells["Trạng thái"])),
    letters: host.outbox().filter(({ at }) => at >= start && at < start + DAY).length,
  };
}

const count = ({ rows }: Counted, state: string) => rows.filter((each) => each === state).length;

describe.each(["stop", "kill"] as const)(
  "[RM6] a round that sends, with a %s behind each of its calls",
  (how) => {
    it("sends no letter twice, loses none, and lists the one of which nobody knows", () => {
      const desk = openCampaignDesk();
      desk.type(OWNER, "Cấu hình", "reminders", "Giá trị", "Có");
      const unknown: number[] = [];
      const calls = behindEveryCall(desk, {
        of: "tick",
        // Three units whose own deadline is three days later: four letters of that day, the organiser's among them.
        prepare: (turn) => {
          const last = vietnamese(dayAt(turn + 3));
          const place = desk.place("Đơn vị", "AN", "Gia hạn đăng ký");
          expect(
            desk.host.as(OWNER).paste(desk.file, "Đơn vị", place, [[last], [last], [last]]).refused,
          ).toBeNull();
          roundsAt(desk, `${dayAt(turn)}T00:05:00`);
          expect(on(desk, dayAt(turn))).toEqual({ rows: Array(4).fill("Chờ gửi"), letters: 0 });
          desk.host.skipTo(`${dayAt(turn)}T08:00:00+07:00`);
        },
        run: () => tickUntilKilled(desk),
        meanwhile: how,
        check: (turn) => {
          roundsAt(desk, `${dayAt(turn)}T08:05:00`, `${dayAt(turn)}T08:10:00`);
          const seen = on(desk, dayAt(turn));
          const lost = count(seen, "Chưa rõ đã gửi");
          expect(count(seen, "Đã gửi") + lost).toBe(4);
          // It went, or it did not: which of the two nobody can know, and it is not sent again.
          expect([4 - lost, 4]).toContain(seen.letters);
          expect(lost).toBeLessThanOrEqual(1);
          unknown.push(lost);
        },
      });
      expect(calls).toEqual(expect.arrayContaining(["MailApp.sendEmail", "Properties.setProperty"]));
      // Stopped between a letter and its note one is not known, and only there.
      expect(unknown.filter((lost) => lost > 0).length).toBeGreaterThanOrEqual(4);
      expect(unknown.filter((lost) => lost === 0).length).toBeGreaterThan(8);
    });
  },
);

describe("[RM6] what people do with Thư nhắc", () => {
  function sent(): Desk {
    const desk = openRemindingDesk();
    roundsAt(desk, "2023-03-20T09:00:00", "2023-03-21T08:00:00");
    expect(desk.host.outbox()).toHaveLength(4);
    return desk;
  }
  const later = (desk: Desk) => roundsAt(desk, "2023-03-21T08:05:00", "2023-03-21T08:10:00");

  it("a deleted row sends nothing a second time", () => {
    const desk = sent();
    desk.host.as(OWNER).deleteRows(desk.file, OUTBOX, 2, 4);
    later(desk);
    expect(desk.host.outbox()).toHaveLength(4);
    expect(desk.rows(OUTBOX).filter(({ cells }) => cells["Mã thư"] !== "")).toEqual([]);
  });

  it("a row that an earlier version brings back as waiting is listed and not sent", () => {
    const desk = sent();
    const place = desk.place(OUTBOX, "TN-20230321-DK-AN", "Trạng thái");
    expect(desk.host.as(OWNER).type(desk.file, OUTBOX, place, "Chờ gửi").refused).toBeNull();
    later(desk);
    expect(desk.host.outbox()).toHaveLength(4);
    expect(desk.cell(OUTBOX, "TN-20230321-DK-AN", "Trạng thái")).toBe("Chưa rõ đã gửi");
  });

  it("a row that an earlier version brings back as on its way is listed and not sent, also when others went meanwhile", () => {
    const desk = openRemindingDesk();
    const subject = desk.place("Mẫu thư", "Tổng hợp", "Tiêu đề thư");
    // The organiser's letter has no words at first, so that it goes alone, five minutes behind the three others.
    for (const [moment, words] of [
      ["2023-03-20T09:00:00", ""],
      ["2023-03-21T08:00:00", "Việc còn thiếu"],
      ["2023-03-21T08:02:00", "Việc còn thiếu"],
    ] as const) {
      roundsAt(desk, moment);
      expect(desk.host.as(OWNER).type(desk.file, "Mẫu thư", subject, words).refused).toBeNull();
    }
    expect(desk.host.outbox().map(({ to }) => to.join())).toEqual([AN, BINH, CUC, OWNER]);
    const place = desk.place(OUTBOX, "TN-20230321-DK-AN", "Trạng thái");
    expect(desk.host.as(OWNER).type(desk.file, OUTBOX, place, "Đang gửi").refused).toBeNull();
    later(desk);
    expect(desk.host.outbox()).toHaveLength(4);
    expect(desk.cell(OUTBOX, "TN-20230321-DK-AN", "Trạng thái")).toBe("Chưa rõ đã gửi");
  });

  it("a tab that was deleted and made anew sends nothing a second time, and goes on with the next days", () => {
    const desk = sent();
    desk.host.as(OWNER).deleteSheet(desk.file, OUTBOX);
    expect(desk.order("Khôi phục các tab")["state"]).toBe("Xong");
    later(desk);
    expect(desk.host.outbox()).toHaveLength(4);
    roundsAt(desk, "2023-03-24T09:00:00", "2023-03-25T08:00:00");
    expect(desk.host.outbox()).toHaveLength(8);
  });

  it("[RM7] an address that Google refuses is listed, and the others go", () => {
    const desk = openRemindingDesk();
    roundsAt(desk, "2023-03-20T09:00:00");
    let letters = 0;
    desk.host.setFaults({
      // Behind the organiser's, the first unit's.
      beforeCall: ({ name }) => {
        if (name === "MailApp.sendEmail" && ++letters === 2) throw new Error(`Invalid email: ${AN}`);
      },
    });
    roundsAt(desk, "2023-03-21T08:00:00");
    expect(desk.host.outbox()).toHaveLength(3);
    expect(desk.cell(OUTBOX, "TN-20230321-DK-AN", "Trạng thái")).toBe("Không gửi được");
  });
});

describe("[RM9] the day's quota", () => {
  /** Fifty units of five addresses each: 250 recipients, where a day takes 100. */
  const UNITS = 50;
  const ADDRESSES = 5;

  function crowd(): Desk {
    const desk = openDesk("2023-03-01T08:00:00+07:00");
    desk.install();
    const lines = Array.from({ length: UNITS }, (_, index) => {
      const emails = Array.from({ length: ADDRESSES }, (_each, at) => `u${index}.${at}@lacduong.example`);
      return `U${index}\tĐơn vị số ${index}\tTCCSĐ trực thuộc\t${emails.join(", ")}`;
    });
    const units = ["Mã\tTên\tNhóm đơn vị\tEmail", ...lines].join("\n");
    const settings = { rowsPerUnit: "1", reminders: "Có" };
    const appraisers = "Mã\tHọ tên\tEmail\nA\tThành viên 1\ta@lacduong.example";
    expect(desk.rpc(OWNER, pastedRequest("applySetup", { settings, units, appraisers }))).toMatchObject({
      problems: [],
      applied: true,
    });
    desk.tick();
    return desk;
  }

  it("is kept, under stops and kills: none twice, all others accounted for", () => {
    const desk = crowd();
    let run = 0;
    // From eight days before the deadline of 28/03 to a week behind it: a day of Google's begins with the first letter, not at midnight.
    for (let day = 20; day <= 35; day++) {
      const date = day > 31 ? `2023-04-0${day - 31}` : `2023-03-${day}`;
      for (const time of ["08:00", "08:05", "08:10", "14:00"]) {
        desk.host.skipTo(`${date}T${time}:00+07:00`);
        run += 1;
        // Every third round is stopped or killed, each time somewhere else.
        if (run % 3 === 0)
          desk.host.stopAt({ of: "tick", when: "after", call: 9 + (run % 37), kill: run % 2 === 0 });
        tickUntilKilled(desk);
      }
    }
    const rows = desk.rows(OUTBOX).filter(({ cells }) => cells["Mã thư"] !== "");
    const states = rows.map(({ cells }) => String(cells["Trạng thái"]));
    const byState = new Map(
      [...new Set(states)].map((state) => [state, states.filter((each) => each === state).length]),
    );
    // Five days with letters (21, 25, 27, 29 for units and organiser), each row in the end sent, not known, or dropped with its reason.
    expect(rows).toHaveLength(4 * (UNITS + 1));
    expect(
      [...byState.keys()].filter((state) => !["Đã gửi", "Chưa rõ đã gửi", "Bỏ"].includes(state)),
    ).toEqual([]);
    expect(rows.filter(({ cells }) => cells["Trạng thái"] === "Bỏ" && cells["Ghi chú"] === "")).toEqual([]);
    for (let unit = 0; unit < UNITS; unit++) {
      const own = rows.filter(({ cells }) => cells["Mã nơi nhận"] === `U${unit}`);
      const letters = desk.host
        .outbox()
        .filter(({ to }) => to.includes(`u${unit}.0@lacduong.example`)).length;
      const sure = own.filter(({ cells }) => cells["Trạng thái"] === "Đã gửi").length;
      const perhaps = own.filter(({ cells }) => cells["Trạng thái"] === "Chưa rõ đã gửi").length;
      expect(letters).toBeGreaterThanOrEqual(sure);
      expect(letters).toBeLessThanOrEqual(sure + perhaps);
      // Whom the quota left out on one day comes first on another.
      expect(sure + perhaps).toBeGreaterThan(0);
    }
    // The host refuses what is beyond a day; nothing came to that.
    expect(desk.host.failures.filter(({ message }) => /too many times/.test(message))).toEqual([]);
  });

  it("without consent nothing goes, and the round says what to do", () => {
    const desk = openRemindingDesk();
    roundsAt(desk, "2023-03-20T09:00:00");
    desk.host.setFaults({
      beforeCall: ({ name }) => {
        if (name.startsWith("MailApp."))
          throw new Error("Specified permissions are not sufficient to call MailApp");
      },
    });
    desk.host.skipTo("2023-03-21T08:00:00+07:00");
    expect(desk.tick()).toContain("Google chưa cho hệ thống gửi thư");
    expect(desk.host.outbox()).toEqual([]);
    desk.host.setFaults({});
    roundsAt(desk, "2023-03-21T08:05:00");
    expect(desk.host.outbox()).toHaveLength(4);
  });
});
