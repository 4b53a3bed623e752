import { beforeAll, describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "../../../src/domain/documents/kinds.ts";
import type { Answer } from "../../../src/rpc/answers.ts";
import { AN, type Desk, openReportedDesk, TEAM } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { scores, submitted } from "../support/scores.ts";

type Documents = Extract<Answer, { kind: "documents" }>;

const [A] = TEAM;
let desk: Desk;

const asked = (user: string, appraiser = "") => desk.rpc(user, { kind: "documents", appraiser }) as Documents;

beforeAll(() => {
  desk = openReportedDesk();
  desk.order("Phân công chấm điểm");
  desk.type(OWNER, "Cấu hình", "signer", "Giá trị", "Bí thư Huyện ủy");
  desk.rpc(A, submitted(desk, "P1-MH-2023-002-A", scores(80)));
  desk.tick();
  desk.type(OWNER, "Xếp hạng", "MH-2023-002", "Kết luận", "Xem xét thêm");
});

describe("the facts of documents", () => {
  it("[VB12] settings, units, begun models, ranking, members and rubric as the tabs say them", () => {
    const facts = asked(OWNER);
    expect(facts.settings).toMatchObject({
      year: 2023,
      organisation: "Huyện ủy Lạc Dương",
      signer: "Bí thư Huyện ủy",
    });
    expect(facts.units.map(({ code, models, reportsIn }) => [code, models, reportsIn])).toEqual(
      ["AN", "BINH", "CUC"].map((code) => [code, 2, 2]),
    );
    expect(facts.models.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `MH-2023-00${n}`));
    const [model] = facts.models;
    expect([model?.subject, model?.title !== "", model?.holder !== ""]).toEqual(["Tập thể", true, true]);
    // No line above a group is a model.
    expect(facts.ranking.map(({ model: id }) => id).sort()).toEqual(facts.models.map(({ id }) => id));
    const standing = facts.ranking.find(({ model: id }) => id === "MH-2023-002");
    expect(standing).toMatchObject({
      mean: 8_000,
      ballots: "1/3",
      decision: "Xem xét thêm",
      eligible: false,
    });
    expect(Object.keys(standing?.means ?? {})).toEqual(["I", "II", "III", "IV", "V"]);
    expect(facts.appraisers.map(({ code, role }) => [code, role])).toEqual(
      ["A", "B", "C"].map((code) => [code, "Thành viên"]),
    );
    expect([facts.groups.length, facts.criteria.length]).toEqual([5, 11]);
    expect(facts.bases[0]).toMatchObject({ document: "14-KL/TW", issued: "2021-09-22" });
    expect([facts.ballots, facts.troubles]).toEqual([[], []]);
  });

  it("[VB12] the ballots of one appraiser, when they are asked for, and nobody else’s", () => {
    const { ballots } = asked(OWNER, "A");
    expect(ballots.map(({ appraiser }) => appraiser)).toEqual(ballots.map(() => "A"));
    expect(ballots.length).toBe(6);
    const sent = ballots.find(({ model }) => model === "MH-2023-002");
    expect(sent).toMatchObject({ submitted: true, recused: false, round: 1 });
    expect(Object.values(sent?.points ?? {}).reduce<number>((sum, points) => sum + (points ?? 0), 0)).toBe(
      8_000,
    );
    expect(ballots.filter(({ submitted: is }) => is).length).toBe(1);
  });

  it("[VB12] anybody else is refused, before anything is read, and cannot open the page", () => {
    for (const user of [AN, A]) {
      expect(asked(user, "A")).toMatchObject({ kind: "refused" });
      expect(JSON.stringify(asked(user, "A"))).not.toContain("MH-2023");
      expect(desk.rpc(user, { kind: "openDocuments" })).toMatchObject({ kind: "refused" });
    }
    expect(desk.rpc(OWNER, { kind: "openDocuments" })).toEqual({ kind: "shown" });
  });

  it("[VB13] every kind of document is made of them as they come over the wire", () => {
    const facts = asked(OWNER, "A");
    for (const kind of DOCUMENT_KINDS) {
      const wanted = { facts, format: "party", typed: {}, choice: "", utcOffsetMinutes: 420 } as const;
      expect([kind.key, kind.make(wanted).documents.length > 0]).toEqual([kind.key, true]);
    }
  });

  it("[VB14] a gap in Cấu hình, Đăng ký and Tổ thẩm định is gone to by its row and column", () => {
    const go = (tab: string, model: string, column: string) =>
      desk.rpc(OWNER, { kind: "goTo", tab, model, column });
    expect(go("settings", "organiserPhone", "value")).toMatchObject({ kind: "there" });
    expect(go("appraisers", "B", "name")).toMatchObject({ kind: "there" });
    expect(go("registrations", "MH-2023-003", "title")).toMatchObject({ kind: "there" });
  });

  it("[VB12] a tab that is gone is named, and what else is known is told", () => {
    const owner = desk.host.as(OWNER);
    owner.deleteSheet(desk.file, "Căn cứ");
    owner.deleteSheet(desk.file, "Xếp hạng");
    const facts = asked(OWNER);
    expect([facts.ranking, facts.bases, facts.models.length]).toEqual([[], [], 6]);
    expect(facts.troubles.map((sentence) => /tab (Căn cứ|Xếp hạng)/i.exec(sentence)?.[1])).toEqual([
      "Xếp hạng",
      "Căn cứ",
    ]);
    owner.deleteSheet(desk.file, "Cấu hình");
    expect(asked(OWNER)).toMatchObject({ kind: "refused" });
  });
});
