/** Version 4 puts together what BTV decides by, folds the details away, and gives the conclusion a list beside its words. */
import { type Arranged, arranged } from "./arrange.ts";
import { type Migration, placeOf, type TabContent } from "./step.ts";

const CONCLUSION = "Kết luận BTV (nhập tay)";
const WORDS = "Nội dung kết luận";
const DECISION = "Kết luận";
const RANK = "Hạng";
const CODE = "Mã";
const NAME = "Mô hình";
const REMARK = "Điều cần biết";
const PLACE = "Thứ hạng";

const FIRST = [RANK, NAME, "Điểm TB", "Mức", "Đơn vị/Cá nhân", REMARK, "Đủ điều kiện trình"];
const LEADERS = [DECISION, CONCLUSION, "Số, ngày"];
const DETAILS = [CODE, "Tên", PLACE, "Đồng hạng", "Nhóm xếp hạng", "Số phiếu", "Cao", "Thấp", "Chênh"];
const MEAN = /^TB nhóm /;
const LAST = [
  ...["Điểm liệt", "Cần chấm lại", "Trong tỷ lệ trần", "Chưa xếp hạng vì", "Ý kiến Tổ", "Ghi chú"],
  "Nhân rộng",
];
/** Columns that this version has and the one before had not; the ranking fills those of the steward in its next round. */
const NEW = new Set([NAME, REMARK, PLACE, DECISION]);

export const rankingToDecide: Migration = {
  version: 4,
  table: "ranking",
  says: "Tab Xếp hạng: các cột để quyết định đứng liền nhau, kết luận chọn trong danh sách; lời kết luận đã ghi chuyển sang cột Nội dung kết luận.",
  brings: { ranking: [NAME, REMARK, PLACE, WORDS] },
  needs: [RANK, CODE, CONCLUSION],
  apply: toDecide,
};

function toDecide(tab: TabContent): TabContent {
  // A tab that has the words already has been here, when something stopped the run before its version was kept.
  if (!tab.header.includes(CONCLUSION) || tab.header.includes(WORDS)) return tab;
  const means = tab.header.filter((header) => MEAN.test(header));
  const wanted = [...FIRST, ...LEADERS, ...DETAILS, ...means, ...LAST];
  const known = wanted.flatMap((header) => columnOf(tab, header));
  const taken = new Set(known.map(({ place }) => place));
  // People's own columns stand behind ours, in their order; one that bears the name of a new one of ours is told apart.
  const own = tab.header.flatMap((header, place): readonly Arranged[] => {
    if (taken.has(place)) return [];
    return [NEW.has(header) ? { place, header: `${header} (cũ)` } : { place }];
  });
  return arranged(tab, [...known, ...own]);
}

function columnOf(tab: TabContent, header: string): readonly Arranged[] {
  if (NEW.has(header)) return [{ place: null, header, cells: tab.rows.map(() => "") }];
  const place = placeOf(tab, header);
  if (place < 0) return [];
  return [header === CONCLUSION ? { place, header: WORDS } : { place }];
}
