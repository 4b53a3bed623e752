/** Version 6 gives BTV a column in Xếp hạng to rate collectives and persons in. */
import { type Arranged, arranged } from "./arrange.ts";
import { type Migration, placeOf, type TabContent } from "./step.ts";

const CLASSIFICATION = "Xếp loại";
/** Among the details, so that it is folded with them. */
const BEFORE = "Mã";
const BEHIND = "Tên";

export const classification: Migration = {
  version: 6,
  table: "ranking",
  says: "Tab Xếp hạng: có thêm cột Xếp loại để chọn mức; cột riêng trùng tên được đổi thành Xếp loại (cũ).",
  // A column of that name may be people's own, so it tells nothing: where it stands does.
  brings: {},
  needs: [BEFORE, BEHIND],
  apply: withClassification,
};

function withClassification(tab: TabContent): TabContent {
  const [before, behind] = [placeOf(tab, BEFORE), placeOf(tab, BEHIND)];
  const ours = tab.header.indexOf(CLASSIFICATION, before);
  if (before < 0 || behind < 0 || (ours > before && ours < behind)) return tab;
  return arranged(
    tab,
    tab.header.flatMap((header, place): readonly Arranged[] => [
      header === CLASSIFICATION ? { place, header: `${header} (cũ)` } : { place },
      ...(place === before ? [{ place: null, header: CLASSIFICATION, cells: tab.rows.map(() => "") }] : []),
    ]),
  );
}
