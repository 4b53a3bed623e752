import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { COMING, INTERRUPTED } from "../../../rehearsal/faults/actions/all.ts";
import { type Bases, basesOf, buildBases } from "../../../rehearsal/faults/base.ts";
import { counted } from "../../../rehearsal/faults/campaign.ts";
import type { CaseResult } from "../../../rehearsal/faults/caseResult.ts";
import { Ends } from "../../../rehearsal/faults/ends.ts";
import { model, REGISTERING, TEAM } from "../../../rehearsal/faults/names.ts";
import { OWNER } from "../../../rehearsal/faults/office.ts";
import { reliabilityPage, rulesPart, TRIED } from "../../../rehearsal/faults/page.ts";
import { allPairs, meet, pairName, startsNothing } from "../../../rehearsal/faults/pairs.ts";
import { RIGHTS } from "../../../rehearsal/faults/rights.ts";
import { differences } from "../../../rehearsal/faults/state.ts";
import { allStops, callsOfStopped, tryStop, undisturbed } from "../../../rehearsal/faults/stops.ts";
import { tallyOf } from "../../../rehearsal/faults/tally.ts";
import { Trial } from "../../../rehearsal/faults/trial.ts";
import { wholeStateOf } from "../../../rehearsal/faults/wholeState.ts";
import { tabsChanged } from "../../../rehearsal/faults/writes.ts";
import { readBundles } from "../../../rehearsal/season/bundles.ts";

const bundles = readBundles("dist");
const ends = new Ends(false);
let bases: Bases;
let trial: Trial;
beforeAll(() => {
  bases = basesOf(buildBases(bundles), bundles);
  trial = new Trial(bases, bundles, ends);
});

/** The calls that write. */
const WRITING = ["Sheets.Spreadsheets.batchUpdate", "Range.setValues"];

const writingOf = (calls: readonly string[]): number => {
  const found = calls.findIndex((name) => WRITING.includes(name)) + 1;
  if (found === 0) throw new Error(`Nothing is written: ${calls.join()}`);
  return found;
};

const pairNamed = (name: string) => {
  const found = allPairs().find((pair) => pairName(pair) === name);
  if (found === undefined) throw new Error(`No pair ${name}`);
  return found;
};

const brokenOf = ({ call, broken }: CaseResult) => ({ call, broken: broken.map(({ text }) => text) });

describe("[FA4] another action when the steward or the sidebar writes, and when the steward looks at it", () => {
  it.each([
    "tick×sắp xếp Chấm điểm",
    "tick×BTV gõ kết luận",
    "tick×xóa dòng Xếp hạng",
    "tick×submitBallot",
    "Thêm dòng đăng ký×chèn dòng Đăng ký",
    "Chấp nhận muộn×sắp xếp Chấm điểm",
    "sửa Đăng ký×đơn vị dán dòng",
    "sửa Chấm điểm×saveBallot",
    "submitBallot×tick",
    "saveBallot×sắp xếp Chấm điểm",
    "recuseBallot×chèn dòng Chấm điểm",
  ])("%s", (name) => {
    const pair = pairNamed(name);
    const call = writingOf(trial.calls(pair));
    const expected = trial.expected(pair);
    const before = trial.try(pair, { when: "before", call }, expected);
    const after = trial.try(pair, { when: "after", call }, expected);
    expect(WRITING).toContain(before.call);
    expect([before, after].map(brokenOf)).toEqual([
      { call: before.call, broken: [] },
      { call: before.call, broken: [] },
    ]);
  });
});

// Of the other orders it is LS8's.
describe("[FA5] [O1] [N6] [O9] [T13] [H17] stopped or killed around its writing and done again", () => {
  it.each([
    ...["tick", "sửa Chấm điểm", "Phân công chấm điểm", "Áp dụng thiết lập", "Thêm dòng đăng ký"],
    ...["Rút mô hình", "Tạm dừng", "Tiếp tục"],
    ...["Chấp nhận muộn", "Không chấp nhận muộn", "Chấm lại vòng 2", "Lập bảng xếp hạng"],
  ])("%s leaves what it leaves undisturbed", (name) => {
    const stopped = allStops(bases, bundles).find((each) => each.name === name);
    if (stopped === undefined) throw new Error(`No operation ${name}`);
    const call = writingOf(callsOfStopped(stopped));
    const expected = undisturbed(stopped, ends);
    const tried = [
      tryStop({ stopped, ending: "stop", moment: { when: "before", call } }, expected, ends),
      tryStop({ stopped, ending: "kill", moment: { when: "after", call } }, expected, ends),
    ];
    expect(tried.map(brokenOf)).toEqual([
      { call: "Sheets.Spreadsheets.batchUpdate", broken: [] },
      { call: "Sheets.Spreadsheets.batchUpdate", broken: [] },
    ]);
  });
});

