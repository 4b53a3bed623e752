import { describe, expect, it } from "vitest";
import { ballotSheet } from "../../../src/domain/documents/ballotSheet.ts";
import { registrationList } from "../../../src/domain/documents/registrationList.ts";
import { scoreTable } from "../../../src/domain/documents/scoreTable.ts";
import { titleList } from "../../../src/domain/documents/titleList.ts";
import { BALLOT, FACTS, LOWER, MODEL, PERSONAL, STANDING, TITLE, wanted } from "./fixtures.ts";
import { lacks, only, tables, texts } from "./support.ts";

describe("danh sách đăng ký", () => {
  it("[VB5] collectives, then persons, with who, where, what; the last line counts them", () => {
    const { blocks, title, head } = only(registrationList);
    expect(title).toEqual(["Danh sách", "đăng ký thực hiện mô hình mới, cách làm sáng tạo năm 2023"]);
    expect(head).toEqual({
      superior: "HUYỆN ỦY N",
      issuer: "BAN TỔ CHỨC",
      number: null,
      subject: null,
      dateline: null,
    });
    expect(tables(blocks)).toEqual([
      [["1", "Tập thể lãnh đạo xã A", "Đảng ủy xã A", "Một cửa lưu động", "Mô hình mới", "Có", ""]],
      [
        [
          "1",
          "Trưởng phòng Nội vụ",
          "Trưởng phòng, Phòng Nội vụ",
          "Hẹn giờ trả hồ sơ",
          "Mô hình mới",
          "",
          "",
        ],
      ],
    ]);
    expect(texts(blocks)).toEqual([
      "I. Tập thể",
      "II. Cá nhân",
      "Danh sách này có 2 mô hình của 2 đơn vị: 1 của tập thể, 1 của cá nhân; 1 mô hình đề nghị xét hoàn thành xuất sắc nhiệm vụ.",
    ]);
  });

  it("[VB5] leaves out what is withdrawn, marks what is suspended, and drops no row without a subject", () => {
    const models = [
      { ...MODEL, state: "withdrawn" },
      { ...PERSONAL, state: "suspended", coauthors: "Phó phòng" },
      { ...MODEL, id: "MH-2023-003", subject: "" },
    ] as const;
    const { blocks } = only(registrationList, { facts: { ...FACTS, models } });
    expect(texts(blocks).slice(0, 4)).toEqual([
      "I. Tập thể",
      "Không có tập thể nào đăng ký.",
      "II. Cá nhân",
      "III. Tập thể hay cá nhân: [CẦN BỔ SUNG]",
    ]);
    expect(tables(blocks).map((rows) => rows.map((cells) => cells.at(-1)))).toEqual([
      ["Tạm dừng; Đồng tác giả: Phó phòng"],
      [""],
    ]);
    const made = registrationList.make(wanted({ facts: { ...FACTS, models } }));
    expect(made.gaps).toContainEqual({
      what: "Đối tượng của MH-2023-003",
      place: { kind: "cell", tab: "registrations", row: "MH-2023-003", column: "subject" },
    });
  });

  it("[VB2] [VB3] names each gap once with its place; nothing typed is filled by invention", () => {
    const models = [{ ...MODEL, title: "" }];
    const made = registrationList.make(wanted({ facts: { ...FACTS, models } }));
    expect(made.gaps).toEqual([
      {
        what: "Tên mô hình MH-2023-001",
        place: { kind: "cell", tab: "registrations", row: "MH-2023-001", column: "title" },
      },
      { what: "Ngày ký", place: { kind: "field", field: "day" } },
      { what: "Người lập", place: { kind: "field", field: "drawnBy" } },
      { what: "Họ tên người ký", place: { kind: "field", field: "organiserSigner" } },
    ]);
    const typed = { day: "31/2/2023", drawnBy: "Chuyên viên", organiserSigner: "Trưởng Ban" };
    expect(lacks(registrationList.make(wanted({ typed })))).toEqual(["Ngày ký"]);
    const { closing } = only(registrationList, { typed: { ...typed, day: "8/2/2023" } });
    expect([closing.dateline, closing.right]).toEqual([
      "N, ngày 08 tháng 02 năm 2023",
      { authority: "", position: "TRƯỞNG BAN", name: "Trưởng Ban" },
    ]);
  });
});

