/** What the unit's card says, and what it does with answers. */
import { describe, expect, it } from "vitest";
import { AskFailure } from "../../sidebar/client/ask.ts";
import { extensionLetter } from "../../sidebar/unit/state/extensionLetter.ts";
import { modelWords } from "../../sidebar/unit/state/modelWords.ts";
import { standings } from "../../sidebar/unit/state/standing.ts";
import { createUnitRun, type Seen, type UnitSeen } from "../../sidebar/unit/state/unitRun.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { OwnModelView, OwnUnitView } from "../../src/rpc/unitAnswers.ts";
import { at } from "../services/support/campaign.ts";

const NEXT = { column: "done", header: "Đã thực hiện" };
/** Complete on 20/3, within the time; no report is asked for. */
const MODEL: OwnModelView = {
  id: "MH-2023-001",
  title: "Một cửa",
  subject: "Tập thể",
  holder: "Tổ 1",
  state: "active",
  asked: null,
  missing: "Đủ",
  completedAt: at("2023-03-20T08:00"),
  insteadOfLate: null,
  next: NEXT,
  report: null,
};
const BLANK_REPORT = { missing: "", completedAt: null, next: NEXT };
const IN = at("2023-11-10T08:00");

/** The letter's days: registration 8/2 to 28/3, reports 1/10 to 15/11, each last day counted. */
function own(models: readonly OwnModelView[], now: number): OwnUnitView {
  const windowOf = (opens: string, closes: string) => {
    const [opensAt, closesAt] = [at(`${opens}T00:00`), at(`${closes}T00:00`)];
    const open = now < closesAt ? ("open" as const) : ("closed" as const);
    return { stage: now < opensAt ? ("notOpen" as const) : open, opensAt, closesAt };
  };
  return {
    code: "LAT",
    name: "Xã Lát",
    standing: "Đúng hạn",
    registration: windowOf("2023-02-08", "2023-03-29"),
    report: windowOf("2023-10-01", "2023-11-16"),
    dissemination: null,
    bases: [],
    deadlineBases: [],
    models: [...models],
    free: null,
  };
}

const DAY = 86_400_000;
const MARCH = at("2023-03-27T10:00");
const APRIL = at("2023-04-01T10:00");
const NOVEMBER = at("2023-11-14T10:00");
/** 234 days from 29/3 to 17/11: 3 of March, 30, 31, 30, 31, 31, 30, 31, 17. */
const LATE = at("2023-11-17T10:00");
const words = (model: Partial<OwnModelView>, now: number) =>
  modelWords({ ...MODEL, ...model }, own([], now), now);

