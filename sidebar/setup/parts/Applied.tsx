import type { Applied as Counts } from "../useSetup.ts";

export function Applied({ understood, close }: { readonly understood: Counts; close(): void }) {
  const { units, appraisers } = understood;
  return (
    <main class="setup">
      <div class="notice calm" role="status">
        <h1>Đã ghi thiết lập</h1>
        <ol class="steps">
          <li class="done">
            {units} đơn vị và {appraisers} thành viên Tổ thẩm định trong danh sách đã vào bảng tính.
          </li>
          <li>
            Trong vòng 5 phút, hệ thống tự chuẩn bị các dòng đăng ký và quyền của từng đơn vị; không cần chờ ở
            đây. Kết quả ghi ở tab Lệnh.
          </li>
          <li>Khi tab Lệnh ghi “Xong”, hãy chia sẻ bảng tính cho các địa chỉ trong danh sách.</li>
        </ol>
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={close}>
          Đóng
        </button>
      </div>
    </main>
  );
}
