/** The organiser fills the tab Căn cứ with the documents that the campaign's profile names. */
import { PROFILES } from "../../src/tables/profiles.ts";
import { PROFILE } from "../season/letter.ts";
import { ORGANISER } from "../season/people.ts";
import { mustBeTaken, pasteUnder, type Season, tab } from "../season/season.ts";

const FIRST_ROW = 2;

/** @returns how many */
export function fillBases(season: Season): number {
  const bases = PROFILES.find(({ key }) => key === PROFILE)?.legalBasis ?? [];
  const rows = bases.map(({ document, issued, summary }) => ({
    Số: document,
    Ngày: issued ?? "",
    "Trích yếu": summary,
  }));
  mustBeTaken(pasteUnder(season, ORGANISER, tab(season, "Căn cứ"), FIRST_ROW, rows));
  return rows.length;
}