describe("[CU4] a model says", () => {
  const unfinished = { missing: "Thiếu: Sản phẩm", completedAt: null };

  it("what its registration lacks and how long there is, or since when it is late", () => {
    // The 27th and the 28th; the first late day was 29/3, and 1/4 is the fourth.
    expect([words(unfinished, MARCH), words(unfinished, APRIL)]).toEqual([
      {
        mark: { tone: "warn", text: "Đăng ký chưa đủ" },
        registration: "Thiếu: Sản phẩm. Còn 2 ngày (đến hết 28/03/2023).",
        report: "Không phải nộp, vì không đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
      },
      {
        mark: { tone: "bad", text: "Quá hạn đăng ký" },
        registration: "Thiếu: Sản phẩm. Quá hạn 4 ngày (hạn 28/03/2023).",
        report: "Không phải nộp, vì không đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
      },
    ]);
  });

  it("what its report lacks: before its time, in it, after it, and when it has come", () => {
    const report = { ...BLANK_REPORT, missing: "Thiếu: Đã thực hiện" };
    const told = (each: OwnModelView["report"], now: number) => {
      const { mark, report: line } = words({ report: each }, now);
      return [mark.tone, mark.text, line];
    };
    expect([
      told(BLANK_REPORT, APRIL),
      told(report, NOVEMBER),
      told(BLANK_REPORT, LATE),
      told({ ...BLANK_REPORT, missing: "Đủ", completedAt: IN }, LATE),
    ]).toEqual([
      ["good", "Chưa đến lúc báo cáo", "Nộp từ 01/10/2023 đến hết 15/11/2023."],
      ["warn", "Chưa đủ báo cáo", "Thiếu: Đã thực hiện. Còn 2 ngày (đến hết 15/11/2023)."],
      ["bad", "Quá hạn báo cáo", "Chưa có gì. Quá hạn 2 ngày (hạn 15/11/2023)."],
      ["good", "Không còn việc", "Đủ. Đúng hạn."],
    ]);
  });

  it("that it is withdrawn or suspended, and is asked for nothing then", () => {
    expect([
      words({ state: "withdrawn", missing: "Đã rút", completedAt: null }, LATE),
      words({ state: "suspended", missing: "Tạm dừng – có khiếu nại" }, LATE),
      words({ state: "suspended", missing: "Tạm dừng – có khiếu nại. Xem lại: Sản phẩm: x" }, LATE),
    ]).toEqual([
      {
        mark: { tone: "quiet", text: "Đã rút" },
        registration: "Đã rút; nội dung vẫn được giữ.",
        report: "Không phải nộp.",
      },
      {
        mark: { tone: "warn", text: "Tạm dừng – có khiếu nại" },
        registration: "Đủ. Đúng hạn.",
        report: "Chưa phải nộp khi đang tạm dừng.",
      },
      {
        mark: { tone: "warn", text: "Tạm dừng – có khiếu nại" },
        registration: "Tạm dừng – có khiếu nại. Xem lại: Sản phẩm: x. Đúng hạn.",
        report: "Chưa phải nộp khi đang tạm dừng.",
      },
    ]);
  });

  it("what its review asks for, and that one did not pass", () => {
    const asks = "Ban Tổ chức đề nghị bổ sung: Ghi rõ số liệu";
    expect([
      words({ asked: "Ghi rõ số liệu", missing: asks }, LATE),
      words({ state: "rejected", missing: "Không qua rà soát: Trùng với năm trước" }, LATE),
    ]).toEqual([
      {
        mark: { tone: "warn", text: "Cần bổ sung" },
        registration: `${asks}. Đúng hạn.`,
        report: "Không phải nộp, vì không đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
      },
      {
        mark: { tone: "bad", text: "Không qua rà soát" },
        registration: "Không qua rà soát: Trùng với năm trước. Đúng hạn.",
        report: "Không phải nộp.",
      },
    ]);
  });

  it("what stands in its row in place of the days that it is late, and what was emptied after it was complete", () => {
    const late = { completedAt: at("2023-03-30T08:00") };
    expect([
      words(late, APRIL).registration,
      words({ ...late, insteadOfLate: "Chưa xác định" }, APRIL).registration,
      words({ missing: "Thiếu: Sản phẩm" }, APRIL),
      words({ missing: "", completedAt: null }, MARCH).registration,
    ]).toEqual([
      "Đủ. Nộp muộn 2 ngày (hạn 28/03/2023).",
      "Đủ. Chưa xác định.",
      expect.objectContaining({
        mark: { tone: "warn", text: "Cần xem lại" },
        registration: "Thiếu: Sản phẩm. Đúng hạn.",
      }),
      "Hệ thống chưa xem dòng này. Còn 2 ngày (đến hết 28/03/2023).",
    ]);
  });
});

