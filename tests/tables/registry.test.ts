import { describe, expect, it } from "vitest";
import { COLLECTIVE_TITLES, PERSONAL_TITLES, REWARDS } from "../../src/domain/emulation/titles.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { matchingKey } from "../../src/domain/text/vietnamese.ts";
import { emptyRecord } from "../../src/tables/emptyRecord.ts";
import { REGISTRATION_TYPED, toRegistration } from "../../src/tables/records/registration.ts";
import { REPORT_TYPED, toReport } from "../../src/tables/records/report.ts";
import { registrations } from "../../src/tables/registrations.ts";
import { tables } from "../../src/tables/registry.ts";
import { reports } from "../../src/tables/reports.ts";
import { type AnyTable, columnOf, keysTypedBy, requiredKeys } from "../../src/tables/table.ts";

const all = tables(REFERENCE_RUBRIC);
const headersOf = (table: AnyTable) => table.order.map((key) => columnOf(table, key).header);

it("[S1] the tabs of docs/domain.md#tabs-and-columns in their order, then what the system keeps", () => {
  expect(all.map(({ title }) => title)).toEqual([
    "Cấu hình",
    "Căn cứ",
    "Quán triệt",
    "Đơn vị",
    "Đăng ký",
    "Báo cáo",
    "Tiêu chí",
    "Tổ thẩm định",
    "Chấm điểm",
    "Xếp hạng",
    "Danh hiệu thi đua",
    "Kết quả cơ sở",
    "Thư nhắc",
    "Mẫu thư",
    "Bản chốt",
    "Lưu trữ",
    "Nhật ký",
    "Lệnh",
    "Hệ thống",
  ]);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
});

/** Pixels: what the numbers of rows take of a phone of 390, and what must be left of it for the cell that somebody types in. */
const ROW_HEAD = 46;
const MOST_FROZEN = 300;

it("[S32] on a phone the frozen columns of each tab that people type in leave room for the cell", () => {
  const typedIn = all.filter((table) =>
    table.order.some((key) => columnOf(table, key).typedBy !== "steward"),
  );
  const frozen = typedIn.map((table) => {
    const stays = table.order.slice(0, table.frozenColumns).map((key) => columnOf(table, key));
    const widths = stays.map(({ kind, hidden }) => (hidden ? 0 : kind.width));
    return [table.title, ROW_HEAD + widths.reduce((sum, width) => sum + width, 0)] as const;
  });
  expect(typedIn.map(({ title }) => title)).toEqual(
    expect.arrayContaining(["Đăng ký", "Báo cáo", "Chấm điểm"]),
  );
  expect(frozen.filter(([, width]) => width > MOST_FROZEN)).toEqual([]);
  // The code stays in sight, however far to the right.
  const byCode = typedIn.filter(({ title }) => ["Đăng ký", "Báo cáo", "Chấm điểm"].includes(title));
  expect(byCode.map(({ order, frozenColumns, id }) => order.slice(0, frozenColumns).includes(id))).toEqual([
    true,
    true,
    true,
  ]);
});

