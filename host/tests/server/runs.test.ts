/** Menus, dialogs and sidebars, as the person at the page meets them. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newFolder, OWNER, openRoom, SHEET, TestPage, UNIT } from "./smallCampaign.ts";

let opened: ReturnType<typeof openRoom>;
let unit: TestPage;
let owner: TestPage;

beforeEach(() => {
  opened = openRoom(newFolder());
  owner = new TestPage(opened.room, OWNER);
  unit = new TestPage(opened.room, UNIT);
});
afterEach(() => {
  opened.room.close();
  opened.campaign.host.dispose();
});

const choose = (n: number, item: string) => unit.say({ kind: "menu", n, path: ["Sổ", item] });
const shown = (column: number): string =>
  opened.campaign.file.workbook.display({ sheet: SHEET, row: 0, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
/** What the unit was told since it opened the page, but the grid. */
const told = () => unit.heard.slice(1).filter(({ kind }) => kind !== "changed");

describe("[GS96] where a script goes", () => {
  const area = { sheet: SHEET, row: 2, column: 1, rows: 2, columns: 2 };

  it("the page that called goes when the run is over, nobody else's, and the next run is there", () => {
    const again = new TestPage(opened.room, UNIT);
    choose(5, "Tới ô");
    expect(told()).toEqual([
      { kind: "select", area },
      { kind: "done", n: 5, refused: null, result: null },
    ]);
    expect([again.all("select"), owner.all("select")]).toEqual([[], []]);
    choose(6, "Ô đang chọn");
    expect(unit.last("ask").text).toBe("B3:C4");
  });

  it("nobody goes in a spreadsheet that the script is not bound to", () => {
    const { host } = opened.campaign;
    const other = host.createSpreadsheet({ name: "Khác", rows: 9, columns: 9 });
    other.share(UNIT, "editor");
    choose(1, "Báo");
    const { project } = unit.last("show");
    unit.say({ kind: "rpc", n: 2, project, functionName: "goElsewhere", args: [other.id] });
    expect(unit.last("done")).toEqual({ kind: "done", n: 2, refused: null, result: null });
    expect(unit.all("select")).toEqual([]);
  });
});

describe("a menu item that asks", () => {
  it("waits for each answer, then does it; what was shown is shown once", () => {
    choose(5, "Hỏi");
    const question = unit.last("ask").question;
    unit.say({ kind: "answer", question, button: "YES", text: "" });
    unit.say({ kind: "answer", question: unit.last("ask").question, button: "OK", text: "Lát" });
    expect(told()).toEqual([
      { kind: "toast", title: "", message: "bắt đầu", seconds: 5 },
      { kind: "ask", question, what: "alert", title: "", text: "Chắc chứ?", buttons: "YES_NO" },
      {
        kind: "ask",
        question: question + 1,
        what: "prompt",
        title: "Tên",
        text: "Tên gì?",
        buttons: "OK_CANCEL",
      },
      { kind: "done", n: 5, refused: null, result: null },
    ]);
    expect(shown(3)).toBe("Lát");
  });

  it("does nothing when the answer is no", () => {
    choose(5, "Hỏi");
    unit.say({ kind: "answer", question: unit.last("ask").question, button: "NO", text: "" });
    expect([unit.last("done").refused, shown(3)]).toEqual([null, ""]);
  });

  it("hears answers from the page that was asked only, and each but once", () => {
    choose(5, "Hỏi");
    const { question } = unit.last("ask");
    owner.say({ kind: "answer", question, button: "YES", text: "" });
    expect(unit.all("ask")).toHaveLength(1);
    unit.say({ kind: "answer", question, button: "NO", text: "" });
    unit.say({ kind: "answer", question, button: "YES", text: "" });
    expect(unit.all("done")).toHaveLength(1);
  });

  it("takes a button that the dialog has not for closing it", () => {
    choose(5, "Hỏi");
    unit.say({ kind: "answer", question: unit.last("ask").question, button: "BOOM", text: "" });
    expect([unit.last("done").refused, shown(3)]).toEqual([null, ""]);
  });

  describe("[GS23] after it has written", () => {
    const reports: string[] = [];
    beforeEach(() => {
      reports.length = 0;
      opened.campaign.host.onExecution(({ functionName, log, failure }) => {
        if (functionName === "askLate") reports.push(`${log.map(({ text }) => text).join()} ${failure}`);
      });
      type("A1", "trước");
      choose(5, "Hỏi muộn");
    });
    const type = (cell: string, text: string) =>
      opened.campaign.host
        .as(OWNER)
        .type(opened.campaign.file, opened.campaign.file.workbook.sheet(SHEET).name, cell, text);
    const answer = (button: string, text = "") =>
      unit.say({ kind: "answer", question: unit.last("ask").question, button, text });

    it("stands still: what it wrote is seen, others go on, and it has not ended", () => {
      expect([shown(4), opened.campaign.host.outbox().length, reports]).toEqual(["1", 1, []]);
      expect(owner.all("changed").length).toBeGreaterThan(0);
      expect(unit.all("done")).toEqual([]);
    });

    it("goes on where it stood: nothing is done twice, what changed meanwhile is seen, its clock went on", () => {
      type("A1", "sau");
      opened.campaign.host.advanceBy(60_000);
      answer("YES");
      expect(shown(7)).toBe("YES / trước! / true / 1 / sau / true");
      answer("OK", "vì thế");
      expect(unit.last("done")).toEqual({ kind: "done", n: 5, refused: null, result: null });
      expect([shown(4), opened.campaign.host.outbox().length]).toEqual(["1", 1]);
      expect(reports).toEqual(["trước khi hỏi null"]);
    });

    it("may fail afterwards, in its own words", () => {
      answer("NO");
      answer("OK", "hỏng");
      expect(unit.last("done").refused).toBe("Hỏng sau khi hỏi");
      expect(reports).toEqual(["trước khi hỏi Error: Hỏng sau khi hỏi"]);
    });
  });
});

