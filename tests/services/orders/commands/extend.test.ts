import { describe, expect, it } from "vitest";
import { extensionIn } from "../../../../src/services/orders/commands/extend.ts";

describe("extensionIn", () => {
  it("[H2] reads the stage and the day as people type them", () => {
    const report = { column: "reportExtensionOrdered", day: "2023-11-20" };
    expect(["báo cáo 20/11/2023", "BAO CAO: 20-11-2023", " Báo cáo,20/11/23 "].map(extensionIn)).toEqual([
      report,
      report,
      report,
    ]);
    expect(extensionIn("đăng ký 2023-04-05")).toEqual({
      column: "registrationExtensionOrdered",
      day: "2023-04-05",
    });
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
});
