/** Who works in the campaign on which faults are tried, in which tabs, and what its models and ballots are called. */

export const UNITS = {
  AN: "an@lacduong.example",
  BINH: "binh@lacduong.example",
  CUC: "cuc@lacduong.example",
} as const;
export const TEAM = {
  A: "a@lacduong.example",
  B: "b@lacduong.example",
  C: "c@lacduong.example",
} as const;
export const LEADER = "btv@lacduong.example";

export const REGISTERING = "Đăng ký";
export const REPORTING = "Báo cáo";
export const SCORING = "Chấm điểm";
export const RANKING = "Xếp hạng";
export const ORDERS = "Lệnh";
export const JOURNAL = "Nhật ký";
export const LEGAL_BASIS = "Căn cứ";
/** The one that stands in Căn cứ. */
export const LETTER = "848-CV/HU";
export const FROZEN = "Bản chốt";
export const SETTINGS = "Cấu hình";
export const UNITS_TAB = "Đơn vị";
export const TEAM_TAB = "Tổ thẩm định";
export const CRITERIA = "Tiêu chí";
export const DISSEMINATION = "Quán triệt";
export const TITLES = "Danh hiệu thi đua";
export const BASE_RESULTS = "Kết quả cơ sở";
export const TEMPLATES = "Mẫu thư";
export const OWN_COLUMN = "Ghi riêng";

export const model = (number: number): string => `MH-2023-${String(number).padStart(3, "0")}`;
export const ballot = (number: number, appraiser: keyof typeof TEAM, round = 1): string =>
  `P${round}-${model(number)}-${appraiser}`;
export const OVERVIEW = "Tổng quan";
