import { describe, expect, it } from "vitest";
import { keptInMemory } from "../../sidebar/client/kept.ts";
import { keptDrafts } from "../../sidebar/scoring/state/keptDraft.ts";
import { createServer, sitDown, view } from "./support.ts";

const EMAIL = "a@lacduong.example";
const savesIn = (heard: readonly { kind: string }[]) => heard.filter(({ kind }) => kind === "saveBallot");

describe("saving a draft", () => {
  it("[D1] sends one save, within a second after the last of several changes", async () => {
    const server = createServer();
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "4");
    await page.pass(500);
    page.run.type("P1", "point.A.1", "4,5");
    page.run.type("P1", "comment", "Được");
    await page.pass(500);
    expect(savesIn(server.heard)).toEqual([]);
    await page.pass(500);
    expect(savesIn(server.heard)).toEqual([
      {
        kind: "saveBallot",
        ballot: "P1",
        row: 2,
        rows: 40,
        changes: [
          { field: "point.A.1", was: "", now: "4,5" },
          { field: "comment", was: "", now: "Được" },
        ],
        rubricVersion: "b1",
      },
    ]);
    expect(page.work().saving).toEqual({ kind: "still" });
    expect(keptDrafts(page.kept, EMAIL)).toEqual([]);
  });

  it("[D1] has never two saves of a ballot under way", async () => {
    const server = createServer();
    let running = 0;
    let most = 0;
    const ask = server.ask;
    server.ask = async (request) => {
      running += request.kind === "saveBallot" ? 1 : 0;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= request.kind === "saveBallot" ? 1 : 0;
      return ask(request);
    };
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "4");
    await page.pass(700);
    page.run.type("P1", "point.A.1", "5");
    await Promise.all([page.run.retry("P1"), page.run.retry("P1"), page.pass(700)]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(most).toBe(1);
    expect(server.held().points["A.1"]).toBe(500);
  });

  it("[D2] waits longer after each failure, keeps the text on this computer, and saves it once when the line is back", async () => {
    const server = createServer();
    const page = await sitDown(server);
    server.line = "lost";
    page.run.type("P1", "point.A.1", "4");
    await page.pass(600);
    // 600 ms after typing, then 2, 4 and 8 seconds.
    expect(page.work().saving).toEqual({ kind: "due", at: 2_600, attempt: 1, why: "mất mạng" });
    await page.pass(2_000);
    expect(page.work().saving).toEqual({ kind: "due", at: 6_600, attempt: 2, why: "mất mạng" });
    await page.pass(4_000);
    expect(page.work().saving).toEqual({ kind: "due", at: 14_600, attempt: 3, why: "mất mạng" });
    expect(keptDrafts(page.kept, EMAIL).map(({ draft }) => draft.typed["point.A.1"])).toEqual(["4"]);
    server.line = "up";
    page.run.hurry();
    await page.pass(0);
    expect(server.held().points["A.1"]).toBe(400);
    expect(server.held().revision).toBe(1);
    expect(page.work().saving).toEqual({ kind: "still" });
  });

  it("[D2] goes out at once when the page is about to close, before any timer", async () => {
    const server = createServer();
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "4");
    page.run.hurry();
    expect(savesIn(server.heard).length).toBe(1);
    await page.pass(10_000);
    expect(savesIn(server.heard).length).toBe(1);
    expect(page.work().saving).toEqual({ kind: "still" });
  });

  it("[D4] does not take its own lost save for somebody else's", async () => {
    const server = createServer();
    const page = await sitDown(server);
    server.line = "answerLost";
    page.run.type("P1", "point.A.1", "4");
    await page.pass(600);
    page.run.type("P1", "point.A.1", "5");
    server.line = "up";
    await page.pass(10_000);
    expect(page.work().draft.clashes).toEqual({});
    expect(server.held().points["A.1"]).toBe(500);
  });

  it("[D4] does not even after the page was closed in between", async () => {
    const server = createServer();
    const kept = keptInMemory();
    const first = await sitDown(server, kept);
    server.line = "answerLost";
    first.run.type("P1", "point.A.1", "4");
    await first.pass(600);
    first.run.type("P1", "point.A.1", "5");
    server.line = "up";
    const second = await sitDown(server, kept);
    await second.pass(10_000);
    expect(second.work().draft.clashes).toEqual({});
    expect(server.held().points["A.1"]).toBe(500);
  });

  it("[D6] leaves text that is no points where it is, and sends the rest", async () => {
    const server = createServer();
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "bốn");
    page.run.type("P1", "comment", "Được");
    await page.pass(1_000);
    expect(server.held()).toEqual(view({ state: "draft", comment: "Được", revision: 1 }));
    expect(page.work().draft.typed["point.A.1"]).toBe("bốn");
    expect(keptDrafts(page.kept, EMAIL).length).toBe(1);
  });

  it("[D7] stops at a refusal and tries again with the next change", async () => {
    const server = createServer();
    const page = await sitDown(server);
    server.line = "no";
    page.run.type("P1", "point.A.1", "4");
    await page.pass(60_000);
    expect(savesIn(server.heard).length).toBe(1);
    expect(page.work().saving).toEqual({ kind: "refused", sentences: ["Thời gian chấm điểm đã hết."] });
    expect(page.work().draft.typed["point.A.1"]).toBe("4");
    server.line = "up";
    page.run.type("P1", "point.A.1", "4,5");
    await page.pass(1_000);
    expect(server.held().points["A.1"]).toBe(450);
  });
});

