import type { Points } from "../domain/rubric/points.ts";
import type { CommentRule } from "../domain/rubric/rubric.ts";
import { oneOf } from "./choiceKinds.ts";
import { ATTENTION } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { byOrganiser, bySteward, type Column, defineTable } from "./table.ts";
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
  set: byOrganiser("Bộ", text(200), { required: true, help: "Tên bộ tiêu chí, ghi ở mọi dòng." }),
  version: byOrganiser("Phiên bản", code(100), {
    help: "Ví dụ 2023.1; đổi khi sửa bộ tiêu chí.",
  }),
  appliesTo: byOrganiser("Áp dụng cho", oneOf(RUBRIC_SUBJECTS, 140), {
    help: "Để trống: cho cả tập thể và cá nhân.",
  }),
  group: byOrganiser("Mã nhóm", code(80), { required: true, help: "Ví dụ I, II, III." }),
  groupName: byOrganiser("Tên nhóm", text(200), { required: true, help: "Tên nhóm tiêu chí." }),
  code: byOrganiser("Mã", code(70), {
    help: "Mã tiêu chí, ví dụ I.1. Để trống ở dòng của nhóm: dòng đó giữ điểm tối đa và điểm liệt của nhóm.",
  }),
  name: byOrganiser("Tên", text(280), { help: "Tên tiêu chí; để trống ở dòng của nhóm." }),
  maximum: byOrganiser("Điểm tối đa", points(), {
    required: true,
    help: "Các tiêu chí cộng lại bằng điểm của nhóm, các nhóm cộng lại bằng 100.",
  }),
  step: byOrganiser("Bước", points(70), {
    help: "Điểm chấm là bội số của bước; để trống là 0,5.",
  }),
  floor: byOrganiser("Điểm liệt", points(80), {
    help: "Chỉ ở dòng của nhóm: trung bình nhóm thấp hơn mức này thì không đủ điều kiện trình.",
  }),
};

/** The same for all levels. */
const LEVEL = {
  from: { help: "Điểm thấp nhất của mức." },
  to: { help: "Điểm cao nhất của mức; để trống nếu mức chỉ có một điểm." },
  text: { help: "Khi nào cho điểm ở mức này." },
} as const;

function levelColumns(): LevelColumns {
  const entries = LEVEL_NUMBERS.flatMap((number) => [
    [`level${number}From`, byOrganiser(`Mức ${number} từ`, points(), LEVEL.from)],
    [`level${number}To`, byOrganiser(`Mức ${number} đến`, points(), LEVEL.to)],
    [`level${number}Text`, byOrganiser(`Mức ${number} mô tả`, text(200), LEVEL.text)],
  ]);
  // The three keys of each of the five levels are exactly the keys of LevelColumns.
  return Object.fromEntries(entries) as LevelColumns;
}

const fromEvidence = {
  evidence: byOrganiser("Minh chứng", longText(220), {
    help: "Giấy tờ, số liệu cần xem khi chấm.",
  }),
  comment: byOrganiser("Bắt buộc nhận xét", oneOf(Object.values(COMMENT_RULE_TEXTS), 170), {
    help: "Khi nào người chấm phải ghi nhận xét; để trống: khi điểm rất cao hoặc rất thấp.",
  }),
  order: byOrganiser("Thứ tự", integer(1, LAST_PLACE, 70), {
    help: "Thứ tự của tiêu chí, hoặc của nhóm ở dòng của nhóm; để trống: theo vị trí dòng.",
  }),
  basis: byOrganiser("Căn cứ", text(200), { help: "Văn bản quy định bộ tiêu chí." }),
  check: bySteward("Kiểm tra", computed(260), {
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
