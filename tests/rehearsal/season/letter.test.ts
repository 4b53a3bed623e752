import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { playNextYear } from "../../../rehearsal/campaign/nextYear.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import type { Model } from "../../../rehearsal/season/models.ts";
import { type BallotLine, ballotsIn } from "../../../rehearsal/season/output/ballots.ts";
import { type Calls, type CallsFile, callsOf, sizeName } from "../../../rehearsal/season/output/calls.ts";
import { type RankingLine, rankingIn } from "../../../rehearsal/season/output/ranking.ts";
import { resultTable, withResult } from "../../../rehearsal/season/output/readme.ts";
import type { Pair } from "../../../rehearsal/season/planted.ts";
import { type Line, lineOfModel, look } from "../../../rehearsal/season/screen.ts";
import { OPINION } from "../../../rehearsal/season/stages/opinion.ts";
import { recomputed } from "./recompute.ts";
import { entrantsOf, type Played, played, RULES } from "./support.ts";

/** The default season: what the README shows. Every case below is planted; none may be missing. */
let letter: Played;
let ballots: readonly BallotLine[];
let ranking: readonly RankingLine[];

beforeAll(() => {
  letter = played();
  ballots = ballotsIn(letter.season.file);
  ranking = rankingIn(letter.season.file);
});

function present<T>(planted: T | null): T {
  if (planted === null) throw new Error("This case is not planted");
  return planted;
}

const idOf = (model: Model): string => letter.season.ids.get(model) ?? "";
const ballotsOf = (model: Model) => ballots.filter((ballot) => ballot.model === idOf(model));

function rankOf(model: Model): RankingLine {
  return present(ranking.find((line) => line.model === idOf(model)) ?? null);
}

function rowIn(tab: string, model: Model): Line {
  return lineOfModel(look(letter.season.file, tab), idOf(model));
}

/** Sum of a group's points over the submitted ballots of the last round, in points. */
function groupSum(model: Model, group: string): number {
  const codes = Object.keys(RULES.groupOf).filter((code) => RULES.groupOf[code] === group);
  const submitted = ballotsOf(model).filter((ballot) => ballot.state === "đã nộp");
  return submitted.reduce(
    (sum, { points }) => codes.reduce((total, code) => total + (points[code] ?? 0), sum),
    0,
  );
}

const total = (ballot: BallotLine) => Object.values(ballot.points).reduce((sum, points) => sum + points, 0);

describe("registering", () => {
  it("leaves 60 registrations of 30 of 31 units; one of them came late and stays", () => {
    const begun = look(letter.season.file, "Đăng ký").lines.filter((line) => line.text("Tên mô hình") !== "");
    expect(begun.length).toBe(60);
    expect(new Set(begun.map((line) => line.text("Mã đơn vị"))).size).toBe(30);
    expect(
      begun.filter((line) => line.text("Đúng hạn") !== "Đúng hạn").map((line) => line.text("Mã mô hình")),
    ).toEqual(
      [
        idOf(present(letter.season.plan.cases.withdrawn)),
        idOf(present(letter.season.plan.cases.afterMidnight)),
      ].sort(),
    );
  });

  it("keeps and marks what was typed a minute after the deadline", () => {
    const line = rowIn("Đăng ký", present(letter.season.plan.cases.afterMidnight));
    // 28/3 counts (Tính cả ngày hạn = Có), so 29/3 00:01 is the first late day.
    expect(line.text("Đúng hạn")).toBe("Nộp muộn 1 ngày (hạn 28/03/2023)");
    expect(line.text("Sửa sau hạn")).toMatch(/^29\/03\/2023 00:01: /);
    expect(line.text("Tên mô hình")).toBe(
      present(letter.season.plan.cases.afterMidnight).cells["Tên mô hình"],
    );
  });

  it("refuses typing once the tab is locked", () => {
    const titles = look(letter.season.file, "Đăng ký").lines.map((line) => line.text("Tên mô hình"));
    expect(titles).not.toContain("Tên sửa sau khi đã khóa");
  });

  it("keeps a formula as text, and every wrong cell was put right", () => {
    const begun = look(letter.season.file, "Đăng ký").lines.filter((line) => line.text("Tên mô hình") !== "");
    expect(begun.filter((line) => line.text("Nguồn lực").startsWith("=IMPORTXML(")).length).toBe(4);
    // One model of the plan is withdrawn in the course of the year.
    expect(begun.map((line) => line.text("Còn thiếu")).filter((said) => said !== "Đủ")).toEqual(["Đã rút"]);
  });

  it("names both models of one title", () => {
    const [first, second] = present(letter.season.plan.cases.sameTitle);
    expect(rowIn("Đăng ký", first).text("Nghi trùng")).toBe(idOf(second));
    expect(rowIn("Đăng ký", second).text("Nghi trùng")).toBe(idOf(first));
  });

  it("marks the withdrawn model and gives it no ballots", () => {
    const withdrawn = present(letter.season.plan.cases.withdrawn);
    expect(rowIn("Đăng ký", withdrawn).text("Tình trạng (theo lệnh)")).toBe("Đã rút");
    expect(ballotsOf(withdrawn)).toEqual([]);
  });
});

