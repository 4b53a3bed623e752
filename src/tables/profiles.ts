import type { UnitGroup } from "../domain/people/unit.ts";
import type { legalBasis } from "./legalBasis.ts";
import { COMMUNE, DISTRICT_2023, GRASS_ROOTS, type ProfileStart } from "./profileStarts.ts";
import type { SettingKey } from "./settingsList.ts";
import type { RecordOf } from "./table.ts";

/** What a campaign starts from; every value may be changed in the tab Cấu hình afterwards. */
export interface Profile extends ProfileStart {
  readonly name: string;
  readonly says: string;
  /** Those to whom the campaign is addressed. */
  readonly groups: readonly UnitGroup[];
  readonly legalBasis: readonly RecordOf<typeof legalBasis.columns>[];
  /** Settings that no document gave us: shown to the organiser to confirm. */
  readonly toConfirm: readonly SettingKey[];
}

/** What no letter decides: our own proposals, in either profile. */
const OUR_OWN: readonly SettingKey[] = [
  "registrationOpens",
  "reportOpens",
  "appraisalOpens",
  "includesDeadlineDay",
  "minimumMonths",
  "quorum",
  "spreadLimit",
  "passMark",
  "tieChain",
  "titleShare",
];

const CONCLUSION_14 = basis(
  "14-KL/TW",
  "2021-09-22",
  "Kết luận của Bộ Chính trị về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung",
);

function basis(
  document: string,
  issued: string,
  summary: string,
  governs: Profile["legalBasis"][number]["governs"] = "",
): Profile["legalBasis"][number] {
  return { document, issued, summary, force: "", link: "", governs };
}

const LETTER: Profile = {
  ...DISTRICT_2023,
  name: "Huyện ủy 2023",
  says: "Theo Công văn số 848-CV/HU ngày 08/02/2023 của Huyện ủy Lạc Dương.",
  // The five addressees of the letter.
  groups: [
    "Thường trực HĐND",
    "UBND huyện",
    "MTTQ và các đoàn thể",
    "Cơ quan tham mưu, giúp việc Huyện ủy",
    "TCCSĐ trực thuộc",
  ],
  legalBasis: [
    CONCLUSION_14,
    basis(
      "560-CV/HU",
      "2022-04-05",
      "Công văn của Ban Thường vụ Huyện ủy về việc thực hiện Kết luận số 14-KL/TW",
    ),
    basis(
      "81-KH/HU",
      "2022-11-04",
      "Kế hoạch về kiểm điểm, đánh giá, xếp loại chất lượng hằng năm đối với tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý các cấp",
    ),
    basis(
      "09-HD/BTCTU",
      "2022-12-14",
      "Hướng dẫn của Ban Tổ chức Tỉnh ủy về việc thẩm định mô hình mới, cách làm sáng tạo",
    ),
    basis(
      "848-CV/HU",
      "2023-02-08",
      "Công văn về việc đăng ký thực hiện mô hình mới, cách làm sáng tạo năm 2023",
      "Thời hạn",
    ),
  ],
  toConfirm: OUR_OWN,
};

const TWO_LEVELS: Profile = {
  ...COMMUNE,
  name: "Đảng ủy xã, phường",
  says: "Chính quyền địa phương hai cấp. Tên cơ quan và các ngày hạn là gợi ý, cần xem lại trước khi áp dụng.",
  groups: [
    "Thường trực HĐND",
    "UBND xã, phường",
    "MTTQ và các đoàn thể",
    "Cơ quan tham mưu, giúp việc Đảng ủy",
    "TCCSĐ trực thuộc",
  ],
  legalBasis: [CONCLUSION_14],
  toConfirm: [
    "parent",
    "organisation",
    "partyName",
    "place",
    ...OUR_OWN,
    "registrationDeadline",
    "reportDeadline",
    "appraisalDeadline",
    "capPercent",
    "capBase",
    "organiserBody",
  ],
};

/** In a copy of its own; what comes out goes to the level above (docs/domain.md#the-letter, points 2 and 5). */
const BASE_LEVEL: Profile = {
  ...TWO_LEVELS,
  ...GRASS_ROOTS,
  name: "Tổ chức cơ sở đảng",
  says: "Tổ chức cơ sở đảng tự chấm mô hình của tập thể, đảng viên thuộc mình, cuối năm gửi kết quả lên cấp trên. Tên cơ quan và các ngày hạn là gợi ý, cần xem lại trước khi áp dụng.",
  groups: ["Chi bộ thuộc đảng bộ cơ sở", "Cơ quan, đơn vị thuộc cơ sở", "MTTQ và các đoàn thể"],
  toConfirm: [...TWO_LEVELS.toConfirm, "unitCode", "decidingBody"],
};

export const PROFILES: readonly Profile[] = [LETTER, TWO_LEVELS, BASE_LEVEL];

/** @returns null for a key that no profile has */
export const profileNamed = (key: string): Profile | null =>
  PROFILES.find((profile) => profile.key === key) ?? null;
