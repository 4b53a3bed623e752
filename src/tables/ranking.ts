import { LEVEL_TEXTS, type Level } from "../domain/ranking/classification.ts";
import type { Points } from "../domain/rubric/points.ts";
import type { Rubric } from "../domain/rubric/rubric.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { COLOURS, colouredBy, quietRow } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { byLeader, bySteward, type Column, defineTable, type Table } from "./table.ts";
import { code, computed, longText, text } from "./textKinds.ts";

const LAST_RANK = 99_999;

/** What BTV decides of a model. */
export const CONCLUSIONS = ["Công nhận", "Không công nhận", "Xem xét thêm"] as const;

/** In place of a rank. */
export const NO_RANK = "–";

/** How a remark begins that asks the leaders for something. */
export const ASKS = "Hãy ";

/** The line above the models of a group bears a key of its own, which is no model's code. */
const GROUP_KEY = "Nhóm: ";

export const groupKey = (group: string): string => GROUP_KEY + group;
export const isGroupKey = (model: string): boolean => model.startsWith(GROUP_KEY);

/** Means are rounded to hundredths and compared so (SPEC T1, T14). Always two decimals, so that the decimal commas line up. */
const rounded = (width = 60) => ({ ...points(width), numberFormat: "0.00" });

/** What decides stands together: on a laptop without scrolling, on lying A4 at full size. */
const toDecide = {
  rank: bySteward(
    "Hạng",
    { ...computed(40), wraps: false },
    {
      help: "Hạng trong nhóm; 3= là đồng hạng 3, – là không xếp hạng.",
    },
  ),
  name: bySteward("Mô hình", computed(200), { help: "Tên mô hình và mã ở tab Đăng ký." }),
  mean: bySteward("Điểm TB", rounded(46), {
    help: "Trung bình các phiếu đã nộp: điểm chính thức.",
  }),
  band: bySteward("Mức", computed(58), { help: "Mức theo thang điểm." }),
  subject: bySteward("Đơn vị/Cá nhân", computed(158), { help: "Đơn vị, cá nhân thực hiện." }),
  remark: bySteward("Điều cần biết", computed(224), {
    help: "Vì sao hơn hạng sau, còn thiếu gì, điểm liệt, chấm lại; để trống khi không có gì đặc biệt.",
    colours: [{ when: { rule: "contains", text: ASKS }, background: COLOURS.attention }],
  }),
  eligible: bySteward("Đủ điều kiện trình", yesNo(56), {
    help: "Có: đủ điều kiện trình. Đây chưa phải kết luận.",
    colours: colouredBy({ Có: "done" }),
  }),
  decision: byLeader("Kết luận", oneOf(CONCLUSIONS, 104), {
    help: "Lãnh đạo chọn kết luận; hệ thống không ghi vào cột này.",
    colours: colouredBy<(typeof CONCLUSIONS)[number]>({
      "Công nhận": "done",
      "Không công nhận": "refused",
      "Xem xét thêm": "attention",
    }),
  }),
  conclusion: byLeader("Nội dung kết luận", longText(110), {
    help: "Lời kết luận, lý do; cần ghi khi công nhận hoặc xếp loại xuất sắc ngoài tỷ lệ trần.",
  }),
  // A number as 12-QĐ/HU in one line and a date in the next, neither of them broken.
  document: byLeader("Số, ngày", text(76), { help: "Số, ngày văn bản kết luận." }),
};

/** In the order of the list. */
const LEVEL_CHOICES = Object.values(LEVEL_TEXTS);

const LEVEL_OF_TEXT = new Map<string, Level>(
  // The keys of LEVEL_TEXTS are the levels.
  Object.entries(LEVEL_TEXTS).map(([level, text]) => [text, level as Level]),
);

/** Null for a cell without a level. */
export const levelOfText = (text: string): Level | null => LEVEL_OF_TEXT.get(text) ?? null;