describe("[FA5] [ST10] [O10] tabs that are brought back, killed before they are written", () => {
  it("come back whole, and nothing is said of protections that they never had", () => {
    const stopped = allStops(bases, bundles).find(({ name }) => name === "Khôi phục các tab");
    if (stopped === undefined) throw new Error("Nothing is brought back");
    const moment = { when: "before", call: writingOf(callsOfStopped(stopped)) } as const;
    expect(brokenOf(tryStop({ stopped, ending: "kill", moment }, undisturbed(stopped, ends), ends))).toEqual({
      call: "Sheets.Spreadsheets.batchUpdate",
      broken: [],
    });
  });
});

describe("[FA5] who may type where", () => {
  it("is another state where a lock is gone, an area is open, or an editor was added", () => {
    const office = bases.open();
    const before = wholeStateOf(office);
    const act = (code: string) => {
      const files = { "Code.js": `function act() { ${code} }` };
      const project = office.host.addProject({ name: "x", files, boundTo: office.file.id, owner: OWNER });
      office.host.run(project, "act", { user: OWNER });
    };
    const of = (tab: string, kind: "SHEET" | "RANGE") =>
      `SpreadsheetApp.getActive().getSheetByName("${tab}").getProtections(SpreadsheetApp.ProtectionType.${kind})[0]`;
    act(`${of("Lệnh", "SHEET")}.remove();`);
    act(`${of("Hệ thống", "SHEET")}.setUnprotectedRanges([]).setWarningOnly(true);`);
    act(`${of("Đăng ký", "RANGE")}.addEditor("${TEAM.A}");`);
    const found = differences(before, wholeStateOf(office));
    office.host.dispose();
    const said = found.map(({ tab, row, header, after }) => [
      tab,
      row,
      header,
      after.includes(TEAM.A) || after,
    ]);
    // The first unit has the first two rows of Đăng ký.
    expect(said).toEqual([
      [RIGHTS, `${REGISTERING} ${model(1)}`, "Kept", true],
      [RIGHTS, `${REGISTERING} ${model(2)}`, "Kept", true],
      [RIGHTS, "Lệnh whole tab", "Is", ""],
      [RIGHTS, "Lệnh whole tab", "Editors", ""],
      [RIGHTS, "Hệ thống whole tab", "Is", "a warning"],
    ]);
  });
});

describe("[FA2] pairs that are left out", () => {
  it("are those of which neither writes what the other reads or writes", () => {
    const leftOut = allPairs().filter((pair) => !meet(pair));
    // The sidebar works in Chấm điểm alone, so what the organiser does with the rows of Đăng ký is no concern of it.
    expect(leftOut.map(pairName)).toContain("saveBallot×sắp xếp Đăng ký");
    // A round reads everything, so it meets everything.
    expect(leftOut.filter(({ first, second }) => [first.name, second.name].includes("tick"))).toEqual([]);
  });

  it("are those of which nobody may do the first when the second is done", () => {
    const pairs = allPairs().filter(startsNothing);
    expect(pairs.map(pairName)).toEqual([
      "sửa Chấm điểm×Chấp nhận muộn",
      "sửa Chấm điểm×Không chấp nhận muộn",
      "sửa Chấm điểm×Chốt đợt",
    ]);
    const office = bases.closed();
    expect(pairs[0]?.first.act(office).refused).not.toBeNull();
    office.host.dispose();
  });

  it.each(COMING.map((action) => [action.name, action] as const))(
    "%s changes no tab that it does not declare",
    (_, action) => {
      const office = action.late === true ? bases.closed() : bases.open();
      action.prepare?.(office);
      const changed = tabsChanged(office, () => {
        expect(action.act(office)).toEqual({ refused: null });
      });
      office.host.dispose();
      expect(changed.size).toBeGreaterThan(0);
      expect([...changed].filter((tab) => !action.writes.includes(tab))).toEqual([]);
    },
  );
});

describe("[FA7] docs/reliability.md", () => {
  it("tells how long the run took, and with how many processes", () => {
    const page = reliabilityPage(tallyOf("A×B", []), counted(), { seconds: 905, processes: 2 });
    expect(page.split(TRIED)[1]).toContain("\nThe run took 905 seconds, with 2 processes at a time.\n");
  });

  it("says of actions, pairs and rules what the program says", () => {
    const [rules = ""] = readFileSync("docs/reliability.md", "utf8").split(TRIED);
    expect(INTERRUPTED.length).toBeGreaterThan(0);
    expect(rules.trimEnd().split("\n")).toEqual(rulesPart(counted()).join("\n").trimEnd().split("\n"));
  });
});
