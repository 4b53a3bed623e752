/** The results report of a model, cell by cell under the headers of the tab Báo cáo. */
import { chance } from "./chance.ts";
import type { Cells, Model } from "./models.ts";

/** How far the registered figure was moved: from two thirds of the way to a fifth beyond the target. */
const LEAST_ACHIEVED = 0.66;
const ACHIEVED_RANGE = 0.54;

export function reportCells(seed: number, { number, unit, story }: Model): Cells {
  const { indicator } = story;
  const achieved = LEAST_ACHIEVED + chance(seed, "achieved", number) * ACHIEVED_RANGE;
  const after = Math.round(indicator.before + (indicator.target - indicator.before) * achieved);
  return {
    "Số, ngày văn bản": `${(number % 90) + 30}-BC/${unit.code} ngày 10/11/2023`,
    "Trước khi áp dụng": `${story.context} ${indicator.name}: ${indicator.before} ${indicator.unit}.`,
    "Đã thực hiện": `${story.content} Đến nay ${indicator.name.toLocaleLowerCase("vi")} đạt ${after} ${indicator.unit}.`,
    "Từ ngày": story.from,
    "Đến ngày": "31/10/2023",
    "Chỉ tiêu": indicator.name,
    "Đơn vị tính": indicator.unit,
    Trước: String(indicator.before),
    "Mục tiêu": String(indicator.target),
    Sau: String(after),
    "Hiệu quả kinh tế": "Giảm chi phí đi lại, in ấn; số liệu có biên bản kèm theo.",
    "Hiệu quả xã hội": "Người dân đồng tình, số ý kiến phản ánh giảm.",
    "Hiệu quả xây dựng Đảng": "Nội dung sinh hoạt chi bộ gắn với việc cụ thể.",
    "Phạm vi": story.scope,
    "Nơi áp dụng": "",
    "Văn bản triển khai": `${(number % 90) + 8}-KH/${unit.code}`,
    "Minh chứng": "",
    "Khó khăn": "Cán bộ kiêm nhiệm.",
    "Kiến nghị": "",
    "Tự chấm": ownPoints(seed, number),
    "Tự xếp": "",
  };
}

/** Units mark themselves kindly, and half of them type the comma as a dot. */
function ownPoints(seed: number, number: number): string {
  const points = 80 + Math.floor(chance(seed, "own points", number) * 39) / 2;
  return String(points).replace(".", number % 2 === 0 ? "," : ".");
}
