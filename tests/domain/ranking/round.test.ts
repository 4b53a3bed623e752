import { describe, expect, it } from "vitest";
import { decidingRound } from "../../../src/domain/ranking/round.ts";

const TWO_THIRDS = { numerator: 2, denominator: 3 };
const round = (number: number, counted: number, assigned: number) => ({ round: number, counted, assigned });

describe("decidingRound", () => {
  it("[T22] is the latest round that reached the quorum", () => {
    expect(decidingRound([round(1, 9, 9), round(2, 6, 9)], TWO_THIRDS)).toBe(2);
    expect(decidingRound([round(2, 6, 9), round(3, 5, 9), round(1, 9, 9)], TWO_THIRDS)).toBe(2);
  });

  it("[T22] stays with the first while the second was only ordered, or everybody stepped back from it", () => {
    expect(decidingRound([round(1, 9, 9), round(2, 0, 9)], TWO_THIRDS)).toBe(1);
    expect(decidingRound([round(1, 9, 9), round(2, 0, 0)], TWO_THIRDS)).toBe(1);
    expect(decidingRound([round(1, 9, 9), round(2, 5, 9)], TWO_THIRDS)).toBe(1);
  });

  it("[T22] is the latest with a ballot while no round has the quorum, and the first without any", () => {
    expect(decidingRound([round(1, 5, 9), round(2, 1, 9), round(3, 0, 9)], TWO_THIRDS)).toBe(2);
    expect(decidingRound([round(1, 0, 9)], TWO_THIRDS)).toBe(1);
    expect(decidingRound([], TWO_THIRDS)).toBe(1);
  });
});
