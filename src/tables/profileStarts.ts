import { TO_FILL } from "../domain/documents/gap.ts";
import { APPRAISAL_TEAM } from "../domain/people/bodies.ts";
import { defaultSettings, type Settings } from "./settingsList.ts";

/** The settings that a campaign starts from, of one profile: all that setting up needs of it (words: `profiles.ts`). */
export interface ProfileStart {
  readonly key: string;
  readonly settings: Settings;
}

/** The letter itself: Công văn 848-CV/HU ngày 08/02/2023 of Huyện ủy Lạc Dương. */
export const DISTRICT_2023: ProfileStart = {
  key: "huyen-uy-2023",
  settings: {
    ...defaultSettings(),
    parent: "Tỉnh ủy Lâm Đồng",
    organisation: "Huyện ủy Lạc Dương",
    partyName: "Đảng bộ tỉnh Lâm Đồng",
    place: "Lạc Dương",
  },
};

/**
 * The two-level government since 01/7/2025: a commune's or ward's Party committee reports to the province. Names are
 * places to fill; the dates follow the letter's rhythm (end of March, mid and end of November) and want confirming.
 */
export const COMMUNE: ProfileStart = {
  key: "dang-uy-xa-phuong",
  settings: {
    ...defaultSettings(),
    year: 2026,
    parent: `Tỉnh ủy ${TO_FILL}`,
    organisation: `Đảng ủy xã ${TO_FILL}`,
    partyName: `Đảng bộ tỉnh ${TO_FILL}`,
    place: TO_FILL,
    tier: "Xã, phường",
    registrationOpens: "2026-01-15",
    registrationDeadline: "2026-03-31",
    reportOpens: "2026-10-01",
    reportDeadline: "2026-11-15",
    appraisalOpens: "2026-11-16",
    appraisalDeadline: "2026-11-30",
    organiserBody: "Ban Xây dựng Đảng",
  },
};

/**
 * A grass-roots Party organisation (TCCSĐ) appraises its own collectives and members “vào dịp cuối năm” (the letter, point 2). No day is
 * given: ours want confirming.
 */
export const GRASS_ROOTS: ProfileStart = {
  key: "to-chuc-co-so-dang",
  settings: {
    ...COMMUNE.settings,
    parent: TO_FILL,
    organisation: TO_FILL,
    partyName: TO_FILL,
    tier: "Cơ sở",
    rowsPerUnit: 5,
    reportDeadline: "2026-11-30",
    appraisalOpens: "2026-12-01",
    appraisalDeadline: "2026-12-15",
    decidingBody: "Cấp ủy",
    organiserBody: APPRAISAL_TEAM,
    authority: "T/M CẤP ỦY",
  },
};

export const PROFILE_STARTS: readonly ProfileStart[] = [DISTRICT_2023, COMMUNE, GRASS_ROOTS];
