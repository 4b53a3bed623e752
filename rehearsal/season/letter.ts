/**
 * The campaign of the letter: Công văn 848-CV/HU ngày 08/02/2023 of Huyện ủy Lạc Dương. Organisations by their public names;
 * where a person would stand there is a post, for nobody is invented here.
 */

import { type Office, type UnitRow, unitLines } from "./office.ts";

/** Key of the add-in's profile that holds the letter's own days and names. */
export const PROFILE = "huyen-uy-2023";

/** The documents that the letter names, itself among them; what they say in few words. */
const BASES = [
  {
    document: "14-KL/TW",
    issued: "2021-09-22",
    summary:
      "Kết luận của Bộ Chính trị về khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung",
  },
  {
    document: "560-CV/HU",
    issued: "2022-04-05",
    summary: "Công văn của Ban Thường vụ Huyện ủy về việc thực hiện Kết luận số 14-KL/TW",
  },
  {
    document: "81-KH/HU",
    issued: "2022-11-04",
    summary: "Kế hoạch về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm",
  },
  {
    document: "09-HD/BTCTU",
    issued: "2022-12-14",
    summary: "Hướng dẫn của Ban Tổ chức Tỉnh ủy về việc thẩm định mô hình mới, cách làm sáng tạo",
  },
  {
    document: "848-CV/HU",
    issued: "2023-02-08",
    governs: "Thời hạn",
    summary: "Công văn về việc đăng ký thực hiện mô hình mới, cách làm sáng tạo năm 2023",
  },
] as const;

/** The unit groups are the letter's five addressees, in its order. */
const COUNCIL = "Thường trực HĐND";
const GOVERNMENT = "UBND huyện";
const FRONT = "MTTQ và các đoàn thể";
const PARTY = "Cơ quan tham mưu, giúp việc Huyện ủy";
const CELLS = "TCCSĐ trực thuộc";