describe("bảng tổng hợp điểm", () => {
  it("[VB7] [VB1] group by group with means of two decimals, on lying paper; says who may be put, and no more", () => {
    const document = only(scoreTable);
    expect(document.orientation).toBe("landscape");
    expect(tables(document.blocks)).toEqual([
      [
        ["Tập thể – Tổ chức cơ sở đảng trực thuộc"],
        [
          ...["1", "Một cửa lưu động", "Đảng ủy xã A", "21,50", "63,00", "3/3", "84,50", "Tốt", "1"],
          "Đủ điều kiện trình",
        ],
        ["Cá nhân – UBND huyện"],
        [
          ...["1", "Hẹn giờ trả hồ sơ", "Trưởng phòng Nội vụ", "19,00", "50,00", "2/3", "69,00", "Khá", "1"],
          "Chưa đủ điểm trình",
        ],
      ],
    ]);
    expect(texts(document.blocks)).toEqual([
      "Tổng số 2 mô hình; 5 phiếu đã nộp trên 6 phiếu được giao. Điểm của mỗi mô hình là trung bình các phiếu đã nộp. Đủ điều kiện trình là đủ điều kiện trình Ban Thường vụ Huyện ủy xem xét: từ 80 điểm và không nhóm tiêu chí nào dưới điểm liệt.",
    ]);
  });

  it("[VB7] a tie, a floor and a model without points are said in words", () => {
    const ranking = [
      { ...STANDING, rank: "2=" },
      { ...STANDING, eligible: false, belowFloor: "I (11,39)" },
      { ...LOWER, mean: null, unranked: "Chưa đủ phiếu", rank: "–" },
    ];
    const [rows = []] = tables(only(scoreTable, { facts: { ...FACTS, ranking } }).blocks);
    const ends = rows.filter((cells) => cells.length > 1).map((cells) => cells.slice(-4));
    expect(ends).toEqual([
      ["84,50", "Tốt", "2 (đồng hạng)", "Đủ điều kiện trình"],
      ["84,50", "Tốt", "1", "Dưới điểm liệt: I (11,39)"],
      ["", "Khá", "–", "Chưa đủ phiếu"],
    ]);
  });
});

describe("phiếu chấm", () => {
  const facts = { ...FACTS, ballots: [BALLOT, { ...BALLOT, id: "P1-X-TV01", model: "X", recused: true }] };

  it("[VB6] a row for each criterion under its group, with its levels; sums; the words after them", () => {
    const { blocks, closing } = only(ballotSheet, { facts });
    expect(tables(blocks)).toEqual([
      [
        ["I", "Tính mới", "25", "12,5"],
        ["I.1", "Mức độ mới\n20–25: Lần đầu", "25", "12,5"],
        ["II", "Hiệu quả", "75", "68"],
        ["II.1", "Hiệu quả", "75", "68"],
        ["", "Cộng", "100", "80,5"],
      ],
    ]);
    expect(texts(blocks)).toEqual([
      "Tên mô hình: Một cửa lưu động (MH-2023-001)",
      "Tập thể, cá nhân thực hiện: Tập thể lãnh đạo xã A, Đảng ủy xã A",
      "Thành viên chấm: Trưởng Ban, Trưởng Ban Tổ chức",
      "Nhận xét:",
      "Làm bài bản",
    ]);
    expect(closing.right).toEqual({
      authority: "",
      position: "THÀNH VIÊN TỔ THẨM ĐỊNH",
      name: "Trưởng Ban",
    });
  });

  it("[VB6] [VB2] no sum of a part; a ballot that was not submitted says so; one that is not scored is no sheet", () => {
    const begun = { ...BALLOT, submitted: false, points: { "I.1": 0, "II.1": null } };
    const made = ballotSheet.make(wanted({ facts: { ...FACTS, ballots: [begun] } }));
    const [rows = []] = tables(made.documents[0]?.blocks ?? []);
    // 0 is a score; blank is none.
    expect(rows.map((cells) => cells.at(-1))).toEqual(["0", "0", "", "[CẦN BỔ SUNG]", ""]);
    expect(lacks(made)).toEqual([
      "Điểm của phiếu P1-MH-2023-001-TV01",
      "Phiếu P1-MH-2023-001-TV01 chưa nộp",
      "Ngày ký",
    ]);
    expect(ballotSheet.choices(facts).map(({ key }) => key)).toEqual(["", "P1-MH-2023-001-TV01"]);
    expect(ballotSheet.choices(FACTS)[1]?.label).toBe("MH-2023-001 · Một cửa lưu động");
  });

  it("[VB6] all of an appraiser’s in one file, or the one that was chosen", () => {
    const second = { ...BALLOT, id: "P1-MH-2023-002-TV01", model: "MH-2023-002" };
    const two = { ...FACTS, ballots: [BALLOT, second] };
    const names = (choice: string) =>
      ballotSheet.make(wanted({ facts: two, choice })).documents.map(({ fileName }) => fileName);
    expect(names("")).toEqual(["phieu-cham-2023-TV01", "phieu-cham-2023-TV01"]);
    expect(names(second.id)).toEqual(["phieu-cham-2023-TV01-MH-2023-002"]);
  });
});

