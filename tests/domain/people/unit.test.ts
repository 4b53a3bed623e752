import { describe, expect, it } from "vitest";
import {
  appraises,
  groupInWords,
  rankingGroupOf,
  UNIT_GROUPS,
  UNIT_TIERS,
  type UnitTier,
} from "../../../src/domain/people/unit.ts";

describe("UNIT_GROUPS", () => {
  it("[G11] are the five addressees of the letter, in its order, those of a commune, and those of the base level", () => {
    const others = [
      ...["UBND xã, phường", "Cơ quan tham mưu, giúp việc Đảng ủy"],
      ...["Chi bộ thuộc đảng bộ cơ sở", "Cơ quan, đơn vị thuộc cơ sở"],
    ];
    expect(UNIT_GROUPS.filter((group) => !others.includes(group))).toEqual([
      "Thường trực HĐND",
      "UBND huyện",
      "MTTQ và các đoàn thể",
      "Cơ quan tham mưu, giúp việc Huyện ủy",
      "TCCSĐ trực thuộc",
    ]);
    expect(UNIT_GROUPS).toEqual(expect.arrayContaining(others));
  });
});

it("[BL1] a team appraises the units of its own tier, and those that name none", () => {
  const here = (own: UnitTier) => ([...UNIT_TIERS, ""] as const).filter((unit) => appraises(own, unit));
  expect(UNIT_TIERS.map(here)).toEqual([
    ["Cơ sở", ""],
    ["Xã, phường", ""],
    ["Huyện", ""],
  ]);
});

describe("rankingGroupOf", () => {
  it("[G9] joins subject and Nhóm đối tượng", () => {
    expect(rankingGroupOf("Tập thể", { group: "UBND huyện", rankingGroup: "Phòng, ban" })).toBe(
      "Tập thể – Phòng, ban",
    );
  });

  it("[G9] takes the unit's group where no Nhóm đối tượng is given", () => {
    expect(rankingGroupOf("Cá nhân", { group: "UBND huyện", rankingGroup: "" })).toBe("Cá nhân – UBND huyện");
  });

  it("[G9] leaves no lonely dash where a part is missing", () => {
    expect(rankingGroupOf("", { group: "UBND huyện", rankingGroup: "" })).toBe("UBND huyện");
    expect(rankingGroupOf("Cá nhân", { group: "", rankingGroup: "" })).toBe("Cá nhân");
  });
});

it("[V21] says a group in full, alone and behind what is ranked in it", () => {
  expect(["TCCSĐ trực thuộc", "Tập thể – TCCSĐ trực thuộc", "UBND huyện", ""].map(groupInWords)).toEqual([
    "Tổ chức cơ sở đảng trực thuộc",
    "Tập thể – Tổ chức cơ sở đảng trực thuộc",
    "UBND huyện",
    "",
  ]);
});
