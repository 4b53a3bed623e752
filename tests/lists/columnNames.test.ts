import { describe, expect, it } from "vitest";
import { APPRAISER_NAMES, UNIT_NAMES } from "../../src/lists/columnNames.ts";
import { namingOf } from "../../src/lists/headerCells.ts";
import { appraisers } from "../../src/tables/appraisers.ts";
import { units } from "../../src/tables/units.ts";

/** Headers of real lists, by what they mean there. */
const OF_UNITS = {
  number: ["STT", "TT", "Số TT", "SỐ TT", "S T T", "Stt", "Số thứ tự"],
  code: ["Mã số", "Mã", "Mã đơn vị"],
  name: [
    "Tên đơn vị",
    "Tên cơ quan, đơn vị",
    "TÊN TỔ CHỨC ĐẢNG/ TẬP THỂ LÃNH ĐẠO",
    "Tên Đảng bộ, Tên chi bộ",
    "Cơ quan",
    "Đơn vị/Bộ phận",
  ],
  group: ["Thuộc khối", "Khối", "Cụm, khối thi đua", "Cụm khối", "Nhóm đơn vị *", "NHÓM ĐV"],
  head: [
    "Thủ trưởng",
    "Bí thư/ Thủ trưởng",
    "Họ tên thủ trưởng",
    "Thủ trưởng đơn vị:",
    "Người đứng đầu cơ quan, đơn vị",
  ],
  contact: ["Người phụ trách", "Cán bộ theo dõi\n(đầu mối)", "Đầu mối liên hệ"],
  phone: ["SĐT", "Số điện thoại", "Đ.THOẠI", "Điện thoại liên hệ", "Di động (Zalo)"],
  emails: [
    "Email",
    "E-MAIL",
    "Thư điện tử",
    "Địa chỉ thư điện tử",
    "Email công vụ",
    "Hộp thư",
    "Địa chỉ Gmail",
  ],
  shortName: ["Tên viết tắt", "Viết tắt"],
  order: ["Thứ tự"],
  registrationExtensionOrdered: ["Gia hạn đăng ký (theo lệnh)"],
  note: ["GHI CHÚ", "Ghi chú (nếu có)"],
};
const OF_TEAM = {
  name: ["Họ và tên", "HỌ TÊN", "Họ và tên\n(1)", "Họ và tên *"],
  position: ["Chức vụ", "Chức danh", "Cấp bậc / Chức vụ", "Chức vụ hiện nay"],
  unit: [
    "Đơn vị công tác",
    "Cơ quan",
    "Nơi làm việc\n(ghi rõ)\n(12.3)",
    "Đơn vị/Vị trí công tác",
    "Mã đơn vị",
  ],
  role: ["Nhiệm vụ", "Vai trò trong Tổ", "Nhiệm vụ được phân công", "Phân công"],
  email: ["Thư điện tử", "Địa chỉ hộp thư (gmail)", "Email công tác"],
};

const wrong = (
  naming: (header: string) => readonly string[],
  all: Readonly<Record<string, readonly string[]>>,
) =>
  Object.entries(all).flatMap(([key, headers]) =>
    headers.filter((header) => naming(header).join() !== key).map((header) => [header, naming(header)]),
  );

describe("namingOf", () => {
  const ofUnits = namingOf(units, UNIT_NAMES);
  const ofTeam = namingOf(appraisers, APPRAISER_NAMES);

  it("[U2] knows what offices call the columns", () => {
    expect(wrong(ofUnits, OF_UNITS)).toEqual([]);
    expect(wrong(ofTeam, OF_TEAM)).toEqual([]);
  });

  it("[U2] guesses nothing: neither a postal address nor a title names a column", () => {
    const strange = ["Địa chỉ", "", "()", "Danh sách các đơn vị", "Năm 2023", "Số", "Lý do", "Ông (bà)"];
    expect(strange.flatMap(ofUnits)).toEqual([]);
  });

  it("[U21] gives both columns of a header over two", () => {
    expect(ofTeam("Chức vụ, đơn vị công tác")).toEqual(["position", "unit"]);
    expect(ofTeam("Chức vụ, đơn vị")).toEqual(["position", "unit"]);
    expect(ofTeam("Họ và tên, đơn vị")).toEqual(["name", "unit"]);
    expect(ofTeam("Họ và tên & Chức vụ")).toEqual(["name", "position"]);
  });
});
