import { LIST_NAMES, type ListKind } from "../state/lists.ts";

interface Props {
  readonly kind: ListKind;
  choose(kind: ListKind): void;
}

const HELP: Readonly<Record<ListKind, string>> = {
  registrations: "Đơn vị nhập mô hình của mình vào các dòng đã có sẵn.",
  titles: "Đơn vị nhập đăng ký danh hiệu của mình.",
  scores: "Thành viên Tổ thẩm định nhập phiếu giấy của mình vào phiếu nháp.",
};
const KINDS: readonly ListKind[] = ["registrations", "titles", "scores"];

export function Kinds({ kind, choose }: Props) {
  return (
    <fieldset class="kinds">
      <legend>Danh sách nào</legend>
      {KINDS.map((each) => (
        <label key={each} class="tick">
          <input type="radio" name="kind" checked={each === kind} onChange={() => choose(each)} />
          <span>
            {LIST_NAMES[each]}
            <span class="quiet"> – {HELP[each]}</span>
          </span>
        </label>
      ))}
      <p class="quiet">
        Chỉ điền vào ô còn trống; không ghi đè, không xóa gì. Tệp được đọc ngay trong trang này, không gửi đi
        đâu.
      </p>
    </fieldset>
  );
}
