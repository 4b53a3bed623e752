/** The screen Nhắc việc through the add-in: what it is told, what it writes, and what the steward makes of it. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../../src/rpc/answers.ts";
import { AN, BINH, CUC, type Desk, openCampaignDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { roundsAt } from "../support/reminding.ts";

type Reminders = Extract<Answer, { kind: "reminders" }>;

let desk: Desk;
beforeAll(() => {
  desk = openCampaignDesk();
});
const asked = (request: object) => desk.rpc(OWNER, request) as Reminders;
const round = (moment: string) => roundsAt(desk, moment);

describe("[RM10] the board's letters", () => {
  it("tells whether they go, what is open, and the words, before anything is switched on", () => {
    const seen = asked({ kind: "reminders" });
    expect([seen.on, seen.rows]).toEqual([false, []]);
    expect(seen.works.map(({ kind, code, emails, lastDay }) => [kind, code, emails, lastDay])).toEqual([
      ["Đăng ký", "AN", [AN], "2023-03-28"],
      ["Đăng ký", "BINH", [BINH], "2023-03-28"],
      ["Đăng ký", "CUC", [CUC], "2023-03-28"],
    ]);
    expect(seen.templates.map(({ kind }) => kind)).toEqual([
      "Đăng ký",
      "Quán triệt",
      "Báo cáo",
      "Chấm điểm",
      "Tổng hợp",
    ]);
    expect(seen.sender).toEqual({ organisation: "Huyện ủy Lạc Dương", year: 2023, phone: "" });
  });

  it("switches them on in Cấu hình, and the steward writes the rows of the next day", () => {
    expect(asked({ kind: "switchReminders", on: true }).on).toBe(true);
    expect(desk.cell("Cấu hình", "reminders", "Giá trị")).toBe("Có");
    round("2023-03-20T09:00:00");
    expect(asked({ kind: "reminders" }).rows.map(({ id, state, skip }) => [id, state, skip])).toEqual(
      ["TH-BTC", "DK-AN", "DK-BINH", "DK-CUC"].map((end) => [`TN-20230321-${end}`, "Chờ gửi", false]),
    );
  });

  it("takes out whom the organiser names, wherever the rows stand, and leaves a letter alone that is gone", () => {
    // Somebody sorts the tab the other way round meanwhile.
    expect(desk.host.as(OWNER).sort(desk.file, "Thư nhắc", "A2:M5", 1, false).refused).toBeNull();
    const skips = [
      { id: "TN-20230321-DK-BINH", skip: true },
      { id: "TN-20230321-DK-KHONG-CO", skip: true },
    ];
    const rows = asked({ kind: "skipReminders", skips }).rows.filter(({ skip }) => skip);
    expect(rows.map(({ id }) => id)).toEqual(["TN-20230321-DK-BINH"]);
    round("2023-03-21T08:00:00");
    expect(desk.host.outbox().map(({ to }) => to.join(","))).not.toContain(BINH);
    expect(desk.host.outbox()).toHaveLength(3);
  });

  it("gives a workbook from before the setting its row", () => {
    const older = openCampaignDesk();
    const place = older.place("Cấu hình", "reminders", "Giá trị");
    older.host.as(OWNER).deleteRows(older.file, "Cấu hình", Number(place.replace(/\D/g, "")));
    expect(older.rpc(OWNER, { kind: "switchReminders", on: true })).toMatchObject({
      kind: "reminders",
      on: true,
    });
    expect(older.cell("Cấu hình", "reminders", "Mục")).toBe("Gửi thư nhắc");
  });

  it("answers nobody but the organiser", () => {
    for (const request of [
      { kind: "reminders" },
      { kind: "switchReminders", on: false },
      { kind: "skipReminders", skips: [] },
    ])
      expect(desk.rpc(AN, request)).toMatchObject({ kind: "refused" });
    expect(desk.cell("Cấu hình", "reminders", "Giá trị")).toBe("Có");
  });

  it("says what lacks where a tab is gone", () => {
    desk.host.as(OWNER).deleteSheet(desk.file, "Mẫu thư");
    const answer = desk.rpc(OWNER, { kind: "reminders" }) as Extract<Answer, { kind: "refused" }>;
    expect(answer.kind).toBe("refused");
    expect(answer.sentences.join(" ")).toContain("Mẫu thư");
  });
});
