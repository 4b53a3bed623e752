import { ListText } from "../../parts/ListText.tsx";
import type { FormProps } from "./Profiles.tsx";

export function Rosters({ form, change }: FormProps) {
  return (
    <section aria-labelledby="rosters">
      <h2 id="rosters">3. Danh sách</h2>
      <p class="quiet">
        Chép cả bảng từ Word hoặc Excel rồi dán vào ô, hoặc chọn tệp; có hay không có dòng tiêu đề đều được;
        dòng đề mục, dòng cộng, nơi ký được bỏ qua và báo lại. Dán lại lần nữa không tạo dòng trùng.
      </p>
      <ListText
        id="units"
        title="Đơn vị"
        help="Không có tiêu đề thì hiểu theo thứ tự: tên, nhóm đơn vị, người đứng đầu, email."
        rows={5}
        text={form.units}
        change={(units) => change({ ...form, units })}
      />
      <ListText
        id="appraisers"
        title="Tổ thẩm định"
        help="Không có tiêu đề thì hiểu theo thứ tự: họ tên, chức vụ, vai trò, email, đơn vị."
        rows={4}
        text={form.appraisers}
        change={(appraisers) => change({ ...form, appraisers })}
      />
    </section>
  );
}
