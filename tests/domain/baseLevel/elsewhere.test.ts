import { describe, expect, it } from "vitest";
import { type Listed, standingElsewhere } from "../../../src/domain/baseLevel/elsewhere.ts";
import { sentence } from "../../../src/domain/problems/problem.ts";

const PLACE = { tab: "Đăng ký", row: 12, header: "Tên mô hình" };
const listed = (more: Partial<Listed>): Listed => ({
  ...{ place: PLACE, id: "MH-2026-005", title: "Tủ thuốc", unit: "Văn phòng Đảng ủy", ...more },
});
const sent = (code: string, title: string) => ({ code, title });
const whose = (models: Parameters<typeof standingElsewhere>[0], ...others: readonly Listed[]) =>
  standingElsewhere(models, others).map(({ facts }) => [facts["whose"], facts["codes"]]);

describe("[BL9] a model of a result that stands in another list, too", () => {
  it("is told where it stands, whose it is there, which it is here, and what to do", () => {
    expect(standingElsewhere([sent("MH-2026-001", "TỦ THUỐC.")], [listed({})]).map(sentence)).toEqual([
      "Tab Đăng ký, dòng 12, cột Tên mô hình: “Tủ thuốc” (MH-2026-005, Văn phòng Đảng ủy) trùng tên với mô hình MH-2026-001 trong kết quả này. Nếu là một mô hình, hãy thống nhất để chỉ giữ ở một nơi: rút đăng ký, bỏ dòng này, hoặc đề nghị đơn vị lập và gửi lại kết quả; nếu là hai mô hình khác nhau, hãy đánh dấu ô Nhận cả mô hình trùng tên rồi làm lại.",
    ]);
  });

  it("is compared by the words of its title; others and blank titles are none", () => {
    const models = [sent("A", "Tủ thuốc"), sent("B", "Thư viện xe"), sent("C", ""), sent("D", "tu thuoc")];
    expect(
      whose(
        models,
        listed({}),
        listed({ id: "MH-2026-006", title: "Đường hoa" }),
        listed({ id: "MH-2026-007", title: " – " }),
        listed({ id: "DB2/MH-1", title: "Thư  viện xe", unit: "Đảng bộ thôn Hai" }),
      ),
    ).toEqual([
      ["MH-2026-005, Văn phòng Đảng ủy", "A, D"],
      ["DB2/MH-1, Đảng bộ thôn Hai", "B"],
    ]);
  });

  it("is told of a row without a code or a unit as well", () => {
    expect(whose([sent("A", "Tủ thuốc")], listed({ id: "" }), listed({ unit: "" }))).toEqual([
      ["Văn phòng Đảng ủy", "A"],
      ["MH-2026-005, chưa ghi đơn vị", "A"],
    ]);
  });
});
