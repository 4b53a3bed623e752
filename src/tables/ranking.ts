import type { Points } from "../domain/rubric/points.ts";
import type { Rubric } from "../domain/rubric/rubric.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { COLOURS, colouredBy } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { type Column, column, defineTable, type Table } from "./table.ts";
import { code, computed, longText, text } from "./textKinds.ts";

const LAST_RANK = 99_999;

/** What BTV decides of a model. */
export const CONCLUSIONS = ["Công nhận", "Không công nhận", "Xem xét thêm"] as const;

/** In place of a rank. */
export const NO_RANK = "–";

/** How a remark begins that asks the leaders for something. */
export const ASKS = "Hãy ghi lý do";

/** The line above the models of a group bears a key of its own, which is no model's code. */
const GROUP_KEY = "Nhóm: ";

export const groupKey = (group: string): string => GROUP_KEY + group;
export const isGroupKey = (model: string): boolean => model.startsWith(GROUP_KEY);

/** Means are rounded to hundredths and compared so (SPEC T1, T14). Always two decimals, so that the decimal commas line up. */
const rounded = (width = 60) => ({ ...points(width), numberFormat: "0.00" });

/** What decides stands together: on a laptop without scrolling, on lying A4 at full size. */
const toDecide = {
  rank: column(
    "Hạng",
    { ...computed(40), wraps: false },
    {
      by: "steward",
      help: "Hạng trong nhóm; 3= là đồng hạng 3, – là không xếp hạng.",
    },
  ),
  name: column("Mô hình", computed(200), { by: "steward", help: "Tên mô hình và mã ở tab Đăng ký." }),
  mean: column("Điểm TB", rounded(46), {
    by: "steward",
    help: "Trung bình các phiếu đã nộp: điểm chính thức.",
  }),
  band: column("Mức", computed(58), { by: "steward", help: "Mức theo thang điểm." }),
  subject: column("Đơn vị/Cá nhân", computed(170), { by: "steward", help: "Đơn vị, cá nhân thực hiện." }),
  remark: column("Điều cần biết", computed(230), {
    by: "steward",
    help: "Vì sao hơn hạng sau, còn thiếu gì, điểm liệt, chấm lại; để trống khi không có gì đặc biệt.",
    colours: [{ when: { rule: "contains", text: ASKS }, background: COLOURS.attention }],
  }),
  eligible: column("Đủ điều kiện trình", yesNo(56), {
    by: "steward",
    help: "Có: đủ điều kiện trình Ban Thường vụ xem xét. Ban Thường vụ là nơi quyết định.",
    colours: colouredBy({ Có: "done" }),
  }),
  decision: column("Kết luận", oneOf(CONCLUSIONS, 104), {
    by: "leader",
    help: "Chọn kết luận của Ban Thường vụ; hệ thống không ghi vào cột này.",
    colours: colouredBy<(typeof CONCLUSIONS)[number]>({
      "Công nhận": "done",
      "Không công nhận": "refused",
      "Xem xét thêm": "attention",
    }),
  }),
  conclusion: column("Nội dung kết luận", longText(110), {
    by: "leader",
    help: "Lời kết luận, lý do; cần ghi khi công nhận ngoài tỷ lệ trần.",
  }),
  document: column("Số, ngày", text(58), { by: "leader", help: "Số, ngày văn bản kết luận." }),
};

const details = {
  model: column("Mã", code(), { by: "steward", folded: true, help: "Mã ở tab Đăng ký." }),
  title: column("Tên", computed(260), { by: "steward", folded: true, help: "Tên mô hình." }),
  place: column("Thứ hạng", integer(1, LAST_RANK, 60), {
    by: "steward",
    folded: true,
    help: "Hạng bằng số, để lọc và sắp xếp.",
  }),
  tied: column("Đồng hạng", yesNo(), {
    by: "steward",
    folded: true,
    help: "Có: bằng nhau cả sau khi xét các tiêu chí phụ; Ban Thường vụ quyết định.",
  }),
  group: column("Nhóm xếp hạng", computed(200), {
    by: "steward",
    folded: true,
    help: "Các mô hình được xếp hạng với nhau.",
  }),
  ballots: column("Số phiếu", code(80), {
    by: "steward",
    folded: true,
    help: "Số phiếu đã nộp trên số phiếu được giao.",
  }),
  highest: column("Cao", points(70), { by: "steward", folded: true, help: "Phiếu cao nhất." }),
  lowest: column("Thấp", points(70), { by: "steward", folded: true, help: "Phiếu thấp nhất." }),
  spread: column("Chênh", points(70), {
    by: "steward",
    folded: true,
    help: "Phiếu cao nhất trừ phiếu thấp nhất.",
  }),
};

const afterMeans = {
  belowFloor: column("Điểm liệt", computed(110), {
    by: "steward",
    folded: true,
    help: "Nhóm có điểm dưới điểm liệt.",
  }),
  needsAnotherRound: column("Cần chấm lại", yesNo(), {
    by: "steward",
    folded: true,
    help: "Có: chênh lệch giữa các phiếu vượt ngưỡng.",
  }),
  withinCap: column("Trong tỷ lệ trần", yesNo(100), {
    by: "steward",
    folded: true,
    help: "Có: nằm trong số lượng tối đa theo tỷ lệ trần của nhóm; tạm tính theo số đang đủ điều kiện trình.",
  }),
  unranked: column("Chưa xếp hạng vì", computed(180), {
    by: "steward",
    folded: true,
    help: "Lý do chưa có hạng.",
  }),
  opinion: column("Ý kiến Tổ", longText(220), {
    by: "leader",
    folded: true,
    help: "Ý kiến của Tổ thẩm định.",
  }),
  note: column("Ghi chú", text(), { by: "leader", folded: true, help: "Điều cần nói thêm." }),
  replicate: column("Nhân rộng", text(120), {
    by: "leader",
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
      column(`TB nhóm ${group}`, rounded(), {
        by: "steward",
        folded: true,
        help: `Trung bình nhóm ${group} ${name}.`,
      }),
    ]),
  );
  return defineTable<RankingColumns>({
    key: "ranking",
    title: "Xếp hạng",
    purpose: "Kết quả chấm điểm theo nhóm xếp hạng, để trình Ban Thường vụ xem xét.",
    id: "model",
    frozenColumns: 2,
    lockedBy: "round",
    followsRubric: true,
    fontSize: FONT_SIZE,
    rowColours: [
      // The line of a group has a rank column with its name, and no model.
      {
        when: '=({name}="")*({rank}<>"")',
        background: COLOURS.groupGround,
        fontColour: COLOURS.groupInk,
        bold: true,
      },
      { when: `={rank}="${NO_RANK}"`, fontColour: COLOURS.muted },
    ],
    columns: { ...toDecide, ...details, ...means, ...afterMeans },
  });
}