describe("reporting", () => {
  it("leaves 40 reports", () => {
    const { lines } = look(letter.season.file, "Báo cáo");
    expect(lines.filter((line) => line.text("Đã thực hiện") !== "").length).toBe(40);
  });

  it("is in time within an extension, and overdue where nothing came", () => {
    const { extended, neverReported } = letter.season.plan.cases;
    expect(rowIn("Báo cáo", present(extended)).text("Đúng hạn")).toBe("Đúng hạn");
    const missing = rowIn("Báo cáo", present(neverReported));
    expect(missing.text("Đã thực hiện")).toBe("");
    // 16/11 is the first late day; on 1/12 sixteen days have begun.
    expect(missing.text("Đúng hạn")).toBe("Quá hạn 16 ngày (hạn 15/11/2023)");
  });

  it("leaves a model out of scoring whose condition is not met, and says so", () => {
    const prerequisite = present(letter.season.plan.cases.prerequisite);
    expect(ballotsOf(prerequisite)).toEqual([]);
    const { rank, mean, ballots: submitted, of } = rankOf(prerequisite);
    expect({ rank, mean, submitted, of }).toEqual({ rank: null, mean: null, submitted: 0, of: 0 });
    expect(lineOfRanking(prerequisite).text("Chưa xếp hạng vì")).toBe("Chưa đạt điều kiện tiên quyết");
  });
});

function lineOfRanking(model: Model): Line {
  const found = look(letter.season.file, "Xếp hạng").lines.find((line) => line.text("Mã") === idOf(model));
  return present(found ?? null);
}

