import { describe, expect, it } from "vitest";
import { readServerOptions, USAGE } from "../../../rehearsal/campaign/options.ts";
import { PROFILES } from "../../../src/tables/profiles.ts";

describe("the command line of npm start", () => {
  it("opens the sample on the usual port when nothing is said", () => {
    expect(readServerOptions([])).toEqual({
      port: 8642,
      data: "data",
      empty: false,
      profile: "huyen-uy-2023",
      sample: "registering",
      from: null,
      develops: false,
    });
  });

  it("takes what is said", () => {
    const args = ["--port", "0", "--data", "tap-huan", "--empty", "--profile", "huyen-2026"];
    expect(readServerOptions(args)).toEqual({
      port: 0,
      data: "tap-huan",
      empty: true,
      profile: "huyen-2026",
      sample: "registering",
      from: null,
      develops: false,
    });
  });

  it("names the profiles that there are", () => {
    expect(PROFILES.map(({ key }) => key).filter((key) => !USAGE.includes(key))).toEqual([]);
  });

  it("[A12] takes a sample that has come further, on its own only", () => {
    expect(readServerOptions(["--sample", "ranked"]).sample).toBe("ranked");
    expect(() => readServerOptions(["--sample", "xong"])).toThrow(
      "--sample xong: cần một trong registering, scoring, ranked.",
    );
    expect(() => readServerOptions(["--sample", "scoring", "--empty"])).toThrow(
      "--sample scoring: đợt mẫu này có hồ sơ riêng; hãy bỏ --empty và --profile.",
    );
  });

  it("[NY7] takes a kept file, on its own only", () => {
    expect(readServerOptions(["--data", "nam-sau", "--from", "2023.xlsx"])).toMatchObject({
      data: "nam-sau",
      from: "2023.xlsx",
    });
    for (const other of [["--empty"], ["--profile", "x"], ["--sample", "ranked"]]) {
      expect(() => readServerOptions(["--from", "2023.xlsx", ...other])).toThrow(/--(?:from|sample)/);
    }
  });

  it("says what is wrong with a port, and knows no other words", () => {
    for (const port of ["-1", "65536", "8642x", "1.5"]) {
      expect(() => readServerOptions([`--port=${port}`])).toThrow(
        `--port ${port}: cần một số từ 0 đến 65535.`,
      );
    }
    expect(() => readServerOptions(["--nhanh"])).toThrow(/--nhanh/);
  });
});
