import type { Understood } from "../state/preview.ts";

export function Applied({ understood, close }: { readonly understood: Understood; close(): void }) {
  const { units, appraisers } = understood;
  return (
    <main class="setup">
      <div class="notice calm" role="status">
        <h1>Đã ghi thiết lập</h1>
        <p>
          {units} đơn vị và {appraisers} thành viên Tổ thẩm định trong danh sách đã vào bảng tính.
        </p>
        <p>
          Trong vòng 5 phút, hệ thống tự chuẩn bị các dòng đăng ký và quyền của từng đơn vị. Kết quả ghi ở tab
          Lệnh; không cần chờ ở đây.
        </p>
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={close}>
          Đóng
        </button>
      </div>
    </main>
  );
}
