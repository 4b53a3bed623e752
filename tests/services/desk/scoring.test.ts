import { describe, expect, it } from "vitest";
import { contentPrint } from "../../../src/domain/ballot/contentPrint.ts";
import { problem, sentence } from "../../../src/domain/problems/problem.ts";
import type { Answer, BallotView } from "../../../src/rpc/answers.ts";
import { writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { queue } from "../../../src/services/desk/queue.ts";
import {
  openBallot,
  recuseBallot,
  reopenBallot,
  saveBallot,
  submitBallot,
} from "../../../src/services/desk/scoring.ts";
import { whoAmI } from "../../../src/services/desk/whoAmI.ts";
import { ballotsTable } from "../../../src/tables/ballots.ts";
import { system } from "../../../src/tables/system.ts";
import { columnOf } from "../../../src/tables/table.ts";
import { at, RUBRIC, SNAPSHOT } from "../support/campaign.ts";
import { type MemoryTab, memoryBook } from "../support/memoryTab.ts";
import { type Cells, rowsIn, tabOf } from "../support/tableTab.ts";

const TABLE = ballotsTable(RUBRIC);
const NOW = at("2023-11-20T09:00");
const CELL_NOW = { day: "2023-11-20", minutes: 540 };
const FRESH: Cells = {
  id: "P1-M1-TV02",
  round: 1,
  model: "M1",
  modelTitle: "Một cửa",
  appraiser: "TV02",
  state: "Chưa chấm",
};
const OTHER: Cells = { ...FRESH, id: "P1-M1-TV01", appraiser: "TV01" };
const VERSION = SNAPSHOT.rubricVersion;
const SCORED: Cells = { "point.I.1": 55, "point.I.2": 30, rubricVersion: VERSION };
/** What the sidebar writes beside what was typed. */
const wrote = (revision: number): Cells => ({ revision, copy: "P1-M1-TV02" });
const PRINT = contentPrint({
  points: { "I.1": 5500, "I.2": 3000 },
  ...{ comment: "", strengths: "", limits: "", proposal: "" },
});
const SENT: Cells = {
  ...{ ...FRESH, ...SCORED, ...wrote(1) },
  ...{ decision: "Nộp", sentAt: CELL_NOW, sentPrint: PRINT },
};
/** With what the steward notes of it. */
const SUBMITTED: Cells = {
  ...SENT,
  acceptedAt: CELL_NOW,
  acceptedPrint: PRINT,
  settled: 1,
};

function scoring(rows: readonly Cells[], now = NOW, email = "b2@x.vn") {
  const tabs = { system: tabOf(system, []), ballots: tabOf(TABLE, rows) };
  const book = memoryBook(tabs);
  writeSnapshot(book, SNAPSHOT);
  // Nobody else is there.
  const lock = { exclusively: <T>(action: () => T) => action() };
  return { tab: tabs.ballots, world: { book, clock: { now: () => now }, email, lock } };
}

const change = (field: string, was: string, now: string) => ({ field, was, now });
const ALL = [change("point.I.1", "", "55"), change("point.I.2", "", "30")];
const save = (changes: typeof ALL, row = 2) =>
  ({ kind: "saveBallot", ballot: "P1-M1-TV02", row, changes }) as const;
const submit = (changes: typeof ALL, row = 2) => ({ ...save(changes, row), kind: "submitBallot" }) as const;
const VIEW: BallotView = {
  ballot: "P1-M1-TV02",
  row: 2,
  round: 1,
  model: "M1",
  title: "Một cửa",
  state: "draft",
  recorded: true,
  points: { "I.1": 5500, "I.2": 3000 },
  total: 8500,
  recusal: "",
  comment: "",
  strengths: "",
  limits: "",
  proposal: "",
  revision: 1,
  submittedAt: null,
};
const whole = (ballot: Partial<BallotView>): Answer => ({
  kind: "ballot",
  ballot: { ...VIEW, ...ballot },
  lacks: [],
  clashes: [],
});
const refusedWith = (...args: Parameters<typeof problem>) => ({
  kind: "refused",
  sentences: [sentence(problem(...args))],
});
const PLACE = { tab: "Chấm điểm", row: 2 };
const recusal = { kind: "recuseBallot", ballot: "P1-M1-TV02", row: 2, reason: "Anh ruột" } as const;

type Write = MemoryTab["write"];

/** Somebody else comes between a read and the write behind it, so many times. */
function beforeWriting(tab: MemoryTab, comes: (write: Write) => void, times = 1): void {
  const { write } = tab;
  let left = times;
  Object.assign(tab, {
    write: (...args: Parameters<Write>) => {
      if (left-- > 0) comes(write);
      write(...args);
    },
  });
}

/** Somebody else comes behind the first write. */
function afterWriting(tab: MemoryTab, comes: (write: Write) => void): void {
  const { write } = tab;
  let came = false;
  Object.assign(tab, {
    write: (...args: Parameters<Write>) => {
      write(...args);
      if (!came) {
        came = true;
        comes(write);
      }
    },
  });
}

/** Google refuses to write there. */
function locked(tab: MemoryTab, locked: number): void {
  const { write } = tab;
  Object.assign(tab, {
    write: (...args: Parameters<Write>) => {
      if (args[0] === locked) throw new Error("You are trying to edit a protected cell or object.");
      write(...args);
    },
  });
}

/** The first two rows below the header change places, as in a sort. */
const swap = (tab: MemoryTab) => (write: Write) => {
  const [one = [], other = []] = tab.readRows(2, 2);
  write(2, 1, [other, one]);
};
const place = (key: string) => TABLE.order.indexOf(key as (typeof TABLE.order)[number]) + 1;
const byId = (tab: MemoryTab) =>
  Object.fromEntries(rowsIn(TABLE, tab).map((row) => [String(row["id"]), row]));

describe("saveBallot", () => {
  it("[K1] [K19] writes points and remarks into the appraiser's block of the ballot's row alone", () => {
    const { tab, world } = scoring([FRESH, OTHER]);
    expect(saveBallot(world, save(ALL))).toEqual(whole({}));
    expect(rowsIn(TABLE, tab)).toEqual([{ ...FRESH, ...SCORED, ...wrote(1) }, OTHER]);
  });

  it("[M10] reads the header and the row with a hundred on either side, writes the row once and reads it again, however many ballots there are", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index): Cells => ({ ...OTHER, id: `P1-M${index}-TV01` }));
    const callsWith = (before: number, after: number) => {
      const { tab, world } = scoring([...many(before), FRESH, ...many(after)]);
      const row = before + 2;
      saveBallot(world, { ...save(ALL, row), rows: before + after + 2 });
      return tab.calls;
    };
    const calls = (read: string, row: number) => [
      // id … Còn thiếu are columns 1–6; the appraiser’s block goes from column 7 to what the sidebar writes last, 19.
      ...["readRows 1+10", read, `write R${row}C7:R${row}C19`, `readRows ${row}+1`],
    ];
    // The row itself and a hundred on either side, but not the header nor what is behind the tab's end.
    expect(callsWith(0, 20)).toEqual(calls("readRows 2+21", 2));
    expect(callsWith(0, 2000)).toEqual(calls("readRows 2+101", 2));
    expect(callsWith(1000, 1000)).toEqual(calls("readRows 902+201", 1002));
    expect(callsWith(1000, 0)).toEqual(calls("readRows 902+101", 1002));
  });

  it("[M4][S30] takes no points beyond the scale, and leaves such ones that were pasted where they stand", () => {
    const pasted = { ...FRESH, "point.I.2": 99 };
    const { tab, world } = scoring([pasted]);
    const changes = [change("point.I.1", "", "60,5"), change("comment", "", "Khá")];
    const facts = { name: "Mới", maximum: "60", step: "0,5" };
    const answer = saveBallot(world, save(changes)) as { readonly lacks: readonly string[] };
    expect(answer.lacks[0]).toBe(
      sentence(problem("score.aboveMaximum", { ...PLACE, header: "I.1" }, "60,5", facts)),
    );
    expect(rowsIn(TABLE, tab)).toEqual([{ ...pasted, comment: "Khá", rubricVersion: VERSION, ...wrote(1) }]);
    // I.1 is column 7, I.2 column 8: the block is written around it.
    const writes = () => tab.calls.filter((call) => call.startsWith("write"));
    expect(writes()).toEqual(["write R2C7:R2C7", "write R2C9:R2C19"]);
    tab.forgetCalls();
    saveBallot(world, save([change("point.I.2", "99", "30")]));
    expect(writes()).toEqual(["write R2C7:R2C19"]);
  });

  it("[M10] asks for no row behind its own where the caller does not say how many there are", () => {
    const { tab, world } = scoring([FRESH, OTHER]);
    saveBallot(world, save(ALL));
    expect(tab.calls).toEqual(["readRows 1+10", "readRows 2+1", "write R2C7:R2C19", "readRows 2+1"]);
  });

  it("[M21] does not say saved when rows moved in the moment of its writing and what it covered is not known, and names that ballot", () => {
    const { tab, world } = scoring([FRESH, OTHER]);
    beforeWriting(tab, swap(tab));
    const told = refusedWith("ballot.rowsMoved", PLACE, "", { over: "P1-M1-TV01" });
    expect(saveBallot(world, save(ALL))).toEqual(told);
    expect(rowsIn(TABLE, tab)).toEqual([{ ...OTHER, ...SCORED, ...wrote(1) }, FRESH]);
    // Asked again it is done where the ballot stands now.
    expect(saveBallot(world, save(ALL))).toEqual(whole({ row: 3 }));
  });

  it("[M21] says saved, and where, when rows were moved after its writing", () => {
    const { tab, world } = scoring([FRESH, OTHER]);
    const { write } = tab;
    Object.assign(tab, {
      write: (...args: Parameters<typeof write>) => {
        write(...args);
        tab.insertRowsAfter(1, 1);
      },
    });
    expect(saveBallot(world, save(ALL))).toEqual(whole({ row: 3 }));
  });

  /** A ballot of somebody else, with what people type: a day, a text of figures, a decision. */
  const TYPED: Cells = {
    ...OTHER,
    ...{ "point.I.1": { day: "2023-05-08", minutes: 0 }, "point.I.2": "30 điểm", comment: "007" },
    ...{ strengths: "Gõ tay", decision: "Nộp" },
  };
  const SAVED: Cells = { ...FRESH, ...SCORED, ...wrote(1) };
  const known = { ...save(ALL), rows: 3 };
  const NOT_WRITTEN = refusedWith("ballot.notWritten", PLACE, "");
  const COVERED = refusedWith("ballot.rowsMoved", PLACE, "", { over: "P1-M1-TV01" });

  it("[M22] gives the ballot that it covered what stood there, and writes its own where it stands now", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    expect(saveBallot(world, known)).toEqual(whole({ row: 3 }));
    expect(rowsIn(TABLE, tab)).toEqual([TYPED, SAVED]);
  });

  it("[M22] clears a row that was inserted where its ballot stood", () => {
    const { tab, world } = scoring([FRESH, OTHER]);
    beforeWriting(tab, () => tab.insertRowsAfter(1, 1));
    expect(recuseBallot(world, { ...recusal, rows: 3 })).toMatchObject({
      kind: "ballot",
      ballot: { row: 3 },
    });
    const recused = { ...FRESH, ...wrote(1), decision: "Né tránh", reason: "Anh ruột" };
    expect(rowsIn(TABLE, tab)).toEqual([{}, { ...recused, rubricVersion: VERSION, sentAt: CELL_NOW }, OTHER]);
  });

  it.each([1, 2, 3, 4])("[M22] follows rows that move at %i of its writings", (times) => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab), times);
    expect(saveBallot(world, known)).toMatchObject({ kind: "ballot" });
    expect(byId(tab)).toEqual({ "P1-M1-TV01": TYPED, "P1-M1-TV02": SAVED });
  });

  it("[M22] gives up on rows that move at every writing, and names the ballot that it covered last", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab), Number.POSITIVE_INFINITY);
    expect(saveBallot(world, known)).toMatchObject({ kind: "refused" });
    expect(tab.calls.filter((call) => call.endsWith("C19"))).toHaveLength(13);
  });

  it("[M22] leaves what somebody typed into the covered ballot since, and names it", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    afterWriting(tab, (write) => write(2, place("strengths"), [["Gõ thêm"]]));
    expect(saveBallot(world, known)).toEqual(COVERED);
    expect(rowsIn(TABLE, tab)).toEqual([{ ...OTHER, ...SCORED, ...wrote(1), strengths: "Gõ thêm" }, FRESH]);
  });

  it("[M22] does not write over what was typed into the own ballot since, and says that it was not written", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    afterWriting(tab, (write) => write(3, place("strengths"), [["Gõ thêm"]]));
    expect(saveBallot(world, known)).toEqual(NOT_WRITTEN);
    expect(rowsIn(TABLE, tab)).toEqual([TYPED, { ...FRESH, strengths: "Gõ thêm" }]);
  });

  it("[M22] says that it was not written when its ballot is gone or stands there twice", () => {
    const gone = scoring([FRESH, TYPED]);
    beforeWriting(gone.tab, (write) => write(2, 1, [gone.tab.readRows(3, 1)[0] ?? []]));
    // Of a ballot that stands there twice, too, what was covered is known.
    expect(saveBallot(gone.world, known)).toEqual(NOT_WRITTEN);
    expect(rowsIn(TABLE, gone.tab)).toEqual([TYPED, TYPED]);
    const double = scoring([FRESH, TYPED, { ...OTHER, id: "P1-M2-TV01" }]);
    beforeWriting(double.tab, (write) => {
      swap(double.tab)(write);
      write(4, 1, [double.tab.readRows(3, 1)[0] ?? []]);
    });
    expect(saveBallot(double.world, { ...known, rows: 4 })).toEqual(NOT_WRITTEN);
    expect(rowsIn(TABLE, double.tab)).toEqual([TYPED, FRESH, FRESH]);
  });

  it("[M22] gives the covered ballot back also where the own row may not be written any more", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    locked(tab, 3);
    expect(saveBallot(world, known)).toEqual(NOT_WRITTEN);
    expect(rowsIn(TABLE, tab)).toEqual([TYPED, FRESH]);
  });

  it("[M22] names the ballot that it covered and may not give back", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    afterWriting(tab, () => locked(tab, 2));
    expect(saveBallot(world, known)).toEqual(COVERED);
    expect(rowsIn(TABLE, tab)).toEqual([{ ...OTHER, ...SCORED, ...wrote(1) }, FRESH]);
  });

  it("[M22] writes nothing more when the columns moved, too, and does not say which ballot was covered", () => {
    const { tab, world } = scoring([FRESH, TYPED]);
    beforeWriting(tab, swap(tab));
    afterWriting(tab, (write) => write(1, 1, [["Ghi riêng", "Mã phiếu"]]));
    expect(saveBallot(world, known)).toEqual(refusedWith("ballot.astray", PLACE, ""));
  });

  it("[M8] finds the row by its id where it stands now", () => {
    const { tab, world } = scoring([OTHER, FRESH]);
    expect(saveBallot(world, save(ALL))).toEqual(whole({ row: 3 }));
    expect(rowsIn(TABLE, tab)).toEqual([OTHER, { ...FRESH, ...SCORED, ...wrote(1) }]);
    const lost = scoring([OTHER]);
    expect(saveBallot(lost.world, save(ALL, 99))).toEqual(
      refusedWith("ballot.notFound", { tab: "Chấm điểm" }, "P1-M1-TV02"),
    );
  });

  it("[M7] saves what can be read and says the rest", () => {
    const { tab, world } = scoring([FRESH]);
    expect(
      saveBallot(world, save([change("point.I.1", "", "55"), change("point.I.2", "", "ba mươi")])),
    ).toEqual({
      kind: "ballot",
      ballot: { ...VIEW, points: { "I.1": 5500, "I.2": null }, total: null },
      lacks: [
        sentence(problem("cell.notPoints", { ...PLACE, header: "I.2" }, "ba mươi")),
        sentence(
          problem("score.missing", { ...PLACE, header: "I.2" }, "", {
            name: "Ích",
            maximum: "40",
            step: "0,5",
          }),
        ),
      ],
      clashes: [],
    });
    expect(rowsIn(TABLE, tab)).toEqual([{ ...FRESH, "point.I.1": 55, ...wrote(1), rubricVersion: VERSION }]);
  });

  it("[M19] takes no points given by another rubric, neither to save nor to submit, and writes nothing", () => {
    const { tab, world } = scoring([FRESH]);
    const other = refusedWith("ballot.otherRubric", PLACE, "");
    expect(saveBallot(world, { ...save(ALL), rubricVersion: "b0" })).toEqual(other);
    expect(submitBallot(world, { ...submit(ALL), rubricVersion: "b0" })).toEqual(other);
    expect(rowsIn(TABLE, tab)).toEqual([FRESH]);
    expect(saveBallot(world, { ...save(ALL), rubricVersion: VERSION })).toEqual(whole({}));
  });

  it("[M2] repeated writes nothing and answers the same", () => {
    const { tab, world } = scoring([FRESH]);
    const first = saveBallot(world, save(ALL));
    tab.forgetCalls();
    expect(saveBallot(world, save(ALL))).toEqual(first);
    expect(tab.calls).toEqual(["readRows 1+10", "readRows 2+1"]);
  });

  it("[M8] refuses everybody but the appraiser", () => {
    const answers = ["a@x.vn", "", "lat@x.vn"].map((email) => {
      const { tab, world } = scoring([FRESH], NOW, email);
      return [saveBallot(world, save(ALL)), rowsIn(TABLE, tab)];
    });
    expect(answers).toEqual(
      ["a@x.vn", "", "lat@x.vn"].map((email) => [
        refusedWith("ballot.notYours", PLACE, email, { owner: "Trần Thị B" }),
        [FRESH],
      ]),
    );
  });

  it("[M8] opens a ballot of an appraiser who has left the team for nobody, and names its code", () => {
    const gone: Cells = { ...FRESH, appraiser: "TV09" };
    const addresses = ["b2@x.vn", "tv09@x.vn", ""];
    const answers = addresses.map((email) => {
      const { tab, world } = scoring([gone], NOW, email);
      return [saveBallot(world, save(ALL)), rowsIn(TABLE, tab)];
    });
    expect(answers).toEqual(
      addresses.map((email) => [refusedWith("ballot.notYours", PLACE, email, { owner: "TV09" }), [gone]]),
    );
  });

  it("[H3] is done between the opening and the closing of the stage only", () => {
    const answerAt = (now: string) => saveBallot(scoring([FRESH], at(now)).world, save(ALL));
    expect(answerAt("2023-11-15T23:59")).toEqual(refusedWith("ballot.stageNotOpen", PLACE, ""));
    expect(answerAt("2023-11-16T00:00")).toEqual(whole({}));
    expect(answerAt("2023-11-30T23:59")).toEqual(whole({}));
    expect(answerAt("2023-12-01T00:00")).toEqual(refusedWith("ballot.stageClosed", PLACE, ""));
  });

  it("[K2] leaves a submitted ballot as it is", () => {
    for (const submitted of [SENT, SUBMITTED]) {
      const { tab, world } = scoring([submitted]);
      expect(saveBallot(world, save([change("point.I.1", "55", "60")]))).toEqual(
        refusedWith("ballot.alreadySubmitted", PLACE, "Đã nộp"),
      );
      expect(rowsIn(TABLE, tab)).toEqual([submitted]);
    }
  });

  it("[K2] [K18] is taken in a ballot that was changed in the grid, or given back by order, and submits nothing", () => {
    const changed = { ...SUBMITTED, "point.I.1": 50 };
    const { acceptedAt: _at, acceptedPrint: _print, ...kept } = SUBMITTED;
    const givenBack = { ...kept, reopenings: 1, reopenReason: "Chấm nhầm" };
    for (const [row, was] of [
      [changed, "50"],
      [givenBack, "55"],
    ] as const) {
      const { tab, world } = scoring([row]);
      const answer = saveBallot(world, save([change("point.I.1", was, "60")]));
      expect(answer).toMatchObject({ ballot: { state: "reopened", total: 9000, revision: 2 } });
      const { decision: _taken, sentPrint: _print, ...left }: Cells = row;
      expect(rowsIn(TABLE, tab)).toEqual([{ ...left, "point.I.1": 60, revision: 2 }]);
    }
  });

  it("[K17] neither saves nor submits where another ballot's block was sorted to", () => {
    const parted = { ...SENT, copy: "P1-M7-TV02" };
    const { tab, world } = scoring([parted]);
    const refused = refusedWith("ballot.parted", PLACE, "P1-M7-TV02");
    const at = { ballot: "P1-M1-TV02", row: 2, reason: "nhầm" };
    expect([
      saveBallot(world, save(ALL)),
      submitBallot(world, submit(ALL)),
      reopenBallot(world, { kind: "reopenBallot", ...at }),
      recuseBallot(world, { kind: "recuseBallot", ...at }),
    ]).toEqual([refused, refused, refused, refused]);
    expect(openBallot(world, { kind: "openBallot", ballot: "P1-M1-TV02", row: 2 })).toEqual(
      whole({ state: "parted" }),
    );
    expect(rowsIn(TABLE, tab)).toEqual([parted]);
  });

  it("[K11] refuses a ballot that was scored by another rubric", () => {
    const { world } = scoring([{ ...FRESH, ...SCORED, rubricVersion: "cũ" }]);
    expect(saveBallot(world, save(ALL))).toEqual(refusedWith("ballot.rubricChanged", PLACE, ""));
  });

  it("[M11] writes no row with cells that cannot be read, and names all of them", () => {
    const { tab, world } = scoring([
      { ...FRESH, "point.I.1": { day: "2023-05-08", minutes: 0 }, "point.I.2": "khá" },
    ]);
    const header = (key: "point.I.1" | "point.I.2") => columnOf(TABLE, key).header;
    expect(saveBallot(world, save(ALL))).toEqual({
      kind: "refused",
      sentences: [
        sentence(
          problem("cell.pointsAsDate", { ...PLACE, header: header("point.I.1") }, "08/05/2023", {
            suggestion: "8,5",
          }),
        ),
        sentence(problem("cell.notPoints", { ...PLACE, header: header("point.I.2") }, "khá")),
      ],
    });
    expect(tab.calls.filter((call) => call.startsWith("write"))).toEqual([]);
  });
});

