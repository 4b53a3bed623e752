/**
 * Everything about a campaign that an office may decide for itself. The defaults are the letter's campaign of 2023
 * (Công văn 848-CV/HU), without the names of its offices: those are a profile's. Where the letter is silent they are
 * ours and the help says that they want confirming.
 */

import { TO_FILL } from "../domain/documents/gap.ts";
import { BUREAU } from "../domain/people/bodies.ts";
import { UNIT_TIERS } from "../domain/people/unit.ts";
import { DEFAULT_TIE_CHAIN } from "../domain/ranking/standing.ts";
import { REFERENCE_MARKS } from "../domain/rubric/bands.ts";
import { oneOf, yesNo } from "./choiceKinds.ts";
import { integer, type Kind, points } from "./kinds.ts";
import { codeList, share } from "./settingKinds.ts";
import { code, email, text } from "./textKinds.ts";
import { day } from "./timeKinds.ts";

export const SETTING_GROUPS = [
  "Chung",
  "Thời hạn",
  "Đăng ký, báo cáo",
  "Chấm điểm",
  "Xếp loại",
  "Ký, kết luận",
] as const;
export const CAP_BASES = ["Số HT tốt", "Từ HT tốt trở lên", "Tổng"] as const;

export interface Setting<T> {
  readonly label: string;
  readonly group: (typeof SETTING_GROUPS)[number];
  readonly kind: Kind<T | null | "">;
  /** Without a value the campaign does not run. */
  readonly required: boolean;
  readonly default: T;
  /** What it is for: Giải thích in the tab, a line below its field on the page of setup. The steward's bundle leaves it out (shipped.ts). */
  readonly explains: string;
}

type Words = Pick<Setting<unknown>, "explains">;

type Group = Setting<unknown>["group"];

/** Settings of one group; `required` ones never decode to a blank, so their type has none. */
function settingsOf(group: Group) {
  return {
    required: <T>(
      label: string,
      kind: Kind<T>,
      value: Exclude<T, null | "">,
      words: Words,
    ): Setting<Exclude<T, null | "">> => ({
      label,
      group,
      // A kind gives its own T; the blanks that T leaves out are refused before a value is handed on.
      kind: kind as Kind<Exclude<T, null | ""> | null | "">,
      required: true,
      default: value,
      ...words,
    }),
    optional: <T>(label: string, kind: Kind<T>, value: T, words: Words): Setting<T> => ({
      label,
      group,
      kind,
      required: false,
      default: value,
      ...words,
    }),
  };
}

const general = settingsOf("Chung");
const dates = settingsOf("Thời hạn");
const entries = settingsOf("Đăng ký, báo cáo");
const scoring = settingsOf("Chấm điểm");
const rating = settingsOf("Xếp loại");
const signing = settingsOf("Ký, kết luận");

const mark = () => points(80, { from: 0, to: 10_000 });

