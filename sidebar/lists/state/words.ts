/** What the page says of each row of a list. */
import type { Planned } from "./lists.ts";
import type { Outcome, PlannedRow } from "./plan.ts";
import type { PlannedScores, ScoreOutcome } from "./scores.ts";

export function outcomeText(row: Planned): string {
  return row.of === "scores" ? OF_SCORES[row.outcome](row) : OF_ROWS[row.outcome](row);
}

const OF_ROWS: Readonly<Record<Outcome, (row: PlannedRow) => string>> = {
  new: (row) =>
    `${row.id === "" ? "Ghi vào dòng mới" : `Ghi vào dòng ${row.id}`}: ${filled(row)} ô.${namesake(row.about)}`,
  known: (row) => `Đã có${standing(row)}: điền thêm ${filled(row)} ô còn trống.`,
  nothing: (row) => `Đã có${standing(row)}, không còn ô trống nào để điền.`,
  otherUnit: ({ about }) =>
    `Bỏ qua: dòng này ghi đơn vị “${about}”, do đơn vị ấy tự nhập. Nếu chính là đơn vị mình thì sửa tên trong ô dán, hoặc chọn “bỏ qua cột này” cho cột đơn vị.`,
  twice: ({ about }) => `Bỏ qua: giống dòng ${about} của danh sách, hoặc cùng ghi vào một dòng của bảng.`,
  unnamed: () =>
    "Bỏ qua: dòng này chưa có tên mô hình, hoặc chưa ghi danh hiệu là của ai. Hãy ghi thêm trong ô dán.",
  unnumbered: () =>
    "Đã có, đang chờ hệ thống đánh số (khoảng 5 phút); sau đó bấm “Đọc lại bảng” để điền thêm.",
  noRow: () =>
    "Không còn dòng trống cho dòng này. Hãy báo Ban Tổ chức thêm dòng cho đơn vị rồi nhập lại; những dòng đã ghi sẽ không bị ghi hai lần.",
};

const OF_SCORES: Readonly<Record<ScoreOutcome, (row: PlannedScores) => string>> = {
  known: (row) => `Điền ${filled(row)} ô còn trống của phiếu nháp.`,
  nothing: () => "Phiếu đã có đủ các điểm này.",
  twice: ({ about }) => `Bỏ qua: cùng mô hình với phiếu ở dòng ${about} của danh sách.`,
  submitted: () => "Bỏ qua: phiếu này đã nộp. Nếu phải sửa, hãy mở lại phiếu ở trang Chấm điểm rồi nhập lại.",
  recused: () => "Bỏ qua: phiếu này đã né tránh.",
  otherPerson: ({ about }) =>
    `Bỏ qua: phiếu giấy ghi người chấm là “${about}”; mỗi thành viên tự nhập phiếu của mình.`,
  noBallot: () =>
    "Bỏ qua: không có phiếu nào của bạn cho mô hình này. Hãy ghi đúng tên hoặc mã mô hình trong danh sách.",
};

const filled = ({ fills }: Planned): number => Object.keys(fills).length;
const standing = ({ id }: PlannedRow): string => (id === "" ? "" : ` ở dòng ${id}`);

const namesake = (id: string): string =>
  id === "" ? "" : ` Dòng ${id} có cùng tên nhưng khác đối tượng; nếu là một thì bỏ chọn.`;

export function doneTitle(count: number, cells: number): string {
  return cells === 0 ? "Chưa điền được ô nào" : `Đã điền ${cells} ô ở ${count} dòng`;
}

export const buttonText = (count: number): string => `Điền ${count} dòng vào bảng`;
