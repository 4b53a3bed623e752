import { Notice } from "../../parts/Notice.tsx";
import type { UnitSeen } from "../state/unitRun.ts";
import { Organiser } from "./Organiser.tsx";

/** Somebody whose address stands at no unit: another account, or one that the organiser has not written down. */
export function NoUnit({ unit }: { readonly unit: UnitSeen }) {
  const using = unit.email === "" ? "Google không cho biết địa chỉ đang dùng." : `Đang dùng ${unit.email}.`;
  return (
    <>
      <h1>Đơn vị của tôi</h1>
      <Notice
        tone="warning"
        title="Địa chỉ này không có trong tab Đơn vị"
        sentences={[
          using,
          "Nếu bạn nhập liệu cho một đơn vị: mở bảng tính bằng tài khoản đã báo với Ban Tổ chức, hoặc báo Ban Tổ chức ghi địa chỉ này vào cột Email.",
        ]}
      />
      <Organiser organiser={unit.organiser} />
    </>
  );
}
