/**
 * The campaign of a grass-roots organisation that appraises its own models (points 2 and 5 of the letter). Kinds of offices and posts as
 * many have them; no place is named. It keeps the letter's days, so that its year is played as the letter's is.
 */
import { type Office, type UnitRow, unitLines } from "./office.ts";

const CELLS = "Chi bộ thuộc đảng bộ cơ sở";

const ROWS: readonly UnitRow[] = [
  ["CB1", "Chi bộ số 1", "Chi bộ 1", CELLS, "Chi bộ", "Bí thư Chi bộ số 1"],
  ["CB2", "Chi bộ số 2", "Chi bộ 2", CELLS, "Chi bộ", "Bí thư Chi bộ số 2"],
  ["CD", "Công đoàn cơ sở", "Công đoàn", "MTTQ và các đoàn thể", "Đoàn thể", "Chủ tịch Công đoàn cơ sở"],
];

/** @param code of the organisation where the level above knows it */
export function grassRoots({ code, name }: { readonly code: string; readonly name: string }): Office {
  return {
    profile: "to-chuc-co-so-dang",
    name: "Tổ chức cơ sở đảng",
    settings: {
      year: "2023",
      parent: "Đảng ủy xã",
      organisation: name,
      partyName: "Đảng bộ xã",
      place: "Xã",
      unitCode: code,
      registrationOpens: "08/02/2023",
      registrationDeadline: "28/03/2023",
      reportOpens: "01/10/2023",
      reportDeadline: "15/11/2023",
      appraisalOpens: "16/11/2023",
      appraisalDeadline: "30/11/2023",
    },
    bases: [],
    units: unitLines(ROWS),
    ownLevel: null,
    government: "",
    further: { group: CELLS, kind: "Chi bộ" },
  };
}