describe("what a menu item shows", () => {
  it("reaches its person alone: an alert without waiting, a sidebar with its project", () => {
    choose(5, "Báo");
    expect(told().map((message) => message.kind)).toEqual(["ask", "show", "done"]);
    expect(unit.last("show")).toEqual({
      kind: "show",
      where: "sidebar",
      title: "Thanh bên",
      html: "<p>chào</p>",
      width: 300,
      height: 400,
      project: unit.last("show").project,
    });
    expect(owner.all("show")).toEqual([]);
  });

  it("knows what is selected", () => {
    unit.say({ kind: "select", area: { sheet: SHEET, row: 2, column: 1, rows: 2, columns: 3 } });
    choose(5, "Ô đang chọn");
    expect(unit.last("ask").text).toBe("B3:D4");
  });

  it("is refused by name when there is no such item", () => {
    choose(5, "Không có");
    expect(unit.last("done").refused).toBe("Menu không còn mục này. Hãy tải lại trang.");
  });

  it("counts the mails it sent, and shows them when asked", () => {
    choose(5, "Gửi thư");
    expect(owner.last("mails").mails).toBe(1);
    owner.say({ kind: "outbox", n: 6 });
    expect(owner.last("done").result).toEqual([
      { at: expect.any(Number), to: "ai@do.example", subject: "Nhắc", body: "Sắp hết hạn" },
    ]);
  });
});

describe("google.script.run", () => {
  const rpc = (functionName: string, ...args: unknown[]) => {
    choose(1, "Báo");
    unit.say({ kind: "rpc", n: 7, project: unit.last("show").project, functionName, args });
    return unit.last("done");
  };

  it("carries JSON both ways", () => {
    expect(rpc("add", 2, 3)).toEqual({ kind: "done", n: 7, refused: null, result: { sum: 5 } });
  });

  it("tells the script's own words when it fails", () => {
    expect(rpc("fail")).toEqual({ kind: "done", n: 7, refused: "Không được đâu", result: null });
  });

  it("reaches no script but those of the spreadsheet", () => {
    unit.say({ kind: "rpc", n: 7, project: "khác", functionName: "add", args: [] });
    expect(unit.last("done").refused).toBe("Trang này không thuộc bảng tính. Hãy mở lại từ menu.");
  });
});