describe("ranking", () => {
  it("is what the ballots and the settings say", () => {
    // In the order of the groups' names; inside a group as the tab has it, which puts the groups in an order of its own.
    const byGroup = [...ranking].sort((a, b) => Number(a.group > b.group) - Number(a.group < b.group));
    expect(byGroup).toEqual(recomputed(ballots, entrantsOf(letter.season), RULES));
  });

  function apartBy(pair: Pair | null): {
    readonly means: boolean;
    readonly ranks: number;
    readonly tied: boolean;
  } {
    const [better, other] = present(pair).map(rankOf);
    return {
      means: better?.mean === other?.mean,
      ranks: Math.sign((other?.rank ?? 0) - (better?.rank ?? 0)),
      tied: better?.tied === true && other?.tied === true,
    };
  }

  it("breaks equal totals by III", () => {
    const pair = present(letter.season.plan.planted.brokenByEffect);
    expect(apartBy(pair)).toEqual({ means: true, ranks: 1, tied: false });
    const [better, other] = pair.map((model) => groupSum(model, "III"));
    // Half a point on each of nine ballots.
    expect((better ?? 0) - (other ?? 0)).toBe(4.5);
  });

  it("breaks equal totals, equal III and I by IV", () => {
    const pair = present(letter.season.plan.planted.brokenBySpread);
    expect(apartBy(pair)).toEqual({ means: true, ranks: 1, tied: false });
    const difference = (group: string) => groupSum(pair[0], group) - groupSum(pair[1], group);
    expect([difference("III"), difference("I"), difference("IV")]).toEqual([0, 0, 4.5]);
  });

  it("gives the same rank to two models that nothing sets apart", () => {
    expect(apartBy(letter.season.plan.planted.neverBroken)).toEqual({ means: true, ranks: 0, tied: true });
  });

  it("asks for a second round where ballots lie more than 20 points apart, and ranks by it", () => {
    const apart = ballotsOf(present(letter.season.plan.planted.apart));
    const [first, second] = [1, 2].map((round) =>
      apart.filter((ballot) => ballot.round === round).map(total),
    );
    expect(Math.max(...(first ?? [])) - Math.min(...(first ?? []))).toBeGreaterThan(20);
    expect(Math.max(...(second ?? [])) - Math.min(...(second ?? []))).toBeLessThanOrEqual(20);
    expect([first?.length, second?.length]).toEqual([9, 9]);
    const mean = (second ?? []).reduce((sum, points) => sum + points, 0) / 9;
    expect(rankOf(present(letter.season.plan.planted.apart)).mean).toBeCloseTo(mean, 2);
  });

  it("[RV5] [RV6] [RV2] stands in groups, collectives first and each as the letter names its addressees, with a line above that no model is", () => {
    const { lines } = look(letter.season.file, "Xếp hạng");
    const groups = lines.filter((line) => line.text("Mã").startsWith("Nhóm: "));
    // Thường trực HĐND put no collective's model forward (docs/domain.md#the-letter has the five addressees).
    const addressees = [
      ...["Thường trực HĐND", "UBND huyện", "MTTQ và các đoàn thể", "Cơ quan tham mưu, giúp việc Huyện ủy"],
      "TCCSĐ trực thuộc",
    ];
    expect(groups.map((line) => line.text("Nhóm xếp hạng"))).toEqual([
      ...addressees.slice(1).map((name) => `Tập thể – ${name}`),
      ...addressees.map((name) => `Cá nhân – ${name}`),
    ]);
    for (const line of groups) {
      const of = ranking.filter(({ group }) => group === line.text("Nhóm xếp hạng"));
      const eligible = of.filter((each) => each.eligible).length;
      // The group is said in full (V21).
      const name = line.text("Nhóm xếp hạng").replace("TCCSĐ", "Tổ chức cơ sở đảng");
      const below = lines.slice(lines.indexOf(line) + 1, lines.indexOf(line) + 1 + of.length);
      expect(line.text("Hạng")).toBe(
        `${name}: ${eligible} trên ${of.length} đủ điều kiện. ${capOf(below, eligible)}`,
      );
      expect([line.text("Mô hình"), line.text("Đủ điều kiện trình"), line.number("Điểm TB")]).toEqual([
        "",
        "",
        null,
      ]);
      // Its models stand below it, and nothing else.
      expect(below.map((each) => each.text("Mã"))).toEqual(of.map(({ model }) => model));
    }
    const tied = lines.filter((line) => line.text("Đồng hạng") === "Có");
    expect(tied.length).toBeGreaterThan(0);
    expect(tied.map((line) => line.text("Hạng"))).toEqual(tied.map((line) => `${line.number("Thứ hạng")}=`));
  });

  /** BTV has rated whoever is eligible, some excellent and the others good: 20 % of the good ones is floor(M/6) of both (L1). */
  function capOf(models: readonly Line[], eligible: number): string {
    if (eligible === 0)
      return "0 suất, công nhận phải ghi lý do (cần từ 6 mô hình đủ điều kiện mới có 1). Tỷ lệ trần 20 %.";
    const rated = (level: string) =>
      new Set(
        models.filter((each) => each.text("Xếp loại") === level).map((each) => each.text("Đơn vị/Cá nhân")),
      ).size;
    const [excellent, good] = [rated("Hoàn thành xuất sắc"), rated("Hoàn thành tốt")];
    const places = Math.floor((excellent + good) / 6);
    const beyond = excellent > places ? `, đã chọn vượt ${excellent - places}` : "";
    return `Đã xếp loại ${excellent + good}: ${excellent} xuất sắc, ${good} tốt. Tỷ lệ trần 20 %: ${places} suất xuất sắc${beyond}.`;
  }

  it("[S38] is frozen at its end: what is changed afterwards is named by its row, and put back it is as it was", () => {
    const checks = look(letter.season.file, "Lệnh").lines.filter(
      (line) => line.text("Lệnh") === "Kiểm tra bản chốt",
    );
    const changed = look(letter.season.file, "Xếp hạng").lines.find(
      (line) => line.text("Đủ điều kiện trình") === "Có",
    );
    expect(checks.map((line) => line.text("Kết quả"))).toEqual([
      expect.stringMatching(/^Khớp với bản chốt/),
      expect.stringContaining(`1 dòng khác: tab Xếp hạng: ${changed?.text("Mã")} đã đổi.`),
      expect.stringMatching(/^Khớp với bản chốt/),
    ]);
  });

  it("[S38] has its titles decided, its one rating beyond the cap journalled with the reason, and a review that was put right", () => {
    const { file } = letter.season;
    const titles = look(file, "Danh hiệu thi đua").lines.filter(
      (line) => line.text("Danh hiệu đăng ký") !== "",
    );
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((line) => line.text("Kết quả danh hiệu") === "")).toEqual([]);
    const said = look(file, "Nhật ký").lines.map((line) => line.text("Lý do"));
    expect(
      said.filter((text) => /^Ban Thường vụ xếp loại xuất sắc ngoài tỷ lệ trần: /.test(text)).length,
    ).toBe(1);
    const reviewed = look(file, "Đăng ký").lines.filter((line) => line.text("Kết quả rà soát") !== "");
    expect(reviewed.map((line) => [line.text("Kết quả rà soát"), line.text("Còn thiếu")])).toEqual([
      ["Đạt", "Đủ"],
    ]);
  });

  it("[S38] has a model suspended on a complaint, and going on once it is answered", () => {
    const model = present(letter.season.plan.cases.prerequisite);
    const orders = look(letter.season.file, "Lệnh").lines.filter((line) =>
      ["Tạm dừng", "Tiếp tục"].includes(line.text("Lệnh")),
    );
    expect(
      orders.map((line) => [line.text("Lệnh"), line.text("Đối tượng của lệnh"), line.text("Trạng thái")]),
    ).toEqual([
      ["Tạm dừng", idOf(model), "Xong"],
      ["Tiếp tục", idOf(model), "Xong"],
    ]);
    expect(letter.printed).toContainEqual(expect.stringMatching(`${idOf(model)}: Tạm dừng – có khiếu nại.$`));
    expect(rowIn("Đăng ký", model).text("Tình trạng (theo lệnh)")).toBe("");
  });

  it("[S38] [NY1] goes on in a copy of what was frozen: the models are kept, the rows are blank, and a second order is refused", async () => {
    const lines: string[] = [];
    const copy = await playNextYear(letter.season, readBundles("dist"), (line) => lines.push(line));
    const named = (tab: string) =>
      look(copy.file, tab).lines.filter((line) => line.text("Tên mô hình") !== "").length;
    expect([named("Lưu trữ"), named("Đăng ký")]).toEqual([60, 0]);
    expect(copy.host.failures).toEqual([]);
    expect(
      lines.filter((line) => line.includes("Đã mở đợt năm 2024: 310 dòng đăng ký để trống")),
    ).toHaveLength(1);
    expect(lines.filter((line) => line.includes("đợt năm 2024 chưa chốt"))).toHaveLength(1);
  });

  it("keeps what was typed beside a model by hand, wherever the second round puts it", () => {
    const apart = present(letter.season.plan.planted.apart);
    const typed = look(letter.season.file, "Xếp hạng").lines.filter((line) => line.text("Ý kiến Tổ") !== "");
    expect(typed.map((line) => [line.text("Mã"), line.text("Ý kiến Tổ")])).toEqual([[idOf(apart), OPINION]]);
  });

  it("does not put forward a model with a group below its floor", () => {
    const model = present(letter.season.plan.planted.belowFloor);
    // Group I: at least 12.5 of 25. Everything else would do: 80 points and more.
    expect(groupSum(model, "I") / 9).toBeLessThan(12.5);
    expect(rankOf(model).mean).toBeGreaterThanOrEqual(80);
    expect(rankOf(model).eligible).toBe(false);
    expect(lineOfRanking(model).text("Điểm liệt")).toMatch(/^I \(/);
  });

  it("ranks with two ballots missing, and not without a quorum", () => {
    const { twoMissing, belowQuorum } = letter.season.plan.planted;
    const { ballots: submitted, of } = rankOf(present(twoMissing));
    expect({ submitted, of, ranked: rankOf(present(twoMissing)).rank !== null }).toEqual({
      submitted: 7,
      of: 9,
      ranked: true,
    });
    // Five of nine is less than two thirds.
    const without = rankOf(present(belowQuorum));
    expect({ submitted: without.ballots, of: without.of, rank: without.rank }).toEqual({
      submitted: 5,
      of: 9,
      rank: null,
    });
    expect(lineOfRanking(present(belowQuorum)).text("Chưa xếp hạng vì")).toBe("Chưa đủ số phiếu");
  });

  it("counts an appraiser who stepped back neither among the ballots nor among those given out", () => {
    const recused = present(letter.season.plan.planted.recused);
    const { ballots: submitted, of } = rankOf(recused);
    expect({ submitted, of }).toEqual({ submitted: 8, of: 8 });
    expect(
      ballotsOf(recused)
        .filter((ballot) => ballot.state === "né tránh")
        .map((ballot) => ballot.appraiser),
    ).toEqual(["TV02"]);
  });

  it("keeps appraisers away from their own unit's models", () => {
    const own = letter.season.plan.appraisers.flatMap(({ code, unit }) =>
      [...letter.season.ids]
        .filter(([model]) => model.unit.code === unit)
        .flatMap(([, id]) => ballots.filter((ballot) => ballot.model === id && ballot.appraiser === code)),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map((ballot) => ballot.state))).toEqual(new Set(["né tránh"]));
  });
});

