import { describe, expect, it } from "vitest";
import { extensionIn, extensionLacks, extensionText } from "../../../src/domain/orders/extension.ts";

describe("extensionIn", () => {
  it("[H2] reads the stage and the day as people type them", () => {
    const report = { stage: "report", day: "2023-11-20" };
    expect(["báo cáo 20/11/2023", "BAO CAO: 20-11-2023", " Báo cáo,20/11/23 "].map(extensionIn)).toEqual([
      report,
      report,
      report,
    ]);
    expect(extensionIn("đăng ký 2023-04-05")).toEqual({ stage: "registration", day: "2023-04-05" });
  });

  it("[H2] guesses nothing", () => {
    const texts = [
      "",
      "20/11/2023",
      "báo cáo",
      "báo cáo 31/11/2023",
      "chấm điểm 20/11/2023",
      "báo cáo 20/11",
    ];
    expect(texts.map(extensionIn)).toEqual(texts.map(() => null));
  });

  it("[O6] reads back what the page writes", () => {
    for (const stage of ["registration", "report"] as const) {
      const wanted = { stage, day: "2024-02-29" };
      expect(extensionIn(extensionText(wanted))).toEqual(wanted);
    }
  });
});

describe("extensionLacks", () => {
  it("[H2] [O6] wants a day behind everybody's, the day itself is none, and a reason", () => {
    const lacks = (day: string, reason: string) => extensionLacks(day, "2023-11-15", reason);
    expect([lacks("2023-11-16", "x"), lacks("2023-11-15", "x"), lacks("2023-11-14", " ")]).toEqual([
      [],
      ["later"],
      ["later", "reason"],
    ]);
  });
});
