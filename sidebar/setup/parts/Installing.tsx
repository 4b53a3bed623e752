import { useEffect, useRef } from "preact/hooks";
import { type Applying, isLate } from "../state/applying.ts";

export type Installation = Extract<Applying, { kind: "waiting" | "prepared" | "refused" }>;

interface Props {
  readonly installation: Installation;
  close(): void;
}

const TITLES: Readonly<Record<Installation["kind"], string>> = {
  waiting: "Đang cài đặt đợt đăng ký",
  prepared: "Đã cài đặt xong",
  refused: "Chưa cài đặt xong",
};

/** How far the campaign is on its way into the spreadsheet: written, prepared by the steward, then the organiser's turn. */
export function Installing({ installation, close }: Props) {
  const { kind, understood } = installation;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="setup installing">
      <h1 ref={heading} tabIndex={-1}>
        {TITLES[kind]}
      </h1>
      <progress aria-label="Cài đặt đợt đăng ký" max={2} value={kind === "prepared" ? 2 : 1} />
      <ol class="steps">
        <li class="done">
          Đã ghi thiết lập với {understood.units} đơn vị và {understood.appraisers} thành viên Tổ thẩm định
          trong danh sách.
        </li>
        <li class={kind === "prepared" ? "done" : ""}>
          <div role="status">
            <Preparing installation={installation} />
          </div>
        </li>
        <li>
          {kind === "prepared"
            ? "Việc tiếp theo: chia sẻ bảng tính cho các địa chỉ trong danh sách."
            : "Sau đó: chia sẻ bảng tính cho các địa chỉ trong danh sách."}
        </li>
      </ol>
      <div class="actions">
        <button type="button" class="main" onClick={close}>
          Đóng
        </button>
      </div>
    </main>
  );
}

function Preparing({ installation }: { readonly installation: Installation }) {
  if (installation.kind === "prepared") return <>{installation.result}</>;
  if (installation.kind === "refused") {
    return (
      <div class="notice warning">
        <p class="notice-title">Hệ thống chưa chuẩn bị được các dòng</p>
        <p class="result">{installation.result}</p>
        <p>Sửa xong, vào menu Sổ Sáng Tạo → Ban Tổ chức → Áp dụng thiết lập.</p>
      </div>
    );
  }
  return (
    <>
      Hệ thống đang chuẩn bị các dòng đăng ký và quyền của từng đơn vị, trong vòng 5 phút. Có thể đóng hộp
      thoại này; việc vẫn chạy tiếp, kết quả ghi ở tab Lệnh.
      {isLate(installation) && (
        <span class="late">
          Đã quá 10 phút mà chưa có kết quả. Hãy xem tab Lệnh; nếu lệnh vẫn “Chờ”, phần quản trị chưa được cài
          đặt hoặc đang dừng.
        </span>
      )}
    </>
  );
}
