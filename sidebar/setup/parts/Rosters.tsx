import { LegacyFont } from "./LegacyFont.tsx";
import type { FormProps } from "./Profiles.tsx";

export function Rosters({ form, change }: FormProps) {
  return (
    <section aria-labelledby="rosters">
      <h2 id="rosters">3. Danh sách</h2>
      <p class="quiet">
        Chép cả bảng từ Word hoặc Excel rồi dán vào ô, có hay không có dòng tiêu đề đều được; dòng đề mục,
        dòng cộng, nơi ký được bỏ qua và báo lại. Dán lại lần nữa không tạo dòng trùng.
      </p>
      <label for="units">Đơn vị</label>
      <p id="units-help" class="quiet">
        Không có tiêu đề thì hiểu theo thứ tự: tên, nhóm đơn vị, người đứng đầu, email.
      </p>
      <textarea
        id="units"
        rows={5}
        aria-describedby="units-help"
        value={form.units}
        onInput={(event) => change({ ...form, units: event.currentTarget.value })}
      />
      <LegacyFont title="Đơn vị" text={form.units} change={(units) => change({ ...form, units })} />
      <label for="appraisers">Tổ thẩm định</label>
      <p id="appraisers-help" class="quiet">
        Không có tiêu đề thì hiểu theo thứ tự: họ tên, chức vụ, vai trò, email, đơn vị.
      </p>
      <textarea
        id="appraisers"
        rows={4}
        aria-describedby="appraisers-help"
        value={form.appraisers}
        onInput={(event) => change({ ...form, appraisers: event.currentTarget.value })}
      />
      <LegacyFont
        title="Tổ thẩm định"
        text={form.appraisers}
        change={(appraisers) => change({ ...form, appraisers })}
      />
    </section>
  );
}
