import type { Points } from "../domain/rubric/points.ts";
import type { Rubric } from "../domain/rubric/rubric.ts";
import { yesNo } from "./choiceKinds.ts";
import { ATTENTION, colouredBy } from "./colours.ts";
import { integer, points } from "./kinds.ts";
import { type Column, column, defineTable, type Table } from "./table.ts";
import { code, computed, longText, text } from "./textKinds.ts";

const LAST_RANK = 99_999;

/** Means are rounded to hundredths and compared so (SPEC T1, T14). Always two decimals, so that the decimal commas line up. */
const rounded = () => ({ ...points(), numberFormat: "0.00" });

/** The columns that a leader looks for come first, so that a small screen shows the result without scrolling. */
const upToSpread = {
  rank: column("Hạng", integer(1, LAST_RANK, 60), { by: "steward", help: "Hạng trong nhóm xếp hạng." }),
  tied: column("Đồng hạng", yesNo(), {
    by: "steward",
    help: "Có: bằng nhau cả sau khi xét các tiêu chí phụ; Ban Thường vụ quyết định.",
  }),
  group: column("Nhóm xếp hạng", computed(200), {
    by: "steward",
    help: "Các mô hình được xếp hạng với nhau.",
  }),
  model: column("Mã", code(), { by: "steward", help: "Mã ở tab Đăng ký." }),
  title: column("Tên", computed(260), { by: "steward", help: "Tên mô hình." }),
  subject: column("Đơn vị/Cá nhân", computed(200), { by: "steward", help: "Đơn vị, cá nhân thực hiện." }),
  mean: column("Điểm TB", rounded(), {
    by: "steward",
    help: "Trung bình các phiếu đã nộp: điểm chính thức.",
  }),
  band: column("Mức", computed(110), { by: "steward", help: "Mức theo thang điểm." }),
  eligible: column("Đủ điều kiện trình", yesNo(110), {
    by: "steward",
    help: "Có: đủ điều kiện trình Ban Thường vụ xem xét. Ban Thường vụ là nơi quyết định.",
    colours: colouredBy({ Có: "done" }),
  }),
  ballots: column("Số phiếu", code(80), { by: "steward", help: "Số phiếu đã nộp trên số phiếu được giao." }),
  highest: column("Cao", points(70), { by: "steward", help: "Phiếu cao nhất." }),
  lowest: column("Thấp", points(70), { by: "steward", help: "Phiếu thấp nhất." }),
  spread: column("Chênh", points(70), { by: "steward", help: "Phiếu cao nhất trừ phiếu thấp nhất." }),
};

const afterMeans = {
  belowFloor: column("Điểm liệt", computed(110), {
    by: "steward",
    help: "Nhóm có điểm dưới điểm liệt.",
    colours: ATTENTION,
  }),
  needsAnotherRound: column("Cần chấm lại", yesNo(), {
    by: "steward",
    help: "Có: chênh lệch giữa các phiếu vượt ngưỡng.",
    colours: colouredBy({ Có: "attention" }),
  }),
  withinCap: column("Trong tỷ lệ trần", yesNo(100), {
    by: "steward",
    help: "Có: nằm trong số lượng tối đa theo tỷ lệ trần của nhóm; tạm tính theo số đang đủ điều kiện trình.",
  }),
  unranked: column("Chưa xếp hạng vì", computed(180), { by: "steward", help: "Lý do chưa có hạng." }),
  opinion: column("Ý kiến Tổ", longText(220), { by: "leader", help: "Ý kiến của Tổ thẩm định." }),
  conclusion: column("Kết luận BTV (nhập tay)", longText(220), {
    by: "leader",
    help: "Kết luận của Ban Thường vụ; hệ thống không ghi vào cột này.",
  }),
  document: column("Số, ngày", code(150), { by: "leader", help: "Số, ngày văn bản kết luận." }),
  replicate: column("Nhân rộng", text(180), { by: "leader", help: "Có nhân rộng không, ở đâu." }),
  note: column("Ghi chú", text(), { by: "leader", help: "Điều cần nói thêm." }),
};

export type MeanColumnKey = `mean.${string}`;
type MeanColumns = { readonly [K in MeanColumnKey]: Column<Points | null> };
export type RankingColumns = typeof upToSpread & MeanColumns & typeof afterMeans;

export function meanColumn(group: string): MeanColumnKey {
  return `mean.${group}`;
}

/** The ranking tab of one rubric, with the mean of each of its groups; what BTV types stands at the end. */
export function rankingTable(rubric: Rubric): Table<RankingColumns> {
  const means: MeanColumns = Object.fromEntries(
    rubric.groups.map(({ code: group, name }) => [
      meanColumn(group),
      column(`TB nhóm ${group}`, rounded(), { by: "steward", help: `Trung bình nhóm ${group} ${name}.` }),
    ]),
  );
  return defineTable<RankingColumns>({
    key: "ranking",
    title: "Xếp hạng",
    purpose: "Kết quả chấm điểm theo nhóm xếp hạng, để trình Ban Thường vụ xem xét.",
    id: "model",
    frozenColumns: 4,
    lockedBy: "round",
    followsRubric: true,
    columns: { ...upToSpread, ...means, ...afterMeans },
  });
}