describe("danh sách danh hiệu thi đua", () => {
  const collective: typeof TITLE = {
    ...TITLE,
    ...{
      number: "2",
      unit: "A",
      subject: "Tập thể",
      holder: "Văn phòng",
      position: "",
      reward: "",
      initiative: "",
    },
    ...{
      recognition: "",
      title: "Đơn vị tiên tiến",
      titleResult: "Đơn vị tiên tiến",
      rewardDecision: "3/QĐ-UBND",
    },
  };
  const listed = (titles: (typeof FACTS)["titles"]) => only(titleList, { facts: { ...FACTS, titles } });

  it("[VB19] collectives, then persons, each with initiative, reward and result; what names no title is left out", () => {
    const { blocks, title } = listed([TITLE, collective, { ...TITLE, number: "3", title: "" }]);
    expect(title[1]).toBe("đăng ký danh hiệu thi đua, sáng kiến năm 2023");
    expect(tables(blocks)).toEqual([
      [["1", "Văn phòng", "A", "Đơn vị tiên tiến", "", "", "Đơn vị tiên tiến; 3/QĐ-UBND"]],
      [
        [
          ...["1", "Chuyên viên", "Chuyên viên tổng hợp, Phòng Nội vụ", "Chiến sĩ thi đua cơ sở"],
          ...["Số hóa hồ sơ; 12/QĐ-UBND", "Giấy khen", ""],
        ],
      ],
    ]);
    expect(texts(blocks).at(-1)).toBe(
      "Danh sách này có 2 danh hiệu của 2 đơn vị: 1 của tập thể, 1 của cá nhân.",
    );
  });

  it("[VB19] says where nobody registered, keeps a row without a subject, and tells a name that lacks", () => {
    const made = titleList.make(
      wanted({ facts: { ...FACTS, titles: [{ ...TITLE, subject: "", holder: "" }] } }),
    );
    const [document] = made.documents;
    expect(texts(document?.blocks ?? []).slice(0, 5)).toEqual([
      ...["I. Tập thể", "Không có tập thể nào đăng ký.", "II. Cá nhân", "Không có cá nhân nào đăng ký."],
      "III. Tập thể hay cá nhân: [CẦN BỔ SUNG]",
    ]);
    expect(lacks(made)).toEqual(expect.arrayContaining(["Đối tượng của dòng 1", "Họ tên, tập thể ở dòng 1"]));
  });

  it("[VB19] waits while nothing is registered", () => {
    expect([titleList.moment({ ...FACTS, titles: [] }), titleList.moment(FACTS)]).toEqual([
      { due: false, says: "Chưa có danh hiệu nào được đăng ký" },
      { due: true, says: "1 danh hiệu" },
    ]);
  });
});
