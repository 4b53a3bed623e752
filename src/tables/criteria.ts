import type { Points } from "../domain/rubric/points.ts";
import type { CommentRule } from "../domain/rubric/rubric.ts";
import { oneOf } from "./choiceKinds.ts";
import { ATTENTION } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { type Column, column, defineTable } from "./table.ts";
import { code, computed, longText, text } from "./textKinds.ts";

/** When a criterion asks for a comment, in the words of the tab; blank reads as the first. */
export const COMMENT_RULE_TEXTS: Readonly<Record<CommentRule, string>> = {
  extremes: "Điểm rất cao hoặc rất thấp",
  always: "Luôn luôn",
  never: "Không",
};
export const RUBRIC_SUBJECTS = ["Tập thể", "Cá nhân", "Tập thể và cá nhân"] as const;

export const LEVEL_NUMBERS = [1, 2, 3, 4, 5] as const;
type LevelNumber = (typeof LEVEL_NUMBERS)[number];
export type LevelBoundKey = `level${LevelNumber}From` | `level${LevelNumber}To`;
export type LevelTextKey = `level${LevelNumber}Text`;
type LevelColumns = { readonly [K in LevelBoundKey]: Column<Points | null> } & {
  readonly [K in LevelTextKey]: Column<string>;
};

const LAST_PLACE = 999;

const upToFloor = {
  set: column("Bộ", text(200), { by: "organiser", required: true, help: "Tên bộ tiêu chí, ghi ở mọi dòng." }),
  version: column("Phiên bản", code(100), {
    by: "organiser",
    help: "Ví dụ 2023.1; đổi khi sửa bộ tiêu chí.",
  }),
  appliesTo: column("Áp dụng cho", oneOf(RUBRIC_SUBJECTS, 140), {
    by: "organiser",
    help: "Để trống: cho cả tập thể và cá nhân.",
  }),
  group: column("Mã nhóm", code(80), { by: "organiser", required: true, help: "Ví dụ I, II, III." }),
  groupName: column("Tên nhóm", text(200), { by: "organiser", required: true, help: "Tên nhóm tiêu chí." }),
  code: column("Mã", code(70), {
    by: "organiser",
    help: "Mã tiêu chí, ví dụ I.1. Để trống ở dòng của nhóm: dòng đó giữ điểm tối đa và điểm liệt của nhóm.",
  }),
  name: column("Tên", text(280), { by: "organiser", help: "Tên tiêu chí; để trống ở dòng của nhóm." }),
  maximum: column("Điểm tối đa", points(), {
    by: "organiser",
    required: true,
    help: "Các tiêu chí cộng lại bằng điểm của nhóm, các nhóm cộng lại bằng 100.",
  }),
  step: column("Bước", points(70), {
    by: "organiser",
    help: "Điểm chấm là bội số của bước; để trống là 0,5.",
  }),
  floor: column("Điểm liệt", points(80), {
    by: "organiser",
    help: "Chỉ ở dòng của nhóm: trung bình nhóm thấp hơn mức này thì không đủ điều kiện trình.",
  }),
};

/** The same for all levels. */
const LEVEL = {
  from: { by: "organiser", help: "Điểm thấp nhất của mức." },
  to: { by: "organiser", help: "Điểm cao nhất của mức; để trống nếu mức chỉ có một điểm." },
  text: { by: "organiser", help: "Khi nào cho điểm ở mức này." },
} as const;

function levelColumns(): LevelColumns {
  const entries = LEVEL_NUMBERS.flatMap((number) => [
    [`level${number}From`, column(`Mức ${number} từ`, points(), LEVEL.from)],
    [`level${number}To`, column(`Mức ${number} đến`, points(), LEVEL.to)],
    [`level${number}Text`, column(`Mức ${number} mô tả`, text(200), LEVEL.text)],
  ]);
  // The three keys of each of the five levels are exactly the keys of LevelColumns.
  return Object.fromEntries(entries) as LevelColumns;
}

const fromEvidence = {
  evidence: column("Minh chứng", longText(220), {
    by: "organiser",
    help: "Giấy tờ, số liệu cần xem khi chấm.",
  }),
  comment: column("Bắt buộc nhận xét", oneOf(Object.values(COMMENT_RULE_TEXTS), 170), {
    by: "organiser",
    help: "Khi nào người chấm phải ghi nhận xét; để trống: khi điểm rất cao hoặc rất thấp.",
  }),
  order: column("Thứ tự", integer(1, LAST_PLACE, 70), {
    by: "organiser",
    help: "Thứ tự của tiêu chí, hoặc của nhóm ở dòng của nhóm; để trống: theo vị trí dòng.",
  }),
  basis: column("Căn cứ", text(200), { by: "organiser", help: "Văn bản quy định bộ tiêu chí." }),
  check: column("Kiểm tra", computed(260), {
    by: "steward",
    help: "Hệ thống ghi chỗ chưa khớp, ví dụ các nhóm chưa cộng đủ 100 điểm.",
    colours: ATTENTION,
  }),
};

export const criteria = defineTable({
  key: "criteria",
  title: "Tiêu chí",
  purpose: "Bộ tiêu chí chấm điểm: mỗi nhóm một dòng (để trống Mã), mỗi tiêu chí một dòng.",
  id: "code",
  frozenColumns: 0,
  editStarts: "round",
  columns: { ...upToFloor, ...levelColumns(), ...fromEvidence },
});
