/** The registrations of the season as units will type them, cell by cell under the headers of the tab. */
import { chance, pick } from "./chance.ts";
import type { Unit } from "./people.ts";
import { type Story, storyOf } from "./texts.ts";
import type { Subject } from "./titles.ts";

/** What somebody types, by the header of the column. */
export type Cells = Readonly<Record<string, string>>;

export interface Model {
  /** From 0, in the order of planning. */
  readonly number: number;
  readonly unit: Unit;
  readonly subject: "Tập thể" | "Cá nhân";
  readonly asksForExcellence: boolean;
  readonly cells: Cells;
  /** Cells that are typed wrong at first and put right after the tab has said so. */
  readonly mistakes: Cells;
  readonly story: Story;
}

const KINDS = ["Mô hình mới", "Cách làm sáng tạo", "Giải pháp sáng kiến"];
const FIVE_YEARS_SHARE = 0.2;
const CONTINUED_SHARE = 0.25;

/** @param place of the model among those of its unit, from 0 */
export function modelOf(
  seed: number,
  {
    number,
    place,
    unit,
    about,
    asksForExcellence,
  }: {
    readonly number: number;
    readonly place: number;
    readonly unit: Unit;
    readonly about: Subject;
    readonly asksForExcellence: boolean;
  },
): Model {
  const subject = place % 2 === 0 ? "Tập thể" : "Cá nhân";
  const story = storyOf(seed, number);
  const { field, title } = about;
  const cells = {
    "Đối tượng": subject,
    "Họ tên/Tập thể": holderOf(unit, place),
    "Chức vụ": subject === "Cá nhân" ? unit.name : "",
    "Đồng tác giả": "",
    "Tên mô hình": title,
    Loại: pick(KINDS, chance(seed, "kind", number)),
    "Mới/Tiếp tục": chance(seed, "novelty", number) < CONTINUED_SHARE ? "Tiếp tục" : "Mới",
    "Lĩnh vực": field,
    "Thực trạng, lý do": story.context,
    "Mục tiêu, chỉ tiêu": story.goals,
    "Nội dung, cách làm": story.content,
    "Điểm mới": story.newness,
    "Địa bàn, đối tượng": story.scope,
    "Nguồn lực": story.resources,
    "Từ ngày": story.from,
    "Đến ngày": story.to,
    "Sản phẩm": story.products,
    "Khả năng nhân rộng": story.spread,
    "Số, ngày văn bản": `${(number % 90) + 5}-CV/${unit.code} ngày 20/3/2023`,
    "Đề nghị xét hoàn thành xuất sắc nhiệm vụ": asksForExcellence ? "Có" : "Không",
    "Hoàn thành xuất sắc nhiệm vụ 05 năm liền":
      subject === "Cá nhân" && chance(seed, "five years", number) < FIVE_YEARS_SHARE ? "Có" : "",
    "Liên kết": "",
  };
  return { number, unit, subject, asksForExcellence, cells, mistakes: {}, story };
}

/** No collective and no person registers twice: the ranking then lists every model. */
function holderOf(unit: Unit, place: number): string {
  const [collective, person] = [`Tập thể lãnh đạo, quản lý ${unit.name}`, unit.head];
  if (place === 0) return collective;
  if (place === 1) return person;
  const number = Math.floor(place / 2);
  return place % 2 === 0 ? `Tổ công tác số ${number}, ${unit.name}` : `Đảng viên số ${number}, ${unit.name}`;
}
