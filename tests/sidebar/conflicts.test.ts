import { describe, expect, it } from "vitest";
import { conflictRows, isBegun, steppedText } from "../../sidebar/scoring/state/conflicts.ts";
import { whoseText } from "../../sidebar/scoring/state/models.ts";
import { createServer, ROWS, sitDown, view } from "./support.ts";

const NOBODYS = { unit: "", subject: "", holder: "" };
const ballot = (id: string, state: string) => ({ ...view({ ballot: id, state }), ...NOBODYS });

describe("[D32] the list of conflicts", () => {
  const BALLOTS = [
    ballot("P1", "submitted"),
    ballot("P2", "notStarted"),
    ballot("P3", "recused"),
    ballot("P4", "parted"),
    ballot("P5", "reopened"),
    ballot("P6", "recused"),
  ];

  it("begins with what was stepped back from; a ballot that was parted from its row is put right first", () => {
    expect(conflictRows(BALLOTS).map(({ ballot: { ballot: id }, standing }) => [id, standing])).toEqual([
      ["P3", "stepped"],
      ["P6", "stepped"],
      ["P2", "open"],
      ["P5", "open"],
      ["P1", "submitted"],
    ]);
    expect(conflictRows([])).toEqual([]);
  });

  it("says how many models were set aside, and nothing of none", () => {
    expect(steppedText(BALLOTS)).toBe("Né tránh: 2 mô hình đã được gạt ra.");
    expect(steppedText([])).toBe("");
  });

  it("comes first as long as nothing is scored", () => {
    expect(isBegun(BALLOTS)).toBe(true);
    expect([isBegun([ballot("P1", "notStarted"), ballot("P2", "recused")]), isBegun([])]).toEqual([
      false,
      false,
    ]);
  });

  it("writes each by itself; one that is refused is told with its model, and the others are written", async () => {
    const server = createServer();
    const page = await sitDown(server);
    await page.run.declare([{ ballot: "P1", reason: "Tôi là tác giả" }]);
    expect(server.heard.filter(({ kind }) => kind === "recuseBallot")).toEqual([
      { kind: "recuseBallot", ballot: "P1", row: 2, rows: ROWS, reason: "Tôi là tác giả" },
    ]);
    expect(page.work().view).toMatchObject({ state: "recused", recusal: "Tôi là tác giả" });
    expect([page.desk().said, page.desk().busy, page.desk().focus?.id]).toEqual([[], false, "heading"]);
  });

  it("goes on after a refusal", async () => {
    const server = createServer();
    const ask = server.ask;
    const asked: string[] = [];
    server.ask = async (request) => {
      if (request.kind !== "recuseBallot") return ask(request);
      asked.push(request.ballot);
      // The first is refused as if the stage had closed in between.
      if (asked.length > 1) return ask(request);
      // A refusal answers every kind of request.
      return { kind: "refused", sentences: ["Thời gian chấm điểm đã hết."] } as never;
    };
    const page = await sitDown(server);
    const one = { ballot: "P1", reason: "Tôi là tác giả" };
    await page.run.declare([one, one]);
    expect(asked).toEqual(["P1", "P1"]);
    expect(page.work().view.state).toBe("recused");
    expect(page.desk().said).toEqual(["“Tổ tự quản”: Thời gian chấm điểm đã hết."]);
    expect(page.desk().focus?.id).toBe("trouble");
  });
});

describe("[D30] whose a model is", () => {
  it.each([
    [
      { unit: "Phòng Nội vụ", subject: "Cá nhân", holder: "Trưởng phòng" },
      "Phòng Nội vụ · Cá nhân: Trưởng phòng",
    ],
    [{ unit: "Phòng Nội vụ", subject: "Tập thể", holder: "Phòng Nội vụ" }, "Phòng Nội vụ · Tập thể"],
    [{ unit: "Phòng Nội vụ", subject: "", holder: "Tổ một cửa" }, "Phòng Nội vụ · Tổ một cửa"],
    [NOBODYS, ""],
  ])("%j is told as %s", (model, text) => {
    expect(whoseText(model)).toBe(text);
  });
});