export const SETTINGS = {
  year: general.required("Năm", integer(2020, 2100), 2023, { explains: "Năm của đợt đăng ký." }),
  parent: general.required("Cơ quan cấp trên", text(), TO_FILL, {
    explains: "Tên cơ quan cấp trên trực tiếp.",
  }),
  organisation: general.required("Cơ quan", text(), TO_FILL, {
    explains: "Tên cơ quan tổ chức đợt đăng ký.",
  }),
  partyName: general.required("Tên đảng bộ", text(), TO_FILL, {
    explains: "Dòng đầu ở góc trái văn bản.",
  }),
  place: general.required("Địa danh", text(), TO_FILL, {
    explains: "Ghi trước ngày tháng trong văn bản.",
  }),
  tier: general.optional("Cấp thẩm định", oneOf(UNIT_TIERS), "Huyện", {
    explains:
      "Tổ thẩm định của sổ này thuộc cấp nào: chỉ chấm mô hình của đơn vị để trống, hoặc ghi cùng cấp, ở cột Cấp thẩm định tab Đơn vị. Để trống là Huyện.",
  }),
  unitCode: general.optional("Mã đơn vị ở cấp trên", code(), "", {
    explains: "Chỉ dùng ở cấp cơ sở: mã của đơn vị trong tab Đơn vị của cấp trên, ghi vào kết quả gửi lên.",
  }),
  organiserPhone: general.optional("Điện thoại Ban Tổ chức", text(), "", {
    explains: "Số để đơn vị và thành viên Tổ thẩm định gọi khi cần hỏi.",
  }),
  reminders: general.optional("Gửi thư nhắc", oneOf(["Có", "Không"]), "Không", {
    explains:
      "Có: hệ thống gửi thư nhắc trước hạn 7, 3, 1 ngày và sau hạn 1 ngày, theo tab Mẫu thư. Không, hoặc để trống: không gửi.",
  }),
  registrationOpens: dates.required("Mở đăng ký", day(), "2023-02-08", {
    explains: "Ngày bắt đầu nhận đăng ký.",
  }),
  registrationDeadline: dates.required("Hạn đăng ký", day(), "2023-03-28", {
    explains: "Ngày ghi trong văn bản.",
  }),
  reportOpens: dates.required("Mở báo cáo", day(), "2023-10-01", {
    explains: "Ngày bắt đầu nhận báo cáo kết quả.",
  }),
  reportDeadline: dates.required("Hạn báo cáo", day(), "2023-11-15", { explains: "Ngày ghi trong văn bản." }),
  appraisalOpens: dates.required("Mở chấm điểm", day(), "2023-11-16", {
    explains: "Ngày bắt đầu chấm điểm.",
  }),
  appraisalDeadline: dates.required("Hạn thẩm định", day(), "2023-11-30", {
    explains: "Ngày ghi trong văn bản.",
  }),
  includesDeadlineDay: dates.required("Tính cả ngày hạn", yesNo(), true, {
    explains: "Có: gửi trong ngày hạn vẫn là đúng hạn. Không: phải gửi trước ngày đó.",
  }),
  rowsPerUnit: entries.required("Số dòng đăng ký mỗi đơn vị", integer(1, 200), 10, {
    explains: "Số dòng chuẩn bị sẵn cho mỗi đơn vị; thêm được sau.",
  }),
  minimumMonths: entries.required("Thời gian triển khai tối thiểu", integer(0, 24), 6, {
    explains: "Số tháng; dùng cho điều kiện đủ thời gian triển khai (điều kiện 3). Cần Ban Tổ chức xác nhận.",
  }),
  sameUnitConflicts: scoring.required("Cùng đơn vị thì né tránh", yesNo(), true, {
    explains: "Có: thành viên không chấm mô hình của đơn vị mình.",
  }),
  dropExtremes: scoring.required("Bỏ phiếu cao nhất, thấp nhất", yesNo(), false, {
    explains:
      "Có: bỏ một phiếu cao nhất, một phiếu thấp nhất khi có từ 5 phiếu; mấy phiếu bằng nhau thì chia đều phần bỏ.",
  }),
  quorum: scoring.required(
    "Túc số",
    share(),
    { numerator: 2, denominator: 3 },
    { explains: "Túc số là phần số phiếu được giao phải nộp thì kết quả mới có giá trị, ví dụ 2/3." },
  ),
  spreadLimit: scoring.required("Ngưỡng chênh", mark(), 2000, {
    explains: "Chênh giữa phiếu cao nhất và thấp nhất lớn hơn mức này thì cần chấm lại.",
  }),
  passMark: scoring.required("Điểm tối thiểu trình", mark(), 8000, {
    explains: "Từ mức này mới đủ điều kiện trình để kết luận. Cần Ban Tổ chức xác nhận.",
  }),
  tieChain: scoring.required("Thứ tự xét khi bằng điểm", codeList(), DEFAULT_TIE_CHAIN, {
    explains: "Mã các nhóm tiêu chí được so lần lượt khi bằng tổng điểm.",
  }),
  bestPerSubject: scoring.required("Chỉ xếp mô hình tốt nhất", yesNo(), true, {
    explains: "Có: mỗi tập thể, cá nhân chỉ được xếp hạng một mô hình có điểm cao nhất.",
  }),
  sealed: scoring.required("Niêm phong", yesNo(), false, {
    explains: "Không: điểm hiện ngay trong tab Chấm điểm.",
  }),
  excellentFrom: rating.required("Xuất sắc từ", mark(), REFERENCE_MARKS.excellentFrom, {
    explains: "Điểm thấp nhất của mức Xuất sắc.",
  }),
  goodFrom: rating.required("Tốt từ", mark(), REFERENCE_MARKS.goodFrom, {
    explains: "Điểm thấp nhất của mức Tốt.",
  }),
  fairFrom: rating.required("Khá từ", mark(), REFERENCE_MARKS.fairFrom, {
    explains: "Điểm thấp nhất của mức Khá.",
  }),
  passFrom: rating.required("Đạt từ", mark(), REFERENCE_MARKS.passFrom, {
    explains: "Điểm thấp nhất của mức Đạt; dưới mức này là Không đạt.",
  }),
  capPercent: rating.required("Tỷ lệ trần (%)", integer(0, 100), 20, {
    explains: "Tỷ lệ hoàn thành xuất sắc nhiệm vụ tối đa trong mỗi nhóm.",
  }),
  capBase: rating.required("Mẫu số trần", oneOf(CAP_BASES), "Số HT tốt", {
    explains: "Tỷ lệ trần tính trên số nào.",
  }),
  titleShare: rating.optional("Tỷ lệ Chiến sĩ thi đua cơ sở (%)", integer(1, 100), 15, {
    explains:
      "Số cá nhân đăng ký Chiến sĩ thi đua cơ sở tối đa trong số cá nhân đăng ký danh hiệu của đơn vị; để trống: không xét. Cần xác nhận.",
  }),
  decidingBody: signing.optional("Nơi kết luận", text(), BUREAU, {
    explains:
      "Nơi xem xét, kết luận kết quả thẩm định: Ban Thường vụ; ở cấp cơ sở ghi Chi ủy, Đảng ủy. Để trống là Ban Thường vụ.",
  }),
  organiserBody: signing.optional("Nơi trình", text(), "Ban Tổ chức", {
    explains:
      "Nơi tổng hợp, ký tờ trình và công văn nhắc: Ban Tổ chức, Ban Xây dựng Đảng; ở cấp cơ sở có thể là Tổ thẩm định.",
  }),
  authority: signing.optional("Thẩm quyền ký", text(), "T/M BAN THƯỜNG VỤ", {
    explains: "Dòng trên chức vụ người ký.",
  }),
  signerPosition: signing.optional("Chức vụ người ký", text(), "BÍ THƯ", {
    explains: "Chức vụ ghi dưới thẩm quyền ký.",
  }),
  signer: signing.optional("Người ký", text(), "", { explains: "Họ tên người ký văn bản." }),
  leaderEmails: signing.optional("Email lãnh đạo nhập kết luận", email(), "", {
    explains: "Địa chỉ Google của người nhập kết luận ở tab Xếp hạng; nhiều địa chỉ cách nhau bằng dấu phẩy.",
  }),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = {
  readonly [K in SettingKey]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
};

// Object.keys of a literal gives exactly its keys.
export const SETTING_KEYS = Object.keys(SETTINGS) as readonly SettingKey[];

export function defaultSettings(): Settings {
  // Every key of SETTINGS is given its own default.
  return Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].default])) as unknown as Settings;
}
