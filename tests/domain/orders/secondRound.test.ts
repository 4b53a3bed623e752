import { describe, expect, it } from "vitest";
import {
  farApart,
  modelsNamed,
  type RoundOne,
  secondRoundObstacles,
} from "../../../src/domain/orders/secondRound.ts";

const LIMIT = 2000;
const KNOWN: readonly RoundOne[] = [
  { model: "MH-1", spread: 2100, begun: false },
  { model: "MH-2", spread: 600, begun: false },
  { model: "MH-3", spread: 2000, begun: false },
  { model: "MH-4", spread: 3000, begun: true },
  { model: "MH-5", spread: null, begun: false },
];
const obstacles = (named: string, reason = "") =>
  secondRoundObstacles(modelsNamed(named), KNOWN, LIMIT, reason);

describe("modelsNamed", () => {
  it("[O8] takes codes apart as people part them", () => {
    expect(modelsNamed(" MH-1, MH-2;MH-3\nMH-4 ")).toEqual(["MH-1", "MH-2", "MH-3", "MH-4"]);
    expect(modelsNamed("  ")).toEqual([]);
  });
});

describe("secondRoundObstacles", () => {
  it("[O8] has none for a model that lies farther apart than the limit; its code may be typed in small letters", () => {
    expect([obstacles("MH-1"), obstacles("mh-1")]).toEqual([[], []]);
  });

  it("[O8] wants a reason for one that lies nearer, the limit itself being near", () => {
    expect(obstacles("MH-2")).toEqual(["MH-2 chênh 6 điểm, chưa quá 20. Vẫn chấm lại thì ghi lý do."]);
    expect(obstacles("MH-2 MH-3")).toEqual([
      "MH-2 chênh 6 điểm, MH-3 chênh 20 điểm, chưa quá 20. Vẫn chấm lại thì ghi lý do.",
    ]);
    expect([obstacles("MH-2 MH-3", " "), obstacles("MH-2 MH-3", "Có khiếu nại")]).toEqual([
      obstacles("MH-2 MH-3"),
      [],
    ]);
  });

  it("[O8] no reason helps a model without a result, or one that is scored again already", () => {
    expect(obstacles("MH-4 MH-5 MH-9", "Có khiếu nại")).toEqual([
      "MH-4 đã có phiếu vòng 2.",
      "MH-5 chưa có kết quả vòng 1.",
      "MH-9 chưa có kết quả vòng 1.",
    ]);
  });
});

describe("farApart", () => {
  it("[O8] [T13] is more than the limit, and not scored again yet", () => {
    expect(farApart(KNOWN, LIMIT).map(({ model }) => model)).toEqual(["MH-1"]);
  });
});
