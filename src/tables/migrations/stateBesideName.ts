/** Version 5 puts state and Còn thiếu of a ballot beside the model's name, where whoever types in the grid sees them. */
import { type Arranged, arranged } from "./arrange.ts";
import { type Migration, placeOf, type TabContent } from "./step.ts";

const NAME = "Tên mô hình";
const BESIDE_NAME = ["Trạng thái", "Còn thiếu"];
const [STATE = ""] = BESIDE_NAME;
const DECISION = "Quyết định";
const APPRAISER = "Mã thành viên";
/** What ends the appraiser's block: the first of these that is there. */
const ENDS_OF_BLOCK = ["Dấu nội dung (bảng chấm ghi)", "Mã phiếu (bảng chấm ghi)", "Phiên bản bộ tiêu chí"];

export const stateBesideName: Migration = {
  version: 5,
  table: "ballots",
  says: "Tab Chấm điểm: cột Trạng thái và Còn thiếu chuyển ra cạnh tên mô hình, cột Mã thành viên chuyển ra sau phần của thành viên.",
  brings: {},
  needs: [NAME, STATE, DECISION, APPRAISER],
  apply: toName,
};

function toName(tab: TabContent): TabContent {
  const known = [NAME, STATE, DECISION, APPRAISER].every((header) => tab.header.includes(header));
  // In front of the decision they stand beside the name already.
  if (!known || placeOf(tab, STATE) < placeOf(tab, DECISION)) return tab;
  const besideName = BESIDE_NAME.map((header) => placeOf(tab, header)).filter((place) => place >= 0);
  const appraiser = placeOf(tab, APPRAISER);
  const end = ENDS_OF_BLOCK.map((header) => placeOf(tab, header)).find((place) => place >= 0);
  const behind = new Map([
    [placeOf(tab, NAME), besideName],
    [end ?? appraiser, [appraiser]],
  ]);
  const leaving = new Set([...besideName, appraiser]);
  const places = tab.header.flatMap((_, place): readonly number[] => [
    ...(leaving.has(place) ? [] : [place]),
    ...(behind.get(place) ?? []),
  ]);
  return arranged(
    tab,
    places.map((place): Arranged => ({ place })),
  );
}
