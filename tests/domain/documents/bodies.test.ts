import { describe, expect, it } from "vitest";
import { announcement } from "../../../src/domain/documents/announcement.ts";
import type { DocumentSettings } from "../../../src/domain/documents/facts.ts";
import { submission } from "../../../src/domain/documents/submission.ts";
import { FACTS, STANDING, wanted } from "./fixtures.ts";
import { lacks, only, texts } from "./support.ts";

const typed = { number: "7", day: "8/12/2023", organiserSigner: "Người trình", decidingDay: "10/12/2023" };

const factsOf = (settings: Partial<DocumentSettings>) => ({
  ...FACTS,
  ranking: [{ ...STANDING, decision: "Công nhận" }],
  settings: { ...FACTS.settings, ...settings },
});

describe("[VB20] a commune", () => {
  const facts = factsOf({ organisation: "Đảng ủy xã Một", organiserBody: "Ban Xây dựng Đảng" });

  it("is asked by its own body, whose sign already names the Party", () => {
    const { head, addressees, closing, blocks } = only(submission, { typed, facts });
    expect([head.superior, head.issuer, head.number]).toEqual([
      ...["ĐẢNG ỦY XÃ MỘT", "BAN XÂY DỰNG ĐẢNG", "Số 07-TTr/BXDĐ"],
    ]);
    expect(addressees).toEqual(["Ban Thường vụ Đảng ủy"]);
    expect(closing.left).toEqual({ kind: "recipients", lines: ["- Như trên,", "- Lưu Ban Xây dựng Đảng."] });
    expect(closing.right.position).toBe("TRƯỞNG BAN");
    expect(texts(blocks)[1]).toBe(
      "Ban Xây dựng Đảng báo cáo, trình Ban Thường vụ Đảng ủy kết quả thẩm định như sau:",
    );
  });
});

describe("[VB20] a cell", () => {
  const facts = factsOf({
    ...{ organisation: "Chi bộ Công an xã", decidingBody: "Chi ủy", organiserBody: "Tổ thẩm định" },
  });

  it("is asked by its team, which has no committee in its sign", () => {
    const { head, addressees, closing } = only(submission, { typed, facts });
    expect([head.superior, head.issuer, head.number]).toEqual([
      ...["CHI BỘ CÔNG AN XÃ", "TỔ THẨM ĐỊNH", "Số 07-TTr/TTĐ"],
    ]);
    expect(addressees).toEqual(["Chi ủy"]);
    expect(closing.right.position).toBe("TỔ TRƯỞNG");
  });

  it("has no bureau and no office", () => {
    const document = only(announcement, { typed, facts });
    expect(JSON.stringify(document)).not.toMatch(/Ban Thường vụ|Văn phòng/);
    expect(document.head.number).toBe("Số 07-TB/CB");
    expect(document.closing.left).toEqual({
      ...{ kind: "recipients" },
      lines: ["- Chi ủy,", "- Các đơn vị có tên trong Phụ lục,", "- Lưu Chi bộ."],
    });
  });
});

describe("[VB20] another body", () => {
  it("has a head whom only people know, and one that is not said is a gap", () => {
    expect(lacks(submission.make(wanted({ typed, facts: factsOf({ organiserBody: "Văn phòng" }) })))).toEqual(
      ["Chức vụ người ký"],
    );
    expect(lacks(submission.make(wanted({ typed, facts: factsOf({ organiserBody: "" }) })))).toEqual(
      expect.arrayContaining(["Nơi trình"]),
    );
  });

  it("of a Đảng bộ speaks its Đảng ủy", () => {
    const { head, addressees } = only(submission, {
      typed,
      facts: factsOf({ organisation: "Đảng bộ Quân sự" }),
    });
    expect([head.number, addressees]).toEqual(["Số 07-TTr/BTCĐU", ["Ban Thường vụ Đảng ủy"]]);
  });
});
