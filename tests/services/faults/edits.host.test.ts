import { beforeAll, describe, expect, it } from "vitest";
import {
  AN,
  BINH,
  complete,
  type Desk,
  letters,
  openCampaignDesk,
  openScoringDesk,
  TEAM,
} from "../support/desk.ts";
import { behindEveryCall, callsWhile, STEWARD_WRITES } from "../support/everyCall.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";
import { unseen as unseenBy } from "../support/unseen.ts";

const [A] = TEAM;
const TAB = "Chấm điểm";
const MINE = "P1-MH-2023-001-A";
const FORGED = "P1-MH-2023-002-A";
/** The first and the last column of the appraiser's block. */
const FIRST_OF_BLOCK = "I.1 Mức độ mới so với cách làm trước…";
const LAST_OF_BLOCK = "Dấu nội dung (bảng chấm ghi)";
const LAST_POINTS = "V.1 Hồ sơ, minh chứng";

let desk: Desk;
const cells = (ballot: string, ...headers: string[]) =>
  headers.map((header) => desk.cell(TAB, ballot, header));
const counted = () => Number(desk.cell("Tổ thẩm định", "A", "Đã chấm"));
const changes = (ballot: string) =>
  desk
    .rows("Nhật ký")
    .filter(({ cells: line }) => line["Mã"] === ballot && line["Lý do"] === "Sửa phiếu đã nộp").length;
const submit = (ballot: string) => {
  expect(desk.rpc(A, submitted(desk, ballot, scores(80)))).toMatchObject({ lacks: [] });
  desk.tick();
};
const unseen = (edit: () => void) => unseenBy(desk, edit);

describe("[ST6] an edit whose run is killed behind its batch", () => {
  it("is told once, also where the steward writes something else before the next round", () => {
    desk = openCampaignDesk();
    desk.host.skipTo("2023-03-28T23:59:00+07:00");
    desk.tick();
    // The registration's last day is over.
    desk.host.skipTo("2023-03-29T00:00:30+07:00");
    const edit = (model: string) => desk.type(AN, "Đăng ký", model, "Tên mô hình", "Một cửa");
    const calls = callsWhile(desk, "onSpreadsheetEdit", () => void edit("MH-2023-001"));
    const batch = calls.indexOf("Sheets.Spreadsheets.batchUpdate") + 1;
    const stop = desk.host.stopAt({ of: "onSpreadsheetEdit", when: "after", call: batch, kill: true });
    edit("MH-2023-002");
    expect(stop()).toMatchObject({ state: "done" });
    desk.host.as(OWNER).renameSheet(desk.file, "Căn cứ", "Căn cứ pháp lý");
    desk.install();
    desk.tick();
    const told = desk.rows("Nhật ký").filter(({ cells: line }) => line["Mã"] === "MH-2023-002");
    expect(told.length).toBe(1);
  });
});

describe("[ST6] an edit of a text that is long in bytes", () => {
  it.each([
    ["letters of three bytes", "ế", "ề"],
    ["control characters", "\u0001", "\u0002"],
    ["quotes", '"', "\\"],
  ])("%s: it is noted, and the late edit is marked", (_what, before, after) => {
    desk = openCampaignDesk();
    const type = (text: string) => desk.type(OWNER, "Đăng ký", "MH-2023-001", "Điểm mới", text);
    expect(type(`a${before.repeat(1_500)}`)).toBeNull();
    desk.host.skipTo("2023-03-29T09:00:00+07:00");
    const failures = desk.host.failures.length;
    expect(type(`b${after.repeat(1_500)}`)).toBeNull();
    expect(desk.host.failures.slice(failures)).toEqual([]);
    expect(String(desk.cell("Đăng ký", "MH-2023-001", "Sửa sau hạn"))).toContain("Điểm mới");
  });
});

describe("[ST6] “Nộp” chosen in one row while a round is under way, and the rows sorted before it is looked at", () => {
  it("submits no other ballot that has the same word", () => {
    desk = openScoringDesk();
    const OTHER = "P1-MH-2023-002-A";
    submit(OTHER);
    // Its points are changed in the grid: it is reopened, and “Nộp” stands there still.
    desk.type(A, TAB, OTHER, LAST_POINTS, "3");
    desk.tick();
    expect(cells(OTHER, "Trạng thái", "Quyết định")).toEqual(["Mở lại", "Nộp"]);
    const calls = callsWhile(desk, "tick", () => submit("P1-MH-2023-003-A"));
    expect(desk.rpc(A, submitted(desk, "P1-MH-2023-004-A", scores(80)))).toMatchObject({ lacks: [] });
    const came = desk.host.interrupt({
      of: "tick",
      when: "before",
      call: calls.indexOf("Sheets.Spreadsheets.batchUpdate") + 1,
      act: () => {
        expect(desk.type(A, TAB, MINE, "Quyết định", "Nộp")).toBeNull();
        const place = desk.place(TAB, MINE, "Mã phiếu");
        const width = letters((desk.values(TAB)[0] ?? []).length);
        expect(desk.host.as(OWNER).sort(desk.file, TAB, `A2:${width}3`, 1, false).refused).toBeNull();
        expect([place, desk.place(TAB, OTHER, "Mã phiếu")]).toEqual(["A2", "A2"]);
      },
    });
    desk.tick();
    expect(came()).toMatchObject({ state: "done" });
    desk.tick();
    expect(cells(OTHER, "Trạng thái")).toEqual(["Mở lại"]);
  });
});