describe("two windows", () => {
  it("[D5] show both texts of one field and save the chosen one; other fields are taken over", async () => {
    const server = createServer();
    const page = await sitDown(server);
    server.set({ points: { "A.1": 300, "A.2": 200, "B.1": null } });
    page.run.type("P1", "point.A.1", "4");
    await page.pass(1_000);
    expect(page.work().draft.clashes).toEqual({ "point.A.1": "3" });
    expect(page.work().draft.typed["point.A.2"]).toBe("2");
    await page.pass(60_000);
    expect(server.held().points["A.1"]).toBe(300);
    page.run.choose("P1", "point.A.1", "mine");
    await page.pass(1_000);
    expect(server.held().points["A.1"]).toBe(400);
    expect(page.work().draft.clashes).toEqual({});
  });

  it("[D5] take the other text when the person chooses it, without another save", async () => {
    const server = createServer();
    const page = await sitDown(server);
    server.set({ comment: "Của cửa sổ kia" });
    page.run.type("P1", "comment", "Của cửa sổ này");
    await page.pass(1_000);
    page.run.choose("P1", "comment", "theirs");
    await page.pass(60_000);
    expect(page.work().draft.typed["comment"]).toBe("Của cửa sổ kia");
    expect(savesIn(server.heard).length).toBe(1);
  });
});

describe("submitting", () => {
  it("[D1] carries what is not saved yet", async () => {
    const server = createServer();
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "4");
    await page.run.submit("P1");
    expect(server.held()).toEqual(
      view({ state: "submitted", points: { "A.1": 400, "A.2": null, "B.1": null }, revision: 1 }),
    );
    await page.pass(60_000);
    expect(savesIn(server.heard)).toEqual([]);
    expect(page.desk().busy).toBe(false);
  });

  it("[D4] whose answer was lost says so and is not written twice", async () => {
    const server = createServer();
    const page = await sitDown(server);
    page.run.type("P1", "point.A.1", "4");
    server.line = "answerLost";
    await page.run.submit("P1");
    expect(page.desk().said).toEqual([
      "Chưa nối được với bảng tính. Những gì đã gõ vẫn còn; hãy kiểm tra mạng rồi làm lại.",
    ]);
    expect(server.held().revision).toBe(1);
  });
});

it("[D7] drafts of ballots that are gone stay, to be copied or given up", async () => {
  const kept = keptInMemory();
  const server = createServer();
  const first = await sitDown(server, kept);
  server.line = "lost";
  first.run.type("P1", "comment", "Nháp");
  server.line = "up";
  const other = createServer(view({ ballot: "P2" }));
  const second = await sitDown(other, kept);
  expect(second.desk().orphans.map(({ ballot, title }) => [ballot, title])).toEqual([["P1", "Tổ tự quản"]]);
  second.run.giveUpOrphan("P1");
  expect(second.desk().orphans).toEqual([]);
  expect(keptDrafts(kept, EMAIL)).toEqual([]);
});
