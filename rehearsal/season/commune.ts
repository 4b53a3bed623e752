/**
 * The campaign of a commune's Party committee since 01/7/2025, which has no district above it. Kinds of offices and posts as every commune
 * has them; no place is named. It keeps the letter's days, so that its year is played as the letter's is.
 */
import { type Office, type UnitRow, unitLines } from "./office.ts";

const COUNCIL = "Thường trực HĐND";
const GOVERNMENT = "UBND xã, phường";
const FRONT = "MTTQ và các đoàn thể";
const PARTY = "Cơ quan tham mưu, giúp việc Đảng ủy";
const CELLS = "TCCSĐ trực thuộc";

const ROWS: readonly UnitRow[] = [
  ["TTHDND", "Thường trực HĐND xã", "TT HĐND", COUNCIL, "Thường trực", "Chủ tịch HĐND xã"],
  [
    "VPHDUB",
    "Văn phòng HĐND và UBND xã",
    "VP HĐND-UBND",
    GOVERNMENT,
    "Văn phòng",
    "Chánh Văn phòng HĐND và UBND xã",
  ],
  ["PKT", "Phòng Kinh tế", "Phòng Kinh tế", GOVERNMENT, "Phòng", "Trưởng phòng Kinh tế"],
  ["PVHXH", "Phòng Văn hóa – Xã hội", "Phòng VH-XH", GOVERNMENT, "Phòng", "Trưởng phòng Văn hóa và Xã hội"],
  [
    "PVHCC",
    "Trung tâm Phục vụ hành chính công",
    "TT PVHCC",
    GOVERNMENT,
    "Trung tâm",
    "Giám đốc Trung tâm Phục vụ hành chính công",
  ],
  [
    "MTTQ",
    "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
    "UBMTTQ",
    FRONT,
    "Mặt trận",
    "Chủ tịch Ủy ban MTTQ Việt Nam xã",
  ],
  ["HPN", "Hội Liên hiệp Phụ nữ xã", "Hội LHPN", FRONT, "Đoàn thể", "Chủ tịch Hội LHPN xã"],
  ["HND", "Hội Nông dân xã", "Hội Nông dân", FRONT, "Đoàn thể", "Chủ tịch Hội Nông dân xã"],
  ["HCCB", "Hội Cựu chiến binh xã", "Hội CCB", FRONT, "Đoàn thể", "Chủ tịch Hội Cựu chiến binh xã"],
  ["DTN", "Đoàn TNCS Hồ Chí Minh xã", "Đoàn xã", FRONT, "Đoàn thể", "Bí thư Đoàn xã"],
  ["BXDD", "Ban Xây dựng Đảng", "Ban XDĐ", PARTY, "Ban Đảng", "Trưởng Ban Xây dựng Đảng"],
  [
    "UBKT",
    "Cơ quan Ủy ban Kiểm tra Đảng ủy",
    "UBKT",
    PARTY,
    "Cơ quan kiểm tra",
    "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy",
  ],
  ["VPDU", "Văn phòng Đảng ủy", "VP Đảng ủy", PARTY, "Văn phòng", "Chánh Văn phòng Đảng ủy"],
  ["CB-CA", "Chi bộ Công an xã", "Công an", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ Công an xã"],
  ["CB-QS", "Chi bộ Quân sự xã", "Quân sự", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ Quân sự xã"],
  ["CB-T1", "Chi bộ thôn 1", "Thôn 1", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ thôn 1"],
  ["CB-T2", "Chi bộ thôn 2", "Thôn 2", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ thôn 2"],
  ["CB-T3", "Chi bộ thôn 3", "Thôn 3", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ thôn 3"],
  ["CB-TH", "Chi bộ Trường Tiểu học", "Tiểu học", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ Trường Tiểu học"],
  ["CB-TYT", "Chi bộ Trạm Y tế", "Trạm Y tế", CELLS, "Chi bộ cơ sở", "Bí thư Chi bộ Trạm Y tế"],
];

export const COMMUNE: Office = {
  profile: "dang-uy-xa-phuong",
  name: "Đảng ủy xã, phường",
  settings: {
    year: "2023",
    parent: "Tỉnh ủy",
    organisation: "Đảng ủy xã",
    partyName: "Đảng bộ tỉnh",
    place: "Xã",
    registrationOpens: "08/02/2023",
    registrationDeadline: "28/03/2023",
    reportOpens: "01/10/2023",
    reportDeadline: "15/11/2023",
    appraisalOpens: "16/11/2023",
    appraisalDeadline: "30/11/2023",
  },
  bases: [
    {
      document: "14-KL/TW",
      issued: "2021-09-22",
      summary:
        "Kết luận của Bộ Chính trị về khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung",
    },
  ],
  units: unitLines(ROWS),
  ownLevel: {
    code: "DB-TT",
    name: "Đảng bộ Trung tâm Dịch vụ tổng hợp",
    shortName: "TT DVTH",
    group: CELLS,
    kind: "Đảng bộ cơ sở",
    head: "Bí thư Đảng bộ Trung tâm Dịch vụ tổng hợp",
  },
  government: GOVERNMENT,
  further: { group: CELLS, kind: "Chi bộ cơ sở" },
};