describe("[LS6] [M13] [M18] points of a submitted ballot that are changed in the grid", () => {
  beforeAll(() => {
    desk = openScoringDesk();
    submit(MINE);
  });

  it.each(["stop", "kill"] as const)(
    "and the edit's own trigger ends there by a %s: reopened and told once",
    (stop) => {
      let before = 0;
      const calls = behindEveryCall(desk, {
        of: "onSpreadsheetEdit",
        prepare: () => {
          submit(MINE);
          expect([...cells(MINE, "Trạng thái", "Tổng"), counted()]).toEqual(["Đã nộp", 80, 1]);
          before = changes(MINE);
        },
        // The 80 points were given without any for the last criterion.
        run: () => expect(desk.type(A, TAB, MINE, LAST_POINTS, "3")).toBeNull(),
        meanwhile: stop,
        check: (turn) => {
          desk.tick();
          desk.tick();
          expect([turn, ...cells(MINE, "Trạng thái", "Tổng", "Nộp lúc"), counted()]).toEqual([
            turn,
            "Mở lại",
            83,
            "",
            0,
          ]);
          expect([turn, changes(MINE)]).toEqual([turn, before + 1]);
        },
      });
      expect(calls).toEqual(STEWARD_WRITES);
    },
  );

  it("and the organiser pastes the sums along, unseen: reopened and told once", () => {
    submit(MINE);
    const before = changes(MINE);
    unseen(() => {
      desk.type(OWNER, TAB, MINE, LAST_POINTS, "5");
      for (const [header, sum] of [
        ["Nhóm V", "5"],
        ["Tổng", "85"],
      ] as const)
        desk.type(OWNER, TAB, MINE, header, sum);
    });
    expect(cells(MINE, "Tổng", "Trạng thái")).toEqual([85, "Đã nộp"]);
    desk.tick();
    desk.tick();
    expect([...cells(MINE, "Trạng thái", "Tổng", "Nộp lúc"), counted()]).toEqual(["Mở lại", 85, "", 0]);
    expect(changes(MINE)).toBe(before + 1);
  });
});

// Points alone, and with a decision of the grid, are H16's; a moment that is typed over an accepted one M20's.
describe("[LS7] [H16] [M20] a ballot that is filled after the closing instant", () => {
  /** Everything that the sidebar writes into a block, with this moment. */
  const block = (moment: string): readonly string[] => {
    const [headers = []] = desk.values(TAB);
    const [from, to] = [headers.indexOf(FIRST_OF_BLOCK), headers.indexOf(LAST_OF_BLOCK)];
    return headers.slice(from, to + 1).map((header) => {
      if (header === "Gửi lúc") return moment;
      if (header === "Mã phiếu (bảng chấm ghi)") return FORGED;
      return String(desk.cell(TAB, MINE, String(header)));
    });
  };
  const paste = (moment: string) => {
    const place = desk.place(TAB, FORGED, FIRST_OF_BLOCK);
    expect(desk.host.as(A).paste(desk.file, TAB, place, [block(moment)]).refused).toBeNull();
  };

  // Where the trigger saw it, no typed moment is believed; else none before the steward's last look (M20).
  for (const [how, hands, moment] of [
    ["seen by the trigger", (edit: () => void) => edit(), "30/11/2023 23:55"],
    ["seen by nobody", unseen, "30/11/2023 23:45"],
  ] as const) {
    it(`and made to look as if the sidebar had sent it before, ${how}: kept, told, not counted`, () => {
      desk = openScoringDesk();
      submit(MINE);
      desk.host.skipTo("2023-11-30T23:50:00+07:00");
      desk.tick();
      expect(counted()).toBe(1);
      // The steward has not come by again: the block is not locked yet.
      desk.host.skipTo("2023-12-01T00:01:00+07:00");
      hands(() => paste(moment));
      desk.tick();
      desk.tick();
      expect([...cells(FORGED, LAST_POINTS, "Trạng thái", "Nộp muộn", "Nộp lúc"), counted()]).toEqual([
        0,
        "Nháp",
        "Chưa xác định",
        "",
        1,
      ]);
    });
  }
});