const details = {
  model: bySteward("Mã", code(), { folded: true, help: "Mã ở tab Đăng ký." }),
  classification: byLeader("Xếp loại", oneOf(LEVEL_CHOICES, 130), {
    folded: true,
    help: "Lãnh đạo chọn mức xếp loại của tập thể, cá nhân; hệ thống không ghi vào cột này, chỉ đếm theo tỷ lệ trần của nhóm.",
  }),
  title: bySteward("Tên", computed(260), { folded: true, help: "Tên mô hình." }),
  place: bySteward("Thứ hạng", integer(1, LAST_RANK, 60), {
    folded: true,
    help: "Hạng bằng số, để lọc và sắp xếp.",
  }),
  tied: bySteward("Đồng hạng", yesNo(), {
    folded: true,
    help: "Có: bằng nhau cả sau khi xét các tiêu chí phụ; nơi kết luận quyết định.",
  }),
  group: bySteward("Nhóm xếp hạng", code(300), {
    folded: true,
    help: "Các mô hình được xếp hạng với nhau.",
  }),
  ballots: bySteward("Số phiếu", code(80), {
    folded: true,
    help: "Số phiếu đã nộp trên số phiếu được giao.",
  }),
  highest: bySteward("Cao", points(70), { folded: true, help: "Phiếu cao nhất." }),
  lowest: bySteward("Thấp", points(70), { folded: true, help: "Phiếu thấp nhất." }),
  spread: bySteward("Chênh", points(70), {
    folded: true,
    help: "Phiếu cao nhất trừ phiếu thấp nhất.",
  }),
};

const afterMeans = {
  belowFloor: bySteward("Điểm liệt", computed(110), {
    folded: true,
    help: "Nhóm có điểm dưới điểm liệt.",
  }),
  needsAnotherRound: bySteward("Cần chấm lại", yesNo(), {
    folded: true,
    help: "Có: chênh lệch giữa các phiếu vượt ngưỡng.",
  }),
  withinCap: bySteward("Trong tỷ lệ trần", yesNo(100), {
    folded: true,
    help: "Có: nằm trong số lượng tối đa theo tỷ lệ trần của nhóm; tạm tính theo số đang đủ điều kiện trình.",
  }),
  unranked: bySteward("Chưa xếp hạng vì", computed(180), {
    folded: true,
    help: "Lý do chưa có hạng.",
  }),
  opinion: byLeader("Ý kiến Tổ", longText(220), {
    folded: true,
    help: "Ý kiến của Tổ thẩm định.",
  }),
  note: byLeader("Ghi chú", text(), { folded: true, help: "Điều cần nói thêm." }),
  replicate: byLeader("Nhân rộng", text(120), {
    folded: true,
    help: "Có nhân rộng không, ở đâu.",
  }),
};

export type MeanColumnKey = `mean.${string}`;
type MeanColumns = { readonly [K in MeanColumnKey]: Column<Points | null> };
export type RankingColumns = typeof toDecide & typeof details & MeanColumns & typeof afterMeans;

export function meanColumn(group: string): MeanColumnKey {
  return `mean.${group}`;
}

/** Smaller than the sheet's own, so that the columns to decide by fit on paper at full size. */
const FONT_SIZE = 9;

/** The ranking tab of one rubric, with the mean of each of its groups among the details. */
export function rankingTable(rubric: Rubric): Table<RankingColumns> {
  const means: MeanColumns = Object.fromEntries(
    rubric.groups.map(({ code: group, name }) => [
      meanColumn(group),
      bySteward(`TB nhóm ${group}`, rounded(), {
        folded: true,
        help: `Trung bình nhóm ${group} ${name}.`,
      }),
    ]),
  );
  return defineTable<RankingColumns>({
    key: "ranking",
    title: "Xếp hạng",
    purpose: "Kết quả chấm điểm theo nhóm xếp hạng, để trình xem xét, kết luận.",
    id: "model",
    frozenColumns: 2,
    lockedBy: "round",
    followsRubric: true,
    isHeading: isGroupKey,
    fontSize: FONT_SIZE,
    rowColours: [
      // The line of a group has a rank column with its name, and no model.
      {
        when: '=({name}="")*({rank}<>"")',
        background: COLOURS.groupGround,
        fontColour: COLOURS.groupInk,
        bold: true,
      },
      quietRow("rank", NO_RANK),
    ],
    columns: { ...toDecide, ...details, ...means, ...afterMeans },
  });
}