describe("[CU4] the card says first", () => {
  const asking: OwnModelView = { ...MODEL, report: BLANK_REPORT };
  const unfinished: OwnModelView = { ...MODEL, missing: "Thiếu: Sản phẩm", completedAt: null };
  const said = (models: readonly OwnModelView[], now: number) => standings(own(models, now), now);

  it("all that is late, registrations before reports, and nothing else then", () => {
    expect(said([asking, unfinished, asking, MODEL], LATE)).toEqual([
      {
        tone: "bad",
        title: "1 đăng ký chưa đủ, quá hạn 234 ngày",
        sentence: "Đăng ký đã khóa từ 29/03/2023. Muốn nộp, hãy xin Ban Tổ chức gia hạn.",
        extension: "registration",
      },
      {
        tone: "bad",
        title: "2 báo cáo quá hạn 2 ngày",
        sentence: "Báo cáo đã khóa từ 16/11/2023. Muốn nộp, hãy xin Ban Tổ chức gia hạn.",
        extension: "report",
      },
    ]);
    expect(said([asking, unfinished], APRIL).map(({ title }) => title)).toEqual([
      "1 đăng ký chưa đủ, quá hạn 4 ngày",
    ]);
  });

  it("what the organiser asks to be added, with what to do while the rows are open and once they are shut", () => {
    const asked: OwnModelView = { ...MODEL, asked: "Ghi rõ số liệu" };
    const title = "1 mô hình cần bổ sung";
    const told = "Ban Tổ chức đã rà soát; điều cần bổ sung ghi ở từng mô hình.";
    expect([...said([asked, MODEL], MARCH), ...said([asked], APRIL)]).toEqual([
      { tone: "warn", title, sentence: `${told} Hãy sửa ngay ở dòng đăng ký.`, extension: null },
      {
        tone: "warn",
        title,
        sentence: `${told} Dòng đăng ký đã khóa: hãy xin Ban Tổ chức gia hạn.`,
        extension: "registration",
      },
    ]);
  });

  it("then what is due, then what waits for its time, then that nothing is left", () => {
    expect(
      [
        ...said([unfinished], MARCH),
        ...said([unfinished], MARCH - 10 * DAY),
        ...said([asking], NOVEMBER),
        ...said([asking], APRIL),
        ...said([MODEL], APRIL),
      ].map(({ tone, title, sentence, extension }) => [tone, title, sentence, extension]),
    ).toEqual([
      ["warn", "1 đăng ký chưa đủ", "Còn 2 ngày (đến hết 28/03/2023).", "registration"],
      // Too early to ask for more time.
      ["warn", "1 đăng ký chưa đủ", "Còn 12 ngày (đến hết 28/03/2023).", null],
      ["warn", "1 báo cáo chưa đủ", "Còn 2 ngày (đến hết 15/11/2023).", "report"],
      ["good", "Lúc này không còn việc", "Còn 1 báo cáo, nộp từ 01/10/2023 đến hết 15/11/2023.", null],
      ["good", "Lúc này không còn việc", "Đăng ký và báo cáo phải nộp đều đã đủ.", null],
    ]);
  });

  it("[CU5] that more time may be asked for from a week before the last day on, also by who has begun nothing", () => {
    const days = ["2023-03-21T10:00", "2023-03-22T00:00", "2023-03-28T23:00"].map((day) => at(day));
    expect(
      days.map((now) => [said([], now), said([unfinished], now)].map(([each]) => each?.extension ?? null)),
    ).toEqual([
      [null, null],
      ["registration", "registration"],
      ["registration", "registration"],
    ]);
  });

  it("that nothing is begun only by a suspended model that is not complete", () => {
    const suspended: OwnModelView = { ...unfinished, state: "suspended" };
    expect(said([suspended], APRIL).map(({ title }) => title)).toEqual([
      "Chưa có đăng ký nào đủ nội dung, quá hạn 4 ngày",
    ]);
  });

  it("that nothing is begun, a withdrawn model not counted", () => {
    const withdrawn: OwnModelView = { ...asking, state: "withdrawn", report: null };
    expect(
      [said([], at("2023-02-01T08:00")), said([withdrawn], MARCH), said([], APRIL)]
        .flat()
        .map(({ tone, title, sentence, extension }) => [tone, title, sentence, extension]),
    ).toEqual([
      ["warn", "Chưa đăng ký mô hình nào", "Mở từ 08/02/2023.", null],
      // Who has begun nothing needs more time most of all.
      ["warn", "Chưa đăng ký mô hình nào", "Còn 2 ngày (đến hết 28/03/2023).", "registration"],
      [
        "bad",
        "Chưa đăng ký mô hình nào, quá hạn 4 ngày",
        "Đăng ký đã khóa từ 29/03/2023. Muốn đăng ký, hãy xin Ban Tổ chức gia hạn.",
        "registration",
      ],
    ]);
  });
});

