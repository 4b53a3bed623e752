import { describe, expect, it } from "vitest";
import { lintStandingRule } from "../../src/domain/ranking/standingRuleLint.ts";
import { lintBands } from "../../src/domain/rubric/bandLint.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { stageProblems } from "../../src/domain/time/stage.ts";
import { PROFILES, profileNamed } from "../../src/tables/profiles.ts";
import { decodeSettings, encodeSettings } from "../../src/tables/settings.ts";
import type { Settings } from "../../src/tables/settingsList.ts";

const [district, commune, grassRoots] = PROFILES;
const nowhere = () => ({ tab: "Cấu hình" });

describe("[S11] Huyện ủy 2023", () => {
  it("has the days of Công văn 848-CV/HU", () => {
    // "trước ngày 28/3/2023", "trước ngày 15/11/2023", "hoàn thành trước ngày 30/11/2023"; the letter is of 08/02/2023.
    const { year, registrationOpens, registrationDeadline, reportDeadline, appraisalDeadline } =
      settingsOf(district);
    expect({ year, registrationOpens, registrationDeadline, reportDeadline, appraisalDeadline }).toEqual({
      year: 2023,
      registrationOpens: "2023-02-08",
      registrationDeadline: "2023-03-28",
      reportDeadline: "2023-11-15",
      appraisalDeadline: "2023-11-30",
    });
  });

  it("has the names of its head and foot, and invents no person", () => {
    const { partyName, organisation, place, authority, signerPosition, signer } = settingsOf(district);
    expect([partyName, organisation, place, authority, signerPosition, signer]).toEqual([
      "Đảng bộ tỉnh Lâm Đồng",
      "Huyện ủy Lạc Dương",
      "Lạc Dương",
      "T/M BAN THƯỜNG VỤ",
      "BÍ THƯ",
      "",
    ]);
  });

  it("[QT7] has the documents that the letter names, and the letter, which sets the days; what it does not set is left to the organiser", () => {
    expect(district?.legalBasis.map(({ document, issued, governs }) => [document, issued, governs])).toEqual([
      ["14-KL/TW", "2021-09-22", ""],
      ["560-CV/HU", "2022-04-05", ""],
      ["81-KH/HU", "2022-11-04", ""],
      ["09-HD/BTCTU", "2022-12-14", ""],
      ["848-CV/HU", "2023-02-08", "Thời hạn"],
    ]);
  });
});

it("[S11] a profile is found by its key, and none by another", () => {
  expect(profileNamed("dang-uy-xa-phuong")).toBe(commune);
  expect(profileNamed("khac")).toBeNull();
});

describe("[BL2] Tổ chức cơ sở đảng", () => {
  it("appraises for its own tier, at the year's end, and names nobody", () => {
    const { tier, appraisalOpens, appraisalDeadline, organisation, unitCode } = settingsOf(grassRoots);
    expect([tier, organisation, unitCode]).toEqual(["Cơ sở", "[CẦN BỔ SUNG]", ""]);
    expect([appraisalOpens.slice(5), appraisalDeadline.slice(5)]).toEqual(["12-01", "12-15"]);
    expect(grassRoots?.toConfirm).toEqual(expect.arrayContaining(["unitCode", "appraisalDeadline"]));
    expect([district, commune].map((profile) => settingsOf(profile).tier)).toEqual(["Huyện", "Xã, phường"]);
  });

  it("[VB20] has no bureau: its committee concludes, and its team asks it", () => {
    const bodies = PROFILES.map((profile) => [profile.settings.decidingBody, profile.settings.organiserBody]);
    expect(bodies).toEqual([
      ["Ban Thường vụ", "Ban Tổ chức"],
      ["Ban Thường vụ", "Ban Xây dựng Đảng"],
      ["Cấp ủy", "Tổ thẩm định"],
    ]);
    expect(commune?.toConfirm).toContain("organiserBody");
    expect(grassRoots?.toConfirm).toContain("decidingBody");
  });

  it("is addressed to those in the organisation’s own charge", () => {
    expect(grassRoots?.groups).toEqual([
      "Chi bộ thuộc đảng bộ cơ sở",
      "Cơ quan, đơn vị thuộc cơ sở",
      "MTTQ và các đoàn thể",
    ]);
  });
});

describe("[S11] the groups of units", () => {
  it("are the letter's five addressees, and those of a commune, which has no district above it", () => {
    expect(district?.groups).toEqual([
      "Thường trực HĐND",
      "UBND huyện",
      "MTTQ và các đoàn thể",
      "Cơ quan tham mưu, giúp việc Huyện ủy",
      "TCCSĐ trực thuộc",
    ]);
    expect(commune?.groups.filter((group) => /huyện/i.test(group))).toEqual([]);
    expect(commune?.groups.length).toBe(5);
  });
});

describe("[S11] Đảng ủy xã, phường", () => {
  it("names no place: what is to be filled says so, and is to be confirmed", () => {
    const { parent, organisation, partyName, place } = settingsOf(commune);
    expect(
      [parent, organisation, partyName, place].filter((text) => !text.includes("[CẦN BỔ SUNG]")),
    ).toEqual([]);
    expect(commune?.toConfirm).toEqual(
      expect.arrayContaining([
        "parent",
        "organisation",
        "partyName",
        "place",
        "registrationDeadline",
        "reportDeadline",
      ]),
    );
    expect(JSON.stringify(commune)).not.toMatch(/Lâm Đồng|Lạc Dương|Huyện ủy/);
  });
});

describe.each(PROFILES.map((profile) => [profile.name, profile] as const))("[S11] %s", (_, profile) => {
  const { settings } = profile;
  it("is read back from its tab", () => {
    const rows = encodeSettings(settings).map((record, index) => ({ ...record, row: index + 2 }));
    expect(decodeSettings(rows)).toEqual({ ok: true, value: settings });
  });
  it("has days in the year's order", () => {
    const windows = {
      registration: { opens: settings.registrationOpens, deadline: settings.registrationDeadline },
      report: { opens: settings.reportOpens, deadline: settings.reportDeadline },
      appraisal: { opens: settings.appraisalOpens, deadline: settings.appraisalDeadline },
    };
    expect(stageProblems(windows, nowhere)).toEqual([]);
  });
  it("can be ranked by", () => {
    const bands = [settings.excellentFrom, settings.goodFrom, settings.fairFrom, settings.passFrom, 0];
    expect(lintStandingRule(settings, REFERENCE_RUBRIC, nowhere)).toEqual([]);
    expect(
      lintBands(
        bands.map((from, index) => ({ name: `Mức ${index}`, from })),
        nowhere,
      ),
    ).toEqual([]);
  });
  it("asks to confirm what no letter decides", () => {
    expect(profile.toConfirm).toEqual(expect.arrayContaining(["passMark", "quorum", "includesDeadlineDay"]));
  });
});

function settingsOf(profile: { readonly settings: Settings } | undefined): Settings {
  if (profile === undefined) throw new Error("A shipped profile is gone");
  return profile.settings;
}