describe("submitBallot", () => {
  it("[K2] [K19] writes the decision with its moment; what the steward has noted is told beside it", () => {
    const { tab, world } = scoring([FRESH]);
    const sent = { state: "submitted", recorded: false, submittedAt: NOW };
    expect(submitBallot(world, submit(ALL))).toEqual(whole(sent));
    expect(rowsIn(TABLE, tab)).toEqual([SENT]);
  });

  it("[M9] asked for twice answers as the first time and writes once", () => {
    const { tab, world } = scoring([FRESH]);
    const first = submitBallot(world, submit(ALL));
    tab.forgetCalls();
    expect(submitBallot(world, submit(ALL))).toEqual(first);
    expect(tab.calls.filter((call) => call.startsWith("write"))).toEqual([]);
    expect(submitBallot(world, submit([change("point.I.1", "55", "50")]))).toEqual(
      refusedWith("ballot.alreadySubmitted", PLACE, "Đã nộp"),
    );
  });

  it("[M7] takes nothing of a ballot that lacks something, and says what", () => {
    const { tab, world } = scoring([FRESH]);
    expect(submitBallot(world, submit([change("point.I.1", "", "60,5")]))).toEqual({
      kind: "ballot",
      ballot: {
        ...VIEW,
        state: "notStarted",
        // More than the criterion has is not taken (M4).
        points: { "I.1": null, "I.2": null },
        total: null,
        revision: 0,
      },
      lacks: [
        sentence(
          problem("score.aboveMaximum", { ...PLACE, header: "I.1" }, "60,5", {
            name: "Mới",
            maximum: "60",
            step: "0,5",
          }),
        ),
        sentence(
          problem("score.missing", { ...PLACE, header: "I.1" }, "", {
            name: "Mới",
            maximum: "60",
            step: "0,5",
          }),
        ),
        sentence(
          problem("score.missing", { ...PLACE, header: "I.2" }, "", {
            name: "Ích",
            maximum: "40",
            step: "0,5",
          }),
        ),
      ],
      clashes: [],
    });
    expect(rowsIn(TABLE, tab)).toEqual([FRESH]);
  });

  it("[M7] takes nothing while a field clashes", () => {
    const draft = { ...FRESH, ...SCORED, ...wrote(2) };
    const { tab, world } = scoring([draft]);
    expect(submitBallot(world, submit([change("point.I.1", "50", "60")]))).toEqual({
      ...whole({ revision: 2 }),
      clashes: ["point.I.1"],
    });
    expect(rowsIn(TABLE, tab)).toEqual([draft]);
  });
});