describe("[CU5] the request for more time", () => {
  const TO = { name: "Huyện ủy Lạc Dương", phone: "", email: "btc+2023@x.vn" };
  const lacking = own(
    [MODEL, { ...MODEL, id: "MH-2023-002", title: "Hai & ba?", report: BLANK_REPORT }],
    LATE,
  );
  const letter = extensionLetter(lacking, "lat@x.vn", TO, {
    stage: "report",
    until: "2023-11-25",
    reason: " Mưa lũ ",
  });

  it("also where a text was cut in the middle of a character", () => {
    const cut = extensionLetter(lacking, "lat@x.vn", TO, {
      stage: "report",
      until: "2023-11-25",
      reason: "x \ud83d",
    });
    // The sign in place of what is no character, in UTF-8.
    expect(cut.address).toContain("x%20%EF%BF%BD");
  });

  it("says who, what, until when instead of when, which models, why, and the order's words", () => {
    expect([letter.subject, letter.body]).toEqual([
      "Xin gia hạn nộp báo cáo kết quả – Xã Lát",
      [
        "Kính gửi: Ban Tổ chức – Huyện ủy Lạc Dương",
        "",
        "Xã Lát (mã LAT) xin gia hạn nộp báo cáo kết quả đến hết ngày 25/11/2023; hạn hiện nay là 15/11/2023.",
        "Mô hình: Hai & ba? (MH-2023-002).",
        "Lý do: Mưa lũ",
        "Người gửi: lat@x.vn",
        "",
        "(Ban Tổ chức: menu Sổ Sáng Tạo › Ban Tổ chức › Điều hành… › Gia hạn…, mã LAT, ghi “báo cáo 25/11/2023”.)",
      ].join("\n"),
    ]);
  });

  it("is an address that a mail program opens with all of it", () => {
    const { protocol, pathname, searchParams } = new URL(letter.address);
    expect([protocol, decodeURIComponent(pathname), searchParams.get("subject")]).toEqual([
      "mailto:",
      "btc+2023@x.vn",
      letter.subject,
    ]);
    expect(searchParams.get("body")).toBe(letter.body.replaceAll("\n", "\r\n"));
  });

  it("names the registrations that are not complete, and none where there is none", () => {
    const wanted = { stage: "registration", until: "2023-04-05", reason: "Bão" } as const;
    const open = own(
      [
        { ...MODEL, completedAt: null },
        { ...MODEL, state: "withdrawn", completedAt: null },
      ],
      APRIL,
    );
    const bodyOf = (unit: OwnUnitView) => extensionLetter(unit, "lat@x.vn", TO, wanted).body.split("\n");
    expect(bodyOf(open).slice(2, 5)).toEqual([
      "Xã Lát (mã LAT) xin gia hạn đăng ký mô hình đến hết ngày 05/04/2023; hạn hiện nay là 28/03/2023.",
      "Mô hình: Một cửa (MH-2023-001).",
      "Lý do: Bão",
    ]);
    expect(bodyOf(own([], APRIL))[3]).toBe("Lý do: Bão");
  });
});

