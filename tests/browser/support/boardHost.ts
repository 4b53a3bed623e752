import { columnsOf } from "../../services/support/campaignHost.ts";
import { letters } from "../../services/support/desk.ts";
import { type Office, OWNER } from "../../services/support/hosted.ts";
import { keptOffice } from "../../services/support/kept.ts";
import { openScoringHost } from "./scoringHost.ts";

/** Long as offices are called, and one that tries to be a page. */
export const LONG_NAME =
  "Ban Chỉ huy Quân sự huyện và Đảng ủy các xã vùng sâu, vùng đồng bào dân tộc thiểu số Đưng K'Nớ, Đạ Chais";
export const HOSTILE_NAME = '<img src=x onerror="document.title=1"><b>Phòng Tư pháp</b>';

/**
 * The sample of the scoring sidebar without the first two reports: 17/11/2023, in the appraisal, ballots of eight models given out; the
 * units U0 and U1 are overdue since the 15th, the first without a telephone.
 */
export function openBoardHost(): Office {
  return keptOffice("board", build);
}

function build(): Office {
  const office = openScoringHost(2);
  const owner = office.host.as(OWNER);
  const at = (tab: string, header: string, row: number): string =>
    `${letters(columnsOf(office, tab)(header) + 1)}${row}`;
  owner.type(office.file, "Đơn vị", at("Đơn vị", "Tên", 2), LONG_NAME);
  owner.type(office.file, "Đơn vị", at("Đơn vị", "Tên", 3), HOSTILE_NAME);
  owner.type(office.file, "Đơn vị", at("Đơn vị", "Điện thoại", 3), "0900 000 081");
  office.tick();
  return office;
}