describe("reopenBallot and recuseBallot", () => {
  const ask = (reason: string) => ({ ballot: "P1-M1-TV02", row: 2, reason });

  it("[K2][M9] reopens a submitted ballot with its reason, once", () => {
    const { tab, world } = scoring([SUBMITTED]);
    const asked = { kind: "reopenBallot", ...ask(" chấm nhầm ") } as const;
    const first = reopenBallot(world, asked);
    expect(first).toEqual(whole({ state: "reopened", recorded: false, revision: 2 }));
    const { sentPrint: _print, ...kept } = SUBMITTED;
    const reopened = { ...kept, decision: "Mở lại", revision: 2, reason: "chấm nhầm" };
    expect(rowsIn(TABLE, tab)).toEqual([reopened]);
    expect(reopenBallot(world, asked)).toEqual(first);
    expect(rowsIn(TABLE, tab)).toEqual([reopened]);
  });

  it("[K2] reopens nothing that is not submitted, and nothing without a reason", () => {
    const draft = scoring([FRESH]).world;
    expect(reopenBallot(draft, { kind: "reopenBallot", ...ask("nhầm") })).toEqual(
      refusedWith("ballot.notSubmitted", PLACE, "Chưa chấm"),
    );
    expect(reopenBallot(scoring([SUBMITTED]).world, { kind: "reopenBallot", ...ask(" ") })).toEqual(
      refusedWith("ballot.reasonNeeded", PLACE, ""),
    );
  });

  it("[K3][M9] steps back for good, keeping what was typed", () => {
    const { tab, world } = scoring([{ ...FRESH, "point.I.1": 55 }]);
    const asked = { kind: "recuseBallot", ...ask("người nhà") } as const;
    const first = recuseBallot(world, asked);
    expect(rowsIn(TABLE, tab)).toEqual([
      {
        ...FRESH,
        "point.I.1": 55,
        ...{ decision: "Né tránh", reason: "người nhà", sentAt: CELL_NOW },
        ...wrote(1),
        rubricVersion: VERSION,
      },
    ]);
    expect(recuseBallot(world, asked)).toEqual(first);
    expect(saveBallot(world, save(ALL))).toEqual(refusedWith("ballot.recused", PLACE, "Né tránh"));
  });
});

