import { fingerprint } from "../../../src/domain/rubric/fingerprint.ts";
import type { Rubric } from "../../../src/domain/rubric/rubric.ts";
import type { Snapshot } from "../../../src/services/campaign/snapshot.ts";
import { defaultSettings } from "../../../src/tables/settingsList.ts";

const criterion = { step: 50, levels: [], evidence: "", comment: "never" } as const;

/** One group of two criteria: small enough to add up in the head. */
export const RUBRIC: Rubric = {
  name: "Thử",
  version: "1",
  groups: [{ code: "I", name: "Chung", maximum: 10_000, floor: null }],
  criteria: [
    { ...criterion, code: "I.1", group: "I", name: "Mới", maximum: 6000, order: 1 },
    { ...criterion, code: "I.2", group: "I", name: "Ích", maximum: 4000, order: 2 },
  ],
  basis: "",
};

/** The campaign of 2023 with two appraisers; the second has two addresses. */
export const SNAPSHOT: Snapshot = {
  version: 1,
  settings: defaultSettings(),
  rubric: RUBRIC,
  rubricVersion: fingerprint(RUBRIC),
  frozen: false,
  units: [
    {
      code: "LAT",
      name: "Xã Lát",
      emails: ["lat@x.vn"],
      registrationExtension: null,
      reportExtension: "2023-11-20",
    },
  ],
  appraisers: [
    { code: "TV01", name: "Nguyễn Văn A", email: "a@x.vn" },
    { code: "TV02", name: "Trần Thị B", email: "b@x.vn, b2@x.vn" },
  ],
};

/** Hanoi wall clock as an instant: seven hours before UTC. */
export function at(text: string): number {
  return Date.parse(`${text}+07:00`);
}