describe("what is printed", () => {
  it("is what README shows", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(withResult(readme, resultTable(letter.season, ranking))).toBe(readme);
  });

  it("tells of no failure and of nothing that should have been refused", () => {
    expect(letter.printed.filter((line) => /LỖI|VẪN|CÓ Ô|KHÔNG CÒN/.test(line))).toEqual([]);
    expect(letter.season.host.failures).toEqual([]);
  });
});

describe("what its operations cost", () => {
  it("[CL5] is what docs/calls.json says of a season of this size", () => {
    const trips = (calls: Calls) =>
      new Map(
        Object.entries(calls).map(([name, { structure, cells, writes }]) => [
          name,
          [structure, cells, writes],
        ]),
      );
    // Only `npm run calls` writes it.
    const file = JSON.parse(readFileSync("docs/calls.json", "utf8")) as CallsFile;
    const saved = trips(file[sizeName({ units: 31, models: 60, appraisers: 9 })]?.operations ?? {});
    const now = trips(callsOf(letter.season.operations));
    // The letter's own year has orders besides, and an operation that happens to have had nothing to write may lack in one of the two.
    const both = [...saved.keys()].filter((name) => now.has(name));
    expect(both).toEqual(
      expect.arrayContaining(["install", "tick", "onSpreadsheetEdit", "rpc submitBallot"]),
    );
    expect(both.map((name) => [name, now.get(name)])).toEqual(both.map((name) => [name, saved.get(name)]));
  });
});