describe("openBallot, queue, whoAmI", () => {
  it("[K2] opens a ballot in any state and at any time", () => {
    const late = scoring([SUBMITTED], at("2024-01-01T00:00"));
    expect(openBallot(late.world, { kind: "openBallot", ballot: "P1-M1-TV02", row: 2 })).toEqual(
      whole({ state: "submitted", submittedAt: NOW }),
    );
    expect(late.tab.calls.filter((call) => call.startsWith("write"))).toEqual([]);
  });

  it("[M16] reads the head, the codes and the rows from the first own ballot to the last, whoever stands between", () => {
    const second: Cells = { ...FRESH, id: "P1-M2-TV02", model: "M2" };
    const { tab, world } = scoring([OTHER, FRESH, OTHER, second, OTHER, OTHER]);
    const { ballots } = queue(world) as Extract<Answer, { kind: "queue" }>;
    expect(ballots.map(({ ballot, row }) => [ballot, row])).toEqual([
      ["P1-M1-TV02", 3],
      ["P1-M2-TV02", 5],
    ]);
    expect(tab.calls).toEqual(["readRows 1+10", "readColumns 20+1", "readRows 3+3"]);
    // A hundred rows of others and more are not read for nothing: one call more is cheaper.
    const far = scoring([FRESH, ...Array.from({ length: 150 }, () => OTHER), second]);
    expect((queue(far.world) as Extract<Answer, { kind: "queue" }>).ballots.map(({ row }) => row)).toEqual([
      2, 153,
    ]);
    expect(far.tab.calls).toEqual(["readRows 1+10", "readColumns 20+1", "readRows 2+1", "readRows 153+1"]);
    const nothing = scoring([OTHER]);
    expect(queue(nothing.world)).toMatchObject({ kind: "queue", ballots: [] });
    expect(nothing.tab.calls).toEqual(["readRows 1+10", "readColumns 20+1"]);
  });

  it("[M8][M16] lists the caller's own ballots only", () => {
    const { world } = scoring([OTHER, { ...FRESH, ...SCORED, ...wrote(1) }]);
    // 30/11 counts itself: late from the beginning of 1/12.
    expect(queue(world)).toEqual({
      kind: "queue",
      appraiser: { code: "TV02", name: "Trần Thị B", email: "b@x.vn, b2@x.vn" },
      now: NOW,
      // Scoring is open from 16/11 on.
      stage: "open",
      closesAt: at("2023-12-01T00:00"),
      rubric: { groups: RUBRIC.groups, criteria: RUBRIC.criteria },
      bases: [],
      rubricVersion: VERSION,
      bands: [
        { name: "Xuất sắc", from: 9000 },
        { name: "Tốt", from: 8000 },
        { name: "Khá", from: 6500 },
        { name: "Đạt", from: 5000 },
        { name: "Không đạt", from: 0 },
      ],
      ballots: [{ ...VIEW, row: 3 }],
      // The header and two ballots below the four rows of the head: see tabOf.
      rows: 3,
    });
    expect(queue({ ...world, email: "lat@x.vn" })).toEqual(
      refusedWith("appraiser.unknown", { tab: "Chấm điểm" }, "lat@x.vn"),
    );
  });

  it("[M8] says who is at the keyboard", () => {
    const { world } = scoring([]);
    expect([world, { ...world, email: "lat@x.vn" }, { ...world, email: "" }].map(whoAmI)).toEqual([
      { kind: "person", email: "b2@x.vn", appraiser: "TV02" },
      { kind: "person", email: "lat@x.vn", appraiser: null },
      { kind: "person", email: "", appraiser: null },
    ]);
  });

  it("[N3] says that the campaign is not set up yet", () => {
    const world = { ...scoring([]).world, book: memoryBook({ system: tabOf(system, []) }) };
    const answer = refusedWith("campaign.notApplied", { tab: "Hệ thống" }, "");
    expect([queue(world), saveBallot(world, save(ALL))]).toEqual([answer, answer]);
    expect(whoAmI(world)).toEqual({ kind: "person", email: "b2@x.vn", appraiser: null });
  });
});