describe("[CU6] the card", () => {
  const UNIT: UnitSeen = {
    kind: "unit",
    email: "lat@x.vn",
    now: APRIL,
    organiser: { name: "", phone: "", email: "" },
    own: own([MODEL], APRIL),
  };

  /** Answers come one by one; an Error is thrown. */
  function opened(answers: readonly unknown[], openedBy = "LAT@x.vn") {
    const asked: Request[] = [];
    const shown: Seen[] = [];
    let focused = 0;
    const left = [...answers];
    const ask = (request: Request) => {
      asked.push(request);
      const answer = left.shift();
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    };
    const world = {
      // Each answer given here is one to the request that asks for it.
      ask: ask as never,
      openedBy: () => openedBy,
      focusSheet: () => {
        focused += 1;
      },
    };
    const run = createUnitRun(world, (seen) => shown.push(seen));
    return { run, asked, shown, last: () => shown.at(-1), focused: () => focused };
  }

  it("keeps in view what it heard while it asks again, and says why it hears nothing new", async () => {
    const lost = new AskFailure("Không nối được với bảng tính.", true);
    const { run, shown } = opened([UNIT, lost, { kind: "refused", sentences: ["Thiếu tab Báo cáo."] }]);
    await run.load();
    await run.load();
    await run.load();
    expect(shown.map(({ kind, unit, sentences }) => [kind, unit === UNIT, sentences])).toEqual([
      ["loading", false, []],
      ["ready", true, []],
      ["loading", true, []],
      ["stopped", true, ["Không nối được với bảng tính."]],
      ["loading", true, ["Không nối được với bảng tính."]],
      ["stopped", true, ["Thiếu tab Báo cáo."]],
    ]);
  });

  it("shows nothing to another account than the one that opened it; case does not count", async () => {
    const other = opened([UNIT], "khac@x.vn");
    await other.run.load();
    expect(other.last()).toMatchObject({ kind: "stopped", unit: null });
    expect(other.last()?.sentences[0]).toMatch(/khac@x\.vn.*lat@x\.vn/);
    const unknown = opened([UNIT], "");
    await unknown.run.load();
    expect(unknown.last()).toMatchObject({ kind: "ready" });
  });

  it("goes to the cell and gives the sheet the keyboard, or says why not and keeps it", async () => {
    const place = { tab: "reports", model: "MH-2023-001", column: "done" } as const;
    const { run, asked, last, focused } = opened([
      { kind: "there", row: 7 },
      { kind: "refused", sentences: ["Không có MH-2023-001."] },
      new AskFailure("Chờ quá lâu.", true),
    ]);
    await run.goTo(place);
    expect([asked, last()?.went, focused()]).toEqual([[{ kind: "goTo", ...place }], "Đã tới ô.", 1]);
    await run.goTo(place);
    expect([last()?.went, focused()]).toEqual(["Không có MH-2023-001.", 1]);
    await run.goTo(place);
    expect([last()?.went, focused()]).toEqual(["Chờ quá lâu.", 1]);
  });

  it("[CU7] goes to the first row that is free now, not to the one that was free when the card was read", async () => {
    const free = (model: string) => ({
      ...UNIT,
      own: { ...own([MODEL], APRIL), free: { model, next: NEXT } },
    });
    const { run, asked, last, focused } = opened([
      free("MH-2023-002"),
      free("MH-2023-003"),
      { kind: "there", row: 4 },
    ]);
    await run.load();
    await run.goToFree();
    expect(asked.at(-1)).toEqual({
      ...{ kind: "goTo", tab: "registrations", model: "MH-2023-003", column: NEXT.column },
    });
    expect([last()?.went, focused()]).toEqual(["Đã tới ô.", 1]);
  });

  it("[CU7] goes nowhere once no row is free, or where nothing is heard", async () => {
    const full = { ...UNIT, own: own([MODEL], APRIL) };
    for (const second of [full, new AskFailure("Không nối được với bảng tính.", true)]) {
      const { run, asked, focused } = opened([UNIT, second]);
      await run.load();
      await run.goToFree();
      expect([asked.map(({ kind }) => kind), focused()]).toEqual([["unit", "unit"], 0]);
    }
  });
});