describe.each(all.map((table) => [table.title, table] as const))("%s", (_, table) => {
  it("[S1] no two headers read the same", () => {
    const keys = headersOf(table).map(matchingKey);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
  it("[S1] its id is one of its columns and is text", () => {
    expect(table.order).toContain(table.id);
    expect(columnOf(table, table.id).kind.numberFormat).toBe("@");
  });
  it("[S22] headers are clean, help is a sentence, widths fit a screen", () => {
    for (const key of table.order) {
      const { header, help, kind } = columnOf(table, key);
      expect(header).toBe(header.normalize("NFC").trim());
      expect(help).toMatch(/^\p{Lu}.*[.?]$/su);
      // A rank has three signs.
      expect(kind.width).toBeGreaterThanOrEqual(40);
      expect(kind.width).toBeLessThanOrEqual(500);
    }
  });
});

// The columns of docs/domain.md#tabs-and-columns in its own words, computed ones too; what we add beside them is ours.
const DOMAIN_HEADERS: Readonly<Record<string, readonly string[]>> = {
  "Căn cứ": ["Số", "Ngày", "Trích yếu", "Hiệu lực", "Liên kết", "Quy định về"],
  "Đơn vị": [
    ...["STT", "Mã", "Tên", "Viết tắt", "Nhóm đơn vị", "Loại", "Nhóm đối tượng", "Cấp thẩm định"],
    ...["Người đứng đầu", "Đầu mối", "Chức vụ", "Điện thoại", "Email", "Thứ tự", "Trạng thái"],
    ...["Gia hạn đăng ký", "Gia hạn báo cáo", "Số đăng ký", "Số báo cáo", "Tình trạng hạn", "Ghi chú"],
  ],
  "Đăng ký": [
    ...["Mã mô hình", "Mã đơn vị", "Đối tượng", "Họ tên/Tập thể", "Chức vụ", "Đồng tác giả", "Tên mô hình"],
    ...["Loại", "Mới/Tiếp tục", "Lĩnh vực", "Thực trạng, lý do", "Mục tiêu, chỉ tiêu", "Nội dung, cách làm"],
    ...["Điểm mới", "Địa bàn, đối tượng", "Nguồn lực", "Từ ngày", "Đến ngày", "Sản phẩm"],
    ...[
      "Khả năng nhân rộng",
      "Số, ngày văn bản",
      "Đề nghị xét hoàn thành xuất sắc nhiệm vụ",
      "Hoàn thành xuất sắc nhiệm vụ 05 năm liền",
      "Liên kết",
    ],
    ...["Đúng hạn", "Nghi trùng", "Còn thiếu", "Kết quả rà soát", "Nội dung cần bổ sung", "Ghi chú"],
  ],
  "Báo cáo": [
    ...["Mã mô hình", "Số, ngày văn bản", "Đúng hạn", "Trước khi áp dụng", "Đã thực hiện", "Từ ngày"],
    ...["Đến ngày", "Chỉ tiêu", "Đơn vị tính", "Trước", "Mục tiêu", "Sau", "% đạt", "Hiệu quả kinh tế"],
    ...["Hiệu quả xã hội", "Hiệu quả xây dựng Đảng", "Phạm vi", "Nơi áp dụng", "Văn bản triển khai"],
    ...[
      "Minh chứng",
      "Khó khăn",
      "Kiến nghị",
      "Tự chấm",
      "Tự xếp",
      "Điều kiện 1: đã đăng ký",
      "Điều kiện 2: có văn bản triển khai",
      "Điều kiện 3: đã triển khai đủ thời gian tối thiểu",
      "Điều kiện 4: báo cáo hiệu quả bằng số liệu",
      "Điều kiện 5: mới trong phạm vi đơn vị, không trùng",
    ],
    ...["Điều kiện 6: không thuộc trường hợp bị loại trừ", "Đủ điều kiện", "Lý do"],
  ],
  "Kết quả cơ sở": [
    ...["Mã kết quả", "Mã đơn vị", "Tên mô hình", "Đơn vị/Cá nhân", "Nhóm xếp hạng", "Hạng", "Số phiếu"],
    ...["Điểm TB", "Mức", "Đủ điều kiện trình", "Kết luận", "Mã kiểm tra", "Nhận lúc"],
  ],
  "Tiêu chí": [
    ...["Bộ", "Phiên bản", "Áp dụng cho", "Mã nhóm", "Tên nhóm", "Mã", "Tên", "Điểm tối đa", "Bước"],
    ...["Điểm liệt", "Mức 1 từ", "Mức 1 đến", "Mức 1 mô tả", "Mức 5 từ", "Mức 5 đến", "Mức 5 mô tả"],
    ...["Minh chứng", "Bắt buộc nhận xét", "Thứ tự", "Căn cứ", "Kiểm tra"],
  ],
  "Tổ thẩm định": [
    ...["STT", "Mã", "Họ tên", "Chức vụ", "Mã đơn vị", "Vai trò", "Email", "Được chấm", "Hồ sơ né tránh"],
    "Trả lời về né tránh",
    ...["Phải chấm", "Đã chấm", "Còn lại"],
  ],
  "Chấm điểm": [
    ...["Mã phiếu", "Vòng", "Mã mô hình", "Mã thành viên", "Nhóm I", "Nhóm II", "Nhóm III", "Nhóm IV"],
    ...["Nhóm V", "Tổng", "Nhận xét", "Ưu điểm", "Hạn chế", "Đề xuất", "Trạng thái", "Nộp lúc"],
    ...["Phiên bản bộ tiêu chí"],
  ],
  "Xếp hạng": [
    ...["Hạng", "Mô hình", "Điểm TB", "Mức", "Đơn vị/Cá nhân", "Điều cần biết", "Đủ điều kiện trình"],
    ...["Kết luận", "Nội dung kết luận", "Số, ngày", "Mã", "Tên", "Thứ hạng", "Đồng hạng", "Nhóm xếp hạng"],
    ...["Số phiếu", "Cao", "Thấp", "Chênh", "TB nhóm I", "TB nhóm V", "Điểm liệt", "Cần chấm lại"],
    ...["Trong tỷ lệ trần", "Chưa xếp hạng vì", "Ý kiến Tổ", "Ghi chú", "Nhân rộng"],
  ],
  "Danh hiệu thi đua": [
    ...["STT", "Mã đơn vị", "Đối tượng", "Họ tên/Tập thể", "Chức vụ", "Danh hiệu đăng ký"],
    ...["Hình thức khen thưởng", "Đề tài, sáng kiến", "Cấp", "Mã mô hình", "Ngày đăng ký", "Đúng hạn"],
    ...["Kết quả sáng kiến", "QĐ công nhận", "Xếp loại năm", "Kết quả danh hiệu", "QĐ khen thưởng"],
    ...["Cảnh báo", "Ghi chú"],
  ],
  "Nhật ký": ["Thời gian", "Người", "Tab", "Mã", "Cột", "Trước", "Sau", "Lý do"],
};

it.each(Object.entries(DOMAIN_HEADERS))(
  "[S1] %s has every column of docs/domain.md#tabs-and-columns",
  (title, headers) => {
    const declared = all.filter((table) => table.title === title).flatMap(headersOf);
    expect(headers.filter((header) => !declared.includes(header))).toEqual([]);
  },
);

describe("[S23] what units must fill and what they type, in the order of the tab", () => {
  it("of Đăng ký are fields of a registration", () => {
    expect(requiredKeys(registrations)).toEqual([
      ...["unit", "subject", "holder", "title", "context", "goals", "content", "newness", "from", "products"],
    ]);
    expect(keysTypedBy(registrations, "unit")).toEqual([
      ...["subject", "holder", "position", "coauthors", "title", "kind", "novelty", "field", "context"],
      ...["goals", "content", "newness", "scope", "resources", "from", "to", "products", "spread"],
      ...["document", "asksForExcellence", "fiveYears", "links"],
    ]);
    const fields = Object.keys(toRegistration(emptyRecord(registrations)));
    expect(
      [...requiredKeys(registrations), ...REGISTRATION_TYPED].filter((key) => !fields.includes(key)),
    ).toEqual([]);
  });
  it("of Báo cáo are fields of a report", () => {
    expect(requiredKeys(reports)).toEqual(["model", "done"]);
    expect(keysTypedBy(reports, "unit")).toEqual([
      ...["document", "before", "done", "from", "to", "indicator", "indicatorUnit", "indicatorBefore"],
      ...["indicatorTarget", "indicatorAfter", "economic", "social", "party", "scope", "places"],
      ...["implementation", "evidence", "difficulties", "proposals", "selfPoints", "selfBand"],
    ]);
    const fields = Object.keys(toReport(emptyRecord(reports)));
    expect([...requiredKeys(reports), ...REPORT_TYPED].filter((key) => !fields.includes(key))).toEqual([]);
  });
});

it("[S7] a title of the emulation law is never a form of reward", () => {
  const rewards: readonly string[] = REWARDS;
  expect([...PERSONAL_TITLES, ...COLLECTIVE_TITLES].filter((title) => rewards.includes(title))).toEqual([]);
});
