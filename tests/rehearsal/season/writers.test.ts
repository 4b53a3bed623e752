import { describe, expect, it } from "vitest";
import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { LEADER, ORGANISER } from "../../../rehearsal/season/people.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import { STEWARD } from "../../../src/main/exposed.ts";
import { type CellWritten, declaredWriter, hearWrites, unwritten } from "../../services/support/writers.ts";

/** A whole year of a small district, with every write heard from the first cell on. */
function playedYear() {
  const names = new Set(STEWARD.map(({ name }) => name));
  let heard: ReturnType<typeof hearWrites> | null = null;
  const arguments_ = ["--units", "5", "--models", "12", "--appraisers", "4", "--seed", "3"];
  const season = playSeason(
    readOptions(arguments_),
    readBundles("dist"),
    () => undefined,
    (host) => {
      const hearing = hearWrites(host, (name) => names.has(name));
      heard = hearing;
      const { createSpreadsheet } = host;
      host.createSpreadsheet = (options) => {
        const file = createSpreadsheet.call(host, options);
        hearing.attach(file);
        return file;
      };
    },
  );
  const written: readonly CellWritten[] = (heard as ReturnType<typeof hearWrites> | null)?.written ?? [];
  return { season, written };
}

/** This year has no letters, no extension, and no late work: tests/services/ballots/writers.host.test.ts has. */
const NOBODY_WROTE = {
  "Báo cáo": "Sửa sau hạn|Nộp muộn (theo lệnh)".split("|"),
  "Chấm điểm": "Nộp muộn|Lần lưu đã chọn lại".split("|"),
  "Danh hiệu thi đua": "Chức vụ|Hình thức khen thưởng|Cấp|Mã mô hình|Xếp loại năm|Ghi chú".split("|"),
  "Kết quả cơ sở":
    "Mã kết quả|Mã đơn vị|Tên mô hình|Đơn vị/Cá nhân|Nhóm xếp hạng|Hạng|Số phiếu|Điểm TB|Mức|Đủ điều kiện trình|Kết luận|Mã kiểm tra|Nhận lúc".split(
      "|",
    ),
  "Lưu trữ": "Mã mô hình|Năm|Đơn vị|Họ tên/Tập thể|Tên mô hình|Điểm|Mức|Kết luận".split("|"),
  "Quán triệt": "Văn bản đã quán triệt|Ghi chú".split("|"),
  "Thư nhắc":
    "Mã thư|Ngày gửi|Loại thư|Nơi nhận|Không gửi|Trạng thái|Ghi chú|Lúc gửi|Gửi tới|Điện thoại|Hạn|Còn thiếu|Mã nơi nhận".split(
      "|",
    ),
  "Tiêu chí": "Áp dụng cho|Minh chứng".split("|"),
  "Tổ thẩm định": "STT|Chức vụ|Mã đơn vị|Được chấm|Hồ sơ né tránh|Trả lời về né tránh".split("|"),
  "Xếp hạng": "Số, ngày|Ghi chú|Nhân rộng".split("|"),
  "Đăng ký": "Nghi trùng|Sửa sau hạn|Nộp muộn (theo lệnh)|Tình trạng|Tình trạng (theo lệnh)|Ghi chú".split(
    "|",
  ),
  "Đơn vị":
    "STT|Nhóm đối tượng|Cấp thẩm định|Đầu mối|Chức vụ|Điện thoại|Trạng thái|Gia hạn đăng ký|Gia hạn báo cáo|Gia hạn đăng ký (theo lệnh)|Gia hạn báo cáo (theo lệnh)|Ghi chú".split(
      "|",
    ),
};

describe("[S26] one writer a cell", () => {
  it("all year long nobody writes a cell of another: units, appraisers, organiser, leader and steward", {
    timeout: 180_000,
  }, () => {
    const { season, written } = playedYear();
    const roles = new Map<string, string>([
      [ORGANISER, "organiser"],
      [LEADER, "leader"],
      ...season.plan.units.map(({ email }) => [email, "unit"] as const),
      ...season.plan.appraisers.map(({ email }) => [email, "appraiser"] as const),
    ]);
    const roleOf = (by: string) => (by.startsWith("steward ") ? "steward" : roles.get(by));
    // The owner who runs `install` in the script editor gives Cấu hình and Tiêu chí their first contents, which are the organiser's.
    const ownersOwn = (by: string, declared: string) => by === "steward install" && declared === "organiser";
    const foreign = written.flatMap(({ by, tab, header }) => {
      const declared = declaredWriter({ tab, header });
      return declared === roleOf(by) || ownersOwn(by, declared)
        ? []
        : [`${tab} / ${header}: ${by}, not ${declared}`];
    });
    expect([...new Set(foreign)]).toEqual([]);
    // A run that heard nothing proves nothing: everybody wrote, and all columns were written but these.
    const seen = new Set(written.map(({ by }) => roleOf(by)));
    expect(seen).toEqual(new Set(["unit", "appraiser", "organiser", "leader", "steward"]));
    expect(unwritten(written)).toEqual(NOBODY_WROTE);
  });
});