const ROWS: readonly UnitRow[] = [
  ["TTHDND", "Thường trực HĐND huyện Lạc Dương", "TT HĐND", COUNCIL, "Thường trực", "Chủ tịch HĐND huyện"],
  [
    "VPHDUB",
    "Văn phòng HĐND và UBND huyện",
    "VP HĐND-UBND",
    GOVERNMENT,
    "Văn phòng",
    "Chánh Văn phòng HĐND và UBND huyện",
  ],
  ["PNV", "Phòng Nội vụ", "Nội vụ", GOVERNMENT, "Phòng", "Trưởng phòng Nội vụ"],
  ["PTCKH", "Phòng Tài chính – Kế hoạch", "TC-KH", GOVERNMENT, "Phòng", "Trưởng phòng Tài chính và Kế hoạch"],
  ["PGDDT", "Phòng Giáo dục và Đào tạo", "GD-ĐT", GOVERNMENT, "Phòng", "Trưởng phòng Giáo dục và Đào tạo"],
  ["PKTHT", "Phòng Kinh tế và Hạ tầng", "KT-HT", GOVERNMENT, "Phòng", "Trưởng phòng Kinh tế và Hạ tầng"],
  [
    "PNNPTNT",
    "Phòng Nông nghiệp và Phát triển nông thôn",
    "NN-PTNT",
    GOVERNMENT,
    "Phòng",
    "Trưởng phòng Nông nghiệp và PTNT",
  ],
  [
    "PTNMT",
    "Phòng Tài nguyên và Môi trường",
    "TN-MT",
    GOVERNMENT,
    "Phòng",
    "Trưởng phòng Tài nguyên và Môi trường",
  ],
  ["PTP", "Phòng Tư pháp", "Tư pháp", GOVERNMENT, "Phòng", "Trưởng phòng Tư pháp"],
  ["PVHTT", "Phòng Văn hóa và Thông tin", "VH-TT", GOVERNMENT, "Phòng", "Trưởng phòng Văn hóa và Thông tin"],
  [
    "PLDTBXH",
    "Phòng Lao động – Thương binh và Xã hội",
    "LĐ-TB&XH",
    GOVERNMENT,
    "Phòng",
    "Trưởng phòng Lao động, Thương binh và Xã hội",
  ],
  ["TTRA", "Thanh tra huyện", "Thanh tra", GOVERNMENT, "Cơ quan thanh tra", "Chánh Thanh tra huyện"],
  [
    "MTTQ",
    "Ủy ban Mặt trận Tổ quốc Việt Nam huyện",
    "UBMTTQ",
    FRONT,
    "Mặt trận",
    "Chủ tịch Ủy ban MTTQ Việt Nam huyện",
  ],
  ["HPN", "Hội Liên hiệp Phụ nữ huyện", "Hội LHPN", FRONT, "Đoàn thể", "Chủ tịch Hội LHPN huyện"],
  ["HND", "Hội Nông dân huyện", "Hội Nông dân", FRONT, "Đoàn thể", "Chủ tịch Hội Nông dân huyện"],
  ["HCCB", "Hội Cựu chiến binh huyện", "Hội CCB", FRONT, "Đoàn thể", "Chủ tịch Hội Cựu chiến binh huyện"],
  ["HD", "Huyện đoàn Lạc Dương", "Huyện đoàn", FRONT, "Đoàn thể", "Bí thư Huyện đoàn"],
  ["LDLD", "Liên đoàn Lao động huyện", "LĐLĐ", FRONT, "Đoàn thể", "Chủ tịch LĐLĐ huyện"],
  ["BTC", "Ban Tổ chức Huyện ủy", "Ban Tổ chức", PARTY, "Ban Đảng", "Trưởng Ban Tổ chức Huyện ủy"],
  ["BTG", "Ban Tuyên giáo Huyện ủy", "Ban Tuyên giáo", PARTY, "Ban Đảng", "Trưởng Ban Tuyên giáo Huyện ủy"],
  ["BDV", "Ban Dân vận Huyện ủy", "Ban Dân vận", PARTY, "Ban Đảng", "Trưởng Ban Dân vận Huyện ủy"],
  [
    "UBKT",
    "Cơ quan Ủy ban Kiểm tra Huyện ủy",
    "UBKT",
    PARTY,
    "Cơ quan kiểm tra",
    "Chủ nhiệm Ủy ban Kiểm tra Huyện ủy",
  ],
  ["VPHU", "Văn phòng Huyện ủy", "VP Huyện ủy", PARTY, "Văn phòng", "Chánh Văn phòng Huyện ủy"],
  [
    "DU-TT",
    "Đảng bộ thị trấn Lạc Dương",
    "TT Lạc Dương",
    CELLS,
    "Đảng bộ cơ sở",
    "Bí thư Đảng ủy thị trấn Lạc Dương",
  ],
  ["DU-LAT", "Đảng bộ xã Lát", "Xã Lát", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy xã Lát"],
  ["DU-DASAR", "Đảng bộ xã Đạ Sar", "Xã Đạ Sar", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy xã Đạ Sar"],
  ["DU-DANHIM", "Đảng bộ xã Đạ Nhim", "Xã Đạ Nhim", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy xã Đạ Nhim"],
  ["DU-DACHAIS", "Đảng bộ xã Đạ Chais", "Xã Đạ Chais", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy xã Đạ Chais"],
  [
    "DU-DUNGKNO",
    "Đảng bộ xã Đưng K'Nớ",
    "Xã Đưng K'Nớ",
    CELLS,
    "Đảng bộ cơ sở",
    "Bí thư Đảng ủy xã Đưng K'Nớ",
  ],
  ["DU-CA", "Đảng bộ Công an huyện", "Công an", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy Công an huyện"],
  ["DU-QS", "Đảng bộ Quân sự huyện", "Quân sự", CELLS, "Đảng bộ cơ sở", "Bí thư Đảng ủy Quân sự huyện"],
];

export const LETTER: Office = {
  profile: PROFILE,
  name: "Huyện ủy 2023",
  settings: {},
  bases: BASES,
  units: unitLines(ROWS),
  ownLevel: null,
  government: GOVERNMENT,
  further: { group: CELLS, kind: "Chi bộ cơ sở" },
};