describe("[ST6] edits of one row that wait together, the first in time and the last late", () => {
  const READ = "Sheets.Spreadsheets.Values.batchGetByDataFilter";
  /** A round in which people act behind its reading, so that their edits wait until it is done. */
  const duringRound = (at: string, act: () => void) => {
    let call = 0;
    desk.host.setFaults({
      afterCall: ({ name, ordinal }) => {
        if (name === READ && call === 0) call = ordinal;
      },
    });
    desk.tick();
    desk.host.setFaults({});
    desk.host.skipTo(at);
    const happened = desk.host.interrupt({ of: "tick", when: "after", call, act });
    desk.tick();
    expect(happened()).toMatchObject({ state: "done", call: READ });
  };

  it("registrations: nobody knows by which of them they were completed; where both were in time, in time", () => {
    desk = openCampaignDesk();
    desk.host.skipTo("2023-03-28T23:50:00+07:00");
    const [begun, done, both] = ["MH-2023-001", "MH-2023-002", "MH-2023-003"] as const;
    const last = "Đề nghị xét hoàn thành xuất sắc nhiệm vụ";
    const paste = (user: string, id: string, cells: readonly string[]) => {
      const place = desk.place("Đăng ký", id, "Đối tượng");
      expect(desk.host.as(user).paste(desk.file, "Đăng ký", place, [cells]).refused).toBeNull();
    };
    duringRound("2023-03-28T23:58:00+07:00", () => {
      paste(AN, begun, complete("Chưa xong").slice(0, -1));
      paste(AN, done, complete("Đã xong"));
      paste(BINH, both, complete("Của Bình").slice(0, -1));
      expect(desk.type(BINH, "Đăng ký", both, last, "Có")).toBeNull();
      desk.host.skipTo("2023-03-29T00:01:00+07:00");
      for (const id of [begun, done]) expect(desk.type(AN, "Đăng ký", id, last, "Có")).toBeNull();
    });
    const state = (id: string) =>
      ["Còn thiếu", "Đúng hạn", "Sửa sau hạn"].map((header) => desk.cell("Đăng ký", id, header));
    const unknown = [
      "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:58 đến 29/03/2023 00:01",
      `29/03/2023 00:01: ${last}`,
    ].join("\n");
    expect([begun, done, both].map(state)).toEqual([
      ["Đủ", "Chưa xác định", unknown],
      ["Đủ", "Chưa xác định", unknown],
      ["Đủ", "Đúng hạn", ""],
    ]);
  });

  it("a ballot whose decision came late does not count", () => {
    desk = openScoringDesk();
    const { changes: points } = submitted(desk, MINE, scores(80)) as { readonly changes: unknown };
    const row = Number(desk.place(TAB, MINE, "Mã phiếu").slice(1));
    desk.rpc(A, { kind: "saveBallot", ballot: MINE, row, changes: points });
    desk.host.skipTo("2023-11-30T23:50:00+07:00");
    desk.tick();
    expect(cells(MINE, "Trạng thái", "Còn thiếu")).toEqual(["Nháp", "Đủ"]);
    duringRound("2023-11-30T23:58:00+07:00", () => {
      expect(desk.type(A, TAB, MINE, "Đề xuất", "Thêm một câu")).toBeNull();
      desk.host.skipTo("2023-12-01T00:01:00+07:00");
      expect(desk.type(A, TAB, MINE, "Quyết định", "Nộp")).toBeNull();
    });
    expect([...cells(MINE, "Trạng thái", "Nộp muộn", "Nộp lúc"), counted()]).toEqual([
      "Nháp",
      "Chưa xác định",
      "",
      0,
    ]);
  });
});

// One edit that no trigger saw is Q4's, M18's for ballots.
describe("[LS12] people who may not view the steward's file", () => {
  it("are not heard of by any edit; the next round finds all that they did", () => {
    desk = openCampaignDesk();
    desk.host.shareProject(desk.steward, []);
    desk.spent();
    const paste = (user: string, id: string, title: string) =>
      desk.host
        .as(user)
        .paste(desk.file, "Đăng ký", desk.place("Đăng ký", id, "Đối tượng"), [complete(title)]);
    expect(paste(AN, "MH-2023-001", "Của An").refused).toBeNull();
    expect(paste(BINH, "MH-2023-003", "Của Bình").refused).toBeNull();
    const ran = () => desk.spent().map(({ functionName }) => functionName);
    expect(ran()).not.toContain("onSpreadsheetEdit");
    const states = () =>
      ["MH-2023-001", "MH-2023-003"].map((id) => [
        desk.cell("Đăng ký", id, "Còn thiếu"),
        desk.cell("Đăng ký", id, "Đúng hạn"),
      ]);
    expect(states()).toEqual([
      ["", ""],
      ["", ""],
    ]);
    desk.tick();
    expect(states()).toEqual([
      ["Đủ", "Đúng hạn"],
      ["Đủ", "Đúng hạn"],
    ]);
    // The owner is always heard, and so is everybody once the file is shared again.
    ran();
    desk.type(OWNER, "Đăng ký", "MH-2023-001", "Ghi chú", "x");
    expect(ran()).toContain("onSpreadsheetEdit");
    desk.host.shareProject(desk.steward, [AN]);
    desk.type(AN, "Đăng ký", "MH-2023-001", "Lĩnh vực", "Chuyển đổi số");
    expect(ran()).toContain("onSpreadsheetEdit");
  });
});
