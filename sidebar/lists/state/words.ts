/** What the page says of each row of a list. */
import type { Planned } from "./lists.ts";

const ROWS = "những dòng đã ghi sẽ không bị ghi hai lần";

export function outcomeText(row: Planned): string {
  const { outcome, about } = row;
  const count = Object.keys(row.fills).length;
  if ("ballot" in row) return scoreText(row.outcome, about, count);
  switch (outcome) {
    case "new":
      return `${row.id === "" ? "Ghi vào dòng mới" : `Ghi vào dòng ${row.id}`}: ${count} ô.${namesake(about)}`;
    case "known":
      return `Đã có${row.id === "" ? "" : ` ở dòng ${row.id}`}: điền thêm ${count} ô còn trống.`;
    case "nothing":
      return `Đã có${row.id === "" ? "" : ` ở dòng ${row.id}`}, không còn ô trống nào để điền.`;
    case "otherUnit":
      return `Bỏ qua: dòng này ghi đơn vị “${about}”, do đơn vị ấy tự nhập. Nếu chính là đơn vị mình thì sửa tên trong ô dán, hoặc chọn “bỏ qua cột này” cho cột đơn vị.`;
    case "twice":
      return `Bỏ qua: giống dòng ${about} của danh sách, hoặc cùng ghi vào một dòng của bảng.`;
    case "unnamed":
      return "Bỏ qua: dòng này chưa có tên mô hình, hoặc chưa ghi danh hiệu là của ai. Hãy ghi thêm trong ô dán.";
    case "unnumbered":
      return "Đã có, đang chờ hệ thống đánh số (khoảng 5 phút); sau đó bấm “Đọc lại bảng” để điền thêm.";
    default:
      return `Không còn dòng trống cho dòng này. Hãy báo Ban Tổ chức thêm dòng cho đơn vị rồi nhập lại; ${ROWS}.`;
  }
}

const namesake = (id: string): string =>
  id === "" ? "" : ` Dòng ${id} có cùng tên nhưng khác đối tượng; nếu là một thì bỏ chọn.`;

function scoreText(outcome: Planned["outcome"], about: string, count: number): string {
  switch (outcome) {
    case "known":
      return `Điền ${count} ô còn trống của phiếu nháp.`;
    case "nothing":
      return "Phiếu đã có đủ các điểm này.";
    case "twice":
      return `Bỏ qua: cùng mô hình với phiếu ở dòng ${about} của danh sách.`;
    case "submitted":
      return "Bỏ qua: phiếu này đã nộp. Nếu phải sửa, hãy mở lại phiếu ở trang Chấm điểm rồi nhập lại.";
    case "recused":
      return "Bỏ qua: phiếu này đã né tránh.";
    case "otherPerson":
      return `Bỏ qua: phiếu giấy ghi người chấm là “${about}”; mỗi thành viên tự nhập phiếu của mình.`;
    default:
      return "Bỏ qua: không có phiếu nào của bạn cho mô hình này. Hãy ghi đúng tên hoặc mã mô hình trong danh sách.";
  }
}

export function doneTitle(count: number, cells: number): string {
  return cells === 0 ? "Chưa điền được ô nào" : `Đã điền ${cells} ô ở ${count} dòng`;
}

export const BUTTON = (count: number): string => `Điền ${count} dòng vào bảng`;
