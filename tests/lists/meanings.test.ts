import { describe, expect, it } from "vitest";
import { APPRAISER_MEANINGS, groupMeant, isAsAbove, unitMeanings } from "../../src/lists/meanings.ts";
import { COMMUNE_GROUPS, LETTER_GROUPS } from "./letterGroups.ts";

const UNIT_MEANINGS = unitMeanings(LETTER_GROUPS);

const meant = (read: ((cell: string) => string) | undefined, cells: readonly string[]) =>
  cells.map((cell) => read?.(cell));

describe("meanings", () => {
  it("[U20] of a group or a heading are told by words that only one group has", () => {
    const groups = {
      "Thường trực HĐND": ["Thường trực HĐND huyện", "HĐND"],
      "UBND huyện": ["Khối Chính quyền", "PHÒNG, BAN, NGÀNH", "Khối nhà nước", "Các cơ quan chuyên môn"],
      "MTTQ và các đoàn thể": ["Khối MTTQ, đoàn thể", "Tổ chức chính trị - xã hội", "Mặt trận"],
      "Cơ quan tham mưu, giúp việc Huyện ủy": ["KHỐI ĐẢNG", "Các cơ quan Đảng", "Các ban Đảng"],
      "TCCSĐ trực thuộc": ["tccsd truc thuoc", "CÁC XÃ, THỊ TRẤN", "Khối xã", "Chi bộ cơ sở", "Các phường"],
    };
    expect(
      Object.entries(groups).flatMap(([group, texts]) =>
        texts.filter((text) => groupMeant(text, LETTER_GROUPS) !== group),
      ),
    ).toEqual([]);
    // Two groups, or none: it stays for the organiser to say.
    const open = ["Khối Đảng, đoàn thể", "UBND các xã", "Nhóm lạ", "Cấp trên", "Khối trường học"];
    expect(open.map((text) => groupMeant(text, LETTER_GROUPS))).toEqual(open);
  });

  it("[U20] of a group are those of the profile: a commune has neither a district's government nor its committee", () => {
    const groups = {
      "UBND xã, phường": ["Khối Chính quyền", "UBND", "Các phòng chuyên môn, đơn vị sự nghiệp"],
      "Cơ quan tham mưu, giúp việc Đảng ủy": ["Khối Đảng", "Các ban Đảng"],
      "TCCSĐ trực thuộc": ["Chi bộ trực thuộc Đảng ủy", "TCCSĐ"],
    };
    expect(
      Object.entries(groups).flatMap(([group, texts]) =>
        texts.filter((text) => groupMeant(text, COMMUNE_GROUPS) !== group),
      ),
    ).toEqual([]);
    // Written out, it is what it says.
    expect(groupMeant("UBND huyện", COMMUNE_GROUPS)).toBe("UBND huyện");
  });

  it("[U20] of a role are told by its words", () => {
    const { role } = APPRAISER_MEANINGS;
    expect(
      meant(role, ["Tổ phó Thường trực", "UV", "TV kiêm thư ký", "Ủy viên", "Tổ trưởng Tổ thẩm định"]),
    ).toEqual(["Tổ phó", "Thành viên", "Thư ký", "Thành viên", "Tổ trưởng"]);
    expect(meant(role, ["Khách mời", "Phó Tổ trưởng", "Tổ viên"])).toEqual([
      "Khách mời",
      "Tổ phó",
      "Thành viên",
    ]);
  });

  it("[U20] of names leave out forms of address and stars, and nothing of the name", () => {
    const names = ["Đ/c K’ A", "Đồng chí  Ka A", "Bà Trưởng ban A", "Ông A", "Chuyên viên B (*)", "Đồng A"];
    expect(meant(APPRAISER_MEANINGS.name, names)).toEqual([
      "K’ A",
      "Ka A",
      "Trưởng ban A",
      "Ông A",
      "Chuyên viên B",
      "Đồng A",
    ]);
    expect(meant(UNIT_MEANINGS.name, ["Thị trấn A (*)", "Xã B**", "Trường A (cơ sở 2)"])).toEqual([
      "Thị trấn A",
      "Xã B",
      "Trường A (cơ sở 2)",
    ]);
  });

  it("[U20] of a phone number bring its 0 back, of addresses their separators", () => {
    expect(meant(UNIT_MEANINGS.phone, ["900000002", "0900.000.001", "90000000"])).toEqual([
      "0900000002",
      "0900.000.001",
      "90000000",
    ]);
    expect(
      meant(UNIT_MEANINGS.emails, ["a@x.vn\nb@x.vn", "a@x.vn;\n b@x.vn.", "mailto:a@x.vn", "a@x.vn, b@x.vn"]),
    ).toEqual(["a@x.vn; b@x.vn", "a@x.vn; b@x.vn", "a@x.vn", "a@x.vn, b@x.vn"]);
  });

  it("[U20] of “as above” are its usual signs, and no unit's name", () => {
    expect(
      ["nt", "-nt-", "NT.", "như trên", '"', "″", "//", "-//-"].filter((cell) => !isAsAbove(cell)),
    ).toEqual([]);
    expect(["NTM", "Như", "-", ""].filter(isAsAbove)).toEqual([]);
  });
});
