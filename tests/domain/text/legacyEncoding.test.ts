import { describe, expect, it } from "vitest";
import { suspectsLegacyEncoding } from "../../../src/domain/text/legacyEncoding.ts";

// The odd texts were written by hand from the code tables of TCVN 5712 (VN3) and VNI-Windows.
describe("suspectsLegacyEncoding", () => {
  it.each([
    "Céng hoµ x· héi chñ nghÜa ViÖt Nam", // Cộng hoà xã hội chủ nghĩa Việt Nam
    "§¶ng bé tØnh L©m §ång", // Đảng bộ tỉnh Lâm Đồng
    "NguyÔn V¨n An",
    "C«ng ®oµn c¬ së, n\u00adíc s¹ch",
    "Hµ",
  ])("[V13] finds TCVN3 in %j", (text) => {
    expect(suspectsLegacyEncoding(text)).toBe("TCVN3");
  });

  it.each([
    "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
    "Ñaûng boä huyeän Laïc Döông",
    "BAN THÖÔØNG VUÏ",
    "Coâng taùc xaây döïng Ñaûng",
    "Ñaûng",
  ])("[V13] finds VNI in %j", (text) => {
    expect(suspectsLegacyEncoding(text)).toBe("VNI");
  });

  it.each([
    "",
    "– 12/3 –",
    "Đảng bộ tỉnh Lâm Đồng",
    "Tổ thẩm định".normalize("NFD"),
    "Hoà toàn khoá, hoá đơn, loè loẹt, quá, Uông Bí, tuân, khuân",
    "HOÀ BÌNH, MÔ HÌNH, CÔNG TÁC",
    "Huê hai Minh",
    "Microsoft® Office",
    "«Mô hình» và «cách làm»",
    "10 m² và 5 µm",
    "Thomas Müller và Björn",
    "100 % ± 5 °C",
  ])("[V13] leaves %j alone", (text) => {
    expect(suspectsLegacyEncoding(text)).toBeNull();
  });

  it("[V13] finds a pasted sentence among proper ones", () => {
    expect(suspectsLegacyEncoding("Mục tiêu: c¶i c¸ch hµnh chÝnh trong toàn đơn vị")).toBe("TCVN3");
  });

  it("[V13] finds it also after macOS has taken the marks apart", () => {
    expect(suspectsLegacyEncoding("Vieät Nam, Laïc Döông".normalize("NFD"))).toBe("VNI");
  });

  it("[V13] names TCVN3 where both are found equally often", () => {
    expect(suspectsLegacyEncoding("C«ng Ñaûng")).toBe("TCVN3");
  });

  it("[V13] asks for two odd words among several", () => {
    expect(suspectsLegacyEncoding("Ñaûng bộ huyện")).toBeNull();
    expect(suspectsLegacyEncoding("Ñaûng boä huyện")).toBe("VNI");
  });
});
