import { describe, expect, it } from "vitest";
import { peopleIn } from "../../../src/domain/people/peopleIn.ts";

describe("peopleIn", () => {
  it("[X7] looks past list marks, forms of address and posts", () => {
    expect(peopleIn("1. Đ/c Nguyễn Văn An (Phó Bí thư); bà K'Nớ - Chủ tịch Hội\n- Đồng chí Lê Ô")).toEqual([
      "Nguyễn Văn An",
      "Phó Bí thư",
      "K'Nớ",
      "Chủ tịch Hội",
      "Lê Ô",
    ]);
    expect(peopleIn("(1) Nguyễn Văn An\na) Anh Lê Ô; Đồng chí: K'Nớ + Thầy Vàng A")).toEqual([
      "Nguyễn Văn An",
      "Lê Ô",
      "K'Nớ",
      "Vàng A",
    ]);
    expect(peopleIn("Lê Ô, Phó Chủ tịch")).toEqual(["Lê Ô", "Phó Chủ tịch"]);
    expect(peopleIn(" ;, \n")).toEqual([]);
  });

  it("[X7] knows forms of address in capitals and without marks, and keeps a name that is one", () => {
    expect(peopleIn("ĐỒNG CHÍ Nguyễn Văn An; dong chi Lê Ô; Ông: Vàng A; Đ/C. K'Nớ")).toEqual([
      "Nguyễn Văn An",
      "Lê Ô",
      "Vàng A",
      "K'Nớ",
    ]);
    expect(peopleIn("Anh")).toEqual(["Anh"]);
  });
});
