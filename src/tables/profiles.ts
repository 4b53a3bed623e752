import type { legalBasis } from "./legalBasis.ts";
import { defaultSettings, type SettingKey, type Settings } from "./settingsList.ts";
import type { RecordOf } from "./table.ts";

/** Names of bodies as they stand in sentences and documents. */
export interface Wording {
  readonly decidingBody: string;
  readonly organiser: string;
  readonly appraisalTeam: string;
  readonly guideline: string;
  /** Document number suffix of the organisation, as in 848-CV/HU. */
  readonly symbol: string;
}

/** What a campaign starts from; every value may be changed in the tab Cấu hình afterwards. */
export interface Profile {
  readonly key: string;
  readonly name: string;
  readonly says: string;
  readonly settings: Settings;
  readonly wording: Wording;
  readonly legalBasis: readonly RecordOf<typeof legalBasis.columns>[];
  /** Settings that no document gave us: shown to the organiser to confirm. */
  readonly toConfirm: readonly SettingKey[];
}

/** Stands where something is not known: a gap in a document is shown, never filled by invention (docs/domain.md#document-format). */
const TO_FILL = "[CẦN BỔ SUNG]";

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
];

const CONCLUSION_14 = basis(
  "14-KL/TW",
  "2021-09-22",
  "Kết luận của Bộ Chính trị về chủ trương khuyến khích và bảo vệ cán bộ năng động, sáng tạo vì lợi ích chung",
);

function basis(document: string, issued: string, summary: string): Profile["legalBasis"][number] {
  return { document, issued, summary, force: "", link: "" };
}

/** The letter itself: Công văn 848-CV/HU ngày 08/02/2023 of Huyện ủy Lạc Dương. */
const DISTRICT_2023: Profile = {
  key: "huyen-uy-2023",
  name: "Huyện ủy 2023",
  says: "Theo Công văn số 848-CV/HU ngày 08/02/2023 của Huyện ủy Lạc Dương.",
  settings: defaultSettings(),
  wording: {
    decidingBody: "Ban Thường vụ Huyện ủy",
    organiser: "Ban Tổ chức Huyện ủy",
    appraisalTeam: "Tổ thẩm định",
    guideline: "Hướng dẫn số 09-HD/BTCTU ngày 14/12/2022 của Ban Tổ chức Tỉnh ủy",
    symbol: "HU",
  },
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
    ),
  ],
  toConfirm: OUR_OWN,
};

/**
 * The two-level government since 01/7/2025: a commune's or ward's Party committee reports to the province. Names are
 * places to fill; the dates follow the letter's rhythm (end of March, mid and end of November) and want confirming.
 */
const COMMUNE: Profile = {
  key: "dang-uy-xa-phuong",
  name: "Đảng ủy xã, phường",
  says: "Chính quyền địa phương hai cấp. Tên cơ quan và các ngày hạn là gợi ý, cần xem lại trước khi áp dụng.",
  settings: {
    ...defaultSettings(),
    year: 2026,
    parent: `Tỉnh ủy ${TO_FILL}`,
    organisation: `Đảng ủy xã ${TO_FILL}`,
    partyName: `Đảng bộ tỉnh ${TO_FILL}`,
    place: TO_FILL,
    registrationOpens: "2026-01-15",
    registrationDeadline: "2026-03-31",
    reportOpens: "2026-10-01",
    reportDeadline: "2026-11-15",
    appraisalOpens: "2026-11-16",
    appraisalDeadline: "2026-11-30",
  },
  wording: {
    decidingBody: "Ban Thường vụ Đảng ủy",
    organiser: "Cơ quan tham mưu của Đảng ủy",
    appraisalTeam: "Tổ thẩm định",
    guideline: TO_FILL,
    symbol: "ĐU",
  },
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
  ],
};

export const PROFILES: readonly Profile[] = [DISTRICT_2023, COMMUNE];
