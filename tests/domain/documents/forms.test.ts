import { describe, expect, it } from "vitest";
import {
  authorityLine,
  basisLines,
  committeeOf,
  initials,
  longDay,
  numberLine,
  recipientLines,
  shortDay,
} from "../../../src/domain/documents/forms.ts";

describe("laid-down forms", () => {
  it("[VB4] numbers: of the Party without a colon, of the state with one; one digit gets a zero", () => {
    expect(numberLine("party", "TTr", "7", "HU")).toBe("Số 07-TTr/HU");
    expect(numberLine("party", "CV", "848", "HU")).toBe("Số 848-CV/HU");
    expect(numberLine("state", "TTr", "12", "UBND")).toBe("Số: 12/TTr-UBND");
    expect(numberLine("state", "TB", "3", "UBND")).toBe("Số: 03/TB-UBND");
  });

  it("[VB4] days: a zero below 10, months only below 3", () => {
    expect(longDay("2023-02-08")).toBe("ngày 08 tháng 02 năm 2023");
    expect(longDay("2023-03-28")).toBe("ngày 28 tháng 3 năm 2023");
    expect(longDay("2023-11-05")).toBe("ngày 05 tháng 11 năm 2023");
    expect([shortDay("2023-03-28"), shortDay("2023-02-08")]).toEqual(["28/3/2023", "08/02/2023"]);
  });

  it("[VB4] authorities in the letters of the format, whichever were typed", () => {
    expect(authorityLine("party", "TM. Ban Thường vụ")).toBe("T/M BAN THƯỜNG VỤ");
    expect(authorityLine("state", "T/M ỦY BAN NHÂN DÂN")).toBe("TM. ỦY BAN NHÂN DÂN");
    expect(authorityLine("party", "K/T TRƯỞNG BAN")).toBe("K/T TRƯỞNG BAN");
    expect(authorityLine("state", "Quyền Chủ tịch")).toBe("QUYỀN CHỦ TỊCH");
  });

  it("[VB4] recipients and căn cứ with the signs of the format between them", () => {
    expect(recipientLines("party", ["Như trên", "Lưu Văn phòng"])).toEqual([
      "- Như trên,",
      "- Lưu Văn phòng.",
    ]);
    expect(recipientLines("state", ["Như trên", "Lưu: VT"])).toEqual(["- Như trên;", "- Lưu: VT."]);
    expect(basisLines("party", ["A", "B"])).toEqual(["A;", "B,"]);
    expect(basisLines("state", ["A", "B"])).toEqual(["A;", "B."]);
  });

  it("[VB4] the sign of a body is its first letters, without marks but with đ", () => {
    expect(["Huyện ủy", "Đảng ủy", "Tỉnh uỷ", "Ban Tổ chức", "Tổ thẩm định"].map(initials)).toEqual([
      "HU",
      "ĐU",
      "TU",
      "BTC",
      "TTĐ",
    ]);
    expect(committeeOf("Đảng ủy xã Đạ Sar")).toBe("Đảng ủy");
    expect(initials("Đảng ủy [CẦN BỔ SUNG]")).toBe("[CẦN BỔ SUNG]");
  });
});
