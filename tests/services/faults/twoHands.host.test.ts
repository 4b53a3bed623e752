import { beforeAll, describe, expect, it } from "vitest";
import { type Desk, openScoringDesk, TEAM } from "../support/desk.ts";
import { behindEveryCall, SIDEBAR_WRITES, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

const [A] = TEAM;
/** The second address of the same person. */
const ALSO_A = "a-co-quan@lacduong.example";
const TAB = "Chấm điểm";
const MINE = "P1-MH-2023-001-A";
const STRENGTHS = "Ưu điểm";
/** Without any points for the last criterion, of which there may be 5. */
const TOTAL = 80;
const LAST_POINTS = "V.1 Hồ sơ, minh chứng";
/** Other ones than the turn before. */
const pointsOf = (turn: number) => String(1 + (turn % 5));

interface Answer {
  readonly kind: string;
  readonly sentences?: readonly string[];
  readonly ballot?: { readonly state: string };
}

let desk: Desk;
beforeAll(() => {
  desk = openScoringDesk();
  desk.file.share(ALSO_A, "editor");
  desk.type(OWNER, "Tổ thẩm định", "A", "Email", `${A}, ${ALSO_A}`);
  submit();
  desk.tick();
});

const on = () => ({ ballot: MINE, row: Number(desk.place(TAB, MINE, "Mã phiếu").slice(1)) });
// The gate answers about one ballot as its contract says; the tests name what they look at.
const ask = (user: string, request: object) => desk.rpc(user, request) as Answer;
const submit = (user: string = A) => ask(user, submitted(desk, MINE, scores(TOTAL)));
const save = (user: string, text: string) => {
  const was = String(desk.cell(TAB, MINE, STRENGTHS));
  return ask(user, { kind: "saveBallot", ...on(), changes: [{ field: "strengths", was, now: text }] });
};
const reopen = () => {
  expect(ask(A, { kind: "reopenBallot", ...on(), reason: "Xem lại" }).ballot?.state).toBe("reopened");
  desk.tick();
};
const type = (header: string, text: string) => expect(desk.type(A, TAB, MINE, header, text)).toBeNull();

/** What the ballot is once the steward has had its time, and how many of this appraiser count. */
const settled = () => {
  desk.tick();
  return [
    desk.cell(TAB, MINE, "Trạng thái"),
    desk.cell(TAB, MINE, "Tổng"),
    Number(desk.cell("Tổ thẩm định", "A", "Đã chấm")),
  ];
};
const COUNTED = ["Đã nộp", TOTAL, 1];

describe("[LS3] a submission at the same moment as an edit of its row", () => {
  it("sent by the sidebar while the edit is looked at: it counts", () => {
    const answers: unknown[] = [];
    const calls = behindEveryCall(desk, {
      of: "onSpreadsheetEdit",
      prepare: reopen,
      run: (turn) => type(LAST_POINTS, pointsOf(turn)),
      // Sent with 0 points there.
      meanwhile: () => void answers.push(submit().ballot?.state),
      check: (turn) => {
        expect(answers).toEqual(Array.from({ length: turn }, () => "submitted"));
        expect([turn, ...settled()]).toEqual([turn, ...COUNTED]);
      },
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });

  it("the edit while the sidebar sends: it counts", () => {
    let answer: Answer | null = null;
    const calls = behindEveryCall(desk, {
      of: "rpc",
      prepare: reopen,
      run: () => {
        answer = submit();
      },
      // The same text again: an edit like any other, and nothing to lose of what was sent.
      meanwhile: () => type("Nhận xét", "Có số liệu"),
      check: (turn) => {
        expect(answer).toMatchObject({ ballot: { state: "submitted" } });
        expect([turn, ...settled()]).toEqual([turn, ...COUNTED]);
      },
    });
    expect(calls).toEqual(SIDEBAR_WRITES);
  });

  it("chosen in the grid while an edit of the same row is looked at: it counts with what was typed", () => {
    const calls = behindEveryCall(desk, {
      of: "onSpreadsheetEdit",
      prepare: reopen,
      run: (turn) => type(LAST_POINTS, pointsOf(turn)),
      meanwhile: () => type("Quyết định", "Nộp"),
      check: (turn) =>
        expect([turn, ...settled()]).toEqual([turn, "Đã nộp", TOTAL + Number(pointsOf(turn)), 1]),
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});

describe("[LS3] one person with two addresses and two sidebars", () => {
  const isBusy = ({ sentences = [] }: Answer) => /^Bảng tính đang bận/.test(sentences[0] ?? "");
  let saved: Answer;
  let sent: Answer;
  /** Whoever was told to wait asks again. */
  const answered = (text: string) => {
    if (isBusy(saved)) saved = save(ALSO_A, text);
    if (isBusy(sent)) sent = submit();
  };
  const check = (turn: number) => {
    const text = `Gửi lần ${turn}`;
    answered(text);
    expect([turn, sent.ballot?.state, ...settled()]).toEqual([turn, "submitted", ...COUNTED]);
    // A save is taken and stands, or refused because the ballot is submitted.
    expect([turn, desk.cell(TAB, MINE, STRENGTHS) === text]).toEqual([turn, saved.kind === "ballot"]);
  };

  it("a submission of the one while the other saves: what was answered holds", () => {
    const calls = behindEveryCall(desk, {
      of: "rpc",
      prepare: reopen,
      run: (turn) => {
        saved = save(ALSO_A, `Gửi lần ${turn}`);
      },
      meanwhile: () => {
        sent = submit();
      },
      check,
    });
    expect(calls).toEqual(SIDEBAR_WRITES);
  });

  it("a save of the one while the other submits: the same", () => {
    const calls = behindEveryCall(desk, {
      of: "rpc",
      prepare: () => {
        reopen();
        save(A, "Chưa viết");
      },
      run: () => {
        sent = submit();
      },
      meanwhile: (turn) => {
        saved = save(ALSO_A, `Gửi lần ${turn}`);
      },
      check,
    });
    expect(calls).toEqual(SIDEBAR_WRITES);
  });
});

describe("[LS10] sidebar and steward have locks of their own, and need no other", () => {
  it("a round of the steward in the middle of a submission: neither waits, the answer holds", () => {
    let answer: Answer | null = null;
    const calls = behindEveryCall(desk, {
      of: "rpc",
      prepare: () => {
        reopen();
        save(A, "");
      },
      run: () => {
        answer = submit();
      },
      meanwhile: () => expect(desk.tick()).toBe(""),
      check: (turn) => {
        expect(answer).toMatchObject({ ballot: { state: "submitted" } });
        expect([turn, ...settled()]).toEqual([turn, ...COUNTED]);
      },
    });
    expect(calls).toEqual(SIDEBAR_WRITES);
  });

  it("a submission in the middle of a round that writes the same row: the same", () => {
    const calls = behindEveryCall(desk, {
      of: "tick",
      prepare: () => {
        reopen();
        // Fewer points than before: the round has new sums to write in this row.
        expect(
          ask(A, { kind: "saveBallot", ...on(), changes: [{ field: "point.V.1", was: "0", now: "1" }] }).kind,
        ).toBe("ballot");
      },
      run: () => expect(desk.tick()).toBe(""),
      meanwhile: () => expect(submit()).toMatchObject({ ballot: { state: "submitted" } }),
      check: (turn) => expect([turn, ...settled()]).toEqual([turn, ...COUNTED]),
    });
    expect(calls).toEqual(STEWARD_WRITES);
  });
});
