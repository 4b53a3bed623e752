import { describe, expect, it } from "vitest";
import { announcement } from "../../../src/domain/documents/announcement.ts";
import { minutes } from "../../../src/domain/documents/minutes.ts";
import { reminderLetter } from "../../../src/domain/documents/reminderLetter.ts";
import { submission } from "../../../src/domain/documents/submission.ts";
import { at, FACTS, LOWER, STANDING, UNIT, wanted } from "./fixtures.ts";
import { lacks, only, tables, texts, wordsOf } from "./support.ts";

describe("biên bản", () => {
  const typed = {
    number: "1",
    day: "30/11/2023",
    meetingTime: "08 giờ 00",
    meetingDay: "30/11/2023",
    meetingPlace: "Phòng họp số 1",
    teamDecision: "Quyết định số 20-QĐ/HU",
    absent: "0",
    opinions: "Nhất trí cao",
    vote: "100",
    endTime: "11 giờ 00",
  };

  it("[VB16] time, place, who takes part, ballots out and in, each result with the team’s opinion", () => {
    const ranking = [{ ...STANDING, opinion: "Cần theo dõi thêm" }];
    const document = only(minutes, { typed, facts: { ...FACTS, ranking } });
    expect(document.head.number).toBe("Số 01-BB/TTĐ");
    expect(texts(document.blocks)).toEqual([
      "Vào lúc 08 giờ 00, ngày 30 tháng 11 năm 2023, tại Phòng họp số 1, Tổ thẩm định (thành lập theo Quyết định số 20-QĐ/HU) họp thẩm định, chấm điểm kết quả thực hiện mô hình mới, cách làm sáng tạo năm 2023.",
      "I. Thành phần",
      "Tổng số thành viên: 2. Vắng: 0.",
      "1. Trưởng Ban – Trưởng Ban Tổ chức – Tổ trưởng",
      "2. Chuyên viên – Thư ký",
      "Chủ trì: Trưởng Ban. Ghi biên bản: Chuyên viên.",
      "II. Nội dung",
      "1. Ý kiến tại cuộc họp",
      "Nhất trí cao",
      "2. Kết quả chấm điểm: phát ra 3 phiếu, thu về 3 phiếu hợp lệ, của 1 mô hình.",
      "III. Kết luận",
      "Tổ thẩm định nhất trí 100% với kết quả chấm điểm trên; 1 mô hình đủ điều kiện trình Ban Thường vụ Huyện ủy xem xét.",
      "Cuộc họp kết thúc lúc 11 giờ 00 cùng ngày; biên bản đã được đọc lại.",
    ]);
    expect(tables(document.blocks)[0]?.[1]).toEqual([
      ...["1", "Một cửa lưu động", "Đảng ủy xã A", "3/3", "84,50"],
      "Đủ điều kiện trình\nCần theo dõi thêm",
    ]);
  });

  it("[VB16] who writes at the left, who leads at the right; of the state by its own words", () => {
    const signs = (format: "party" | "state") => {
      const { left, right } = only(minutes, { typed, format }).closing;
      return [left?.kind === "signature" ? [left.position, left.name] : null, [right.position, right.name]];
    };
    expect(signs("party")).toEqual([
      ["NGƯỜI GHI BIÊN BẢN", "Chuyên viên"],
      ["CHỦ TRÌ HỘI NGHỊ", "Trưởng Ban"],
    ]);
    expect(signs("state")).toEqual([
      ["THƯ KÝ", "Chuyên viên"],
      ["CHỦ TỌA", "Trưởng Ban"],
    ]);
  });

  it("[VB16] [VB2] two secretaries or none are a gap, for nobody but people knows who signs", () => {
    const [first, ...others] = FACTS.appraisers;
    const twice = {
      ...FACTS,
      appraisers: [...FACTS.appraisers, { ...(others[0] ?? FACTS.appraisers[0]), code: "TV04" }],
    };
    for (const facts of [twice as typeof FACTS, { ...FACTS, appraisers: first === undefined ? [] : [first] }])
      expect(lacks(minutes.make(wanted({ typed, facts })))).toEqual(["Thư ký Tổ thẩm định (họ tên)"]);
  });
});

describe("tờ trình", () => {
  const typed = { number: "7", day: "8/12/2023", organiserSigner: "Trưởng Ban" };

  it("[VB17] [VB4] căn cứ in force, figures, and the two lists as appendices", () => {
    const made = submission.make(wanted({ typed }));
    const [document] = made.documents;
    if (document === undefined) throw new Error("There is no document");
    expect(made.gaps).toEqual([]);
    expect(document.head).toEqual({
      superior: "HUYỆN ỦY N",
      issuer: "BAN TỔ CHỨC",
      number: "Số 07-TTr/BTCHU",
      subject: null,
      dateline: "N, ngày 08 tháng 12 năm 2023",
    });
    expect(document.addressees).toEqual(["Ban Thường vụ Huyện ủy"]);
    expect(texts(document.blocks)).toEqual([
      "Căn cứ Kết luận số 14-KL/TW, ngày 22/9/2021 của Bộ Chính trị về khuyến khích cán bộ,",
      "Ban Tổ chức báo cáo, trình Ban Thường vụ Huyện ủy kết quả thẩm định như sau:",
      "1. Đăng ký, báo cáo",
      "2/2 đơn vị đăng ký 2 mô hình: 1 của tập thể, 1 của cá nhân. 1 mô hình phải báo cáo vì đề nghị xét hoàn thành xuất sắc nhiệm vụ; 1 báo cáo đã gửi.",
      "2. Thẩm định, chấm điểm",
      "Tổ thẩm định gồm 2 thành viên đã nộp 5/6 phiếu của 2 mô hình. Theo mức điểm: Tốt 1; Khá 1. 1 mô hình đủ điều kiện trình (từ 80 điểm và không nhóm tiêu chí nào dưới điểm liệt).",
      "3. Đề nghị",
      "Kính đề nghị Ban Thường vụ Huyện ủy xem xét, quyết định đối với 1 mô hình tại Phụ lục 1.",
      "1 mô hình chưa đủ điều kiện trình được nêu tại Phụ lục 2 để Ban Thường vụ Huyện ủy biết.",
    ]);
    expect(document.appendices.map(({ label, title, note }) => [label, title, note])).toEqual([
      [
        "Phụ lục 1",
        "Mô hình đủ điều kiện trình Ban Thường vụ Huyện ủy xem xét",
        "(Kèm theo Tờ trình số 07-TTr/BTCHU, ngày 08/12/2023)",
      ],
      [
        "Phụ lục 2",
        "Mô hình chưa đủ điều kiện trình",
        "(Kèm theo Tờ trình số 07-TTr/BTCHU, ngày 08/12/2023)",
      ],
    ]);
    expect(document.closing).toEqual({
      dateline: null,
      left: { kind: "recipients", lines: ["- Như trên,", "- Lưu Ban Tổ chức."] },
      right: { authority: "", position: "TRƯỞNG BAN", name: "Trưởng Ban" },
    });
  });

  it("[VB21] [VB17] says the cap of each group as Xếp hạng does, and which of the eligible it has a place for", () => {
    const facts = {
      ...FACTS,
      groupLines: [
        "Tập thể – TCCSĐ trực thuộc: 6 trên 7 đủ điều kiện. Tỷ lệ trần 20 %: 1 suất; công nhận thêm phải ghi lý do.",
      ],
      ranking: [
        { ...STANDING, withinCap: true },
        { ...STANDING, model: "MH-2023-003", title: "Hạng hai", rank: "2", withinCap: false },
        LOWER,
      ],
    };
    const document = only(submission, { typed, facts });
    expect(texts(document.blocks).slice(5, 8)).toEqual([
      ...[expect.stringContaining("2 mô hình đủ điều kiện trình"), "3. Tỷ lệ trần theo từng nhóm"],
      "- Tập thể – Tổ chức cơ sở đảng trực thuộc: 6 trên 7 đủ điều kiện. Tỷ lệ trần 20 %: 1 suất; công nhận thêm phải ghi lý do.",
    ]);
    expect(texts(document.blocks)).toContain("4. Đề nghị");
    const [eligible = []] = tables(document.appendices[0]?.blocks ?? []);
    expect(eligible.map((cells) => cells.at(-1))).toEqual([
      "Tập thể – Tổ chức cơ sở đảng trực thuộc",
      ...["Trong tỷ lệ trần", ""],
    ]);
  });

  it("[VB17] [VB4] in the format of the state: its corner, number, căn cứ and appendices", () => {
    const state = {
      ...typed,
      stateSuperior: "Ủy ban nhân dân tỉnh M",
      stateIssuer: "Ủy ban nhân dân xã N",
      stateSymbol: "UBND",
      stateAuthority: "T/M Ủy ban nhân dân",
      statePosition: "Chủ tịch",
      stateSigner: "Chủ tịch xã",
    };
    const document = only(submission, { format: "state", typed: state });
    expect([document.head.superior, document.head.issuer, document.head.number]).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH M",
      "ỦY BAN NHÂN DÂN XÃ N",
      "Số: 07/TTr-UBND",
    ]);
    expect(texts(document.blocks)[0]?.endsWith("cán bộ.")).toBe(true);
    expect(document.appendices.map(({ label }) => label)).toEqual(["Phụ lục I", "Phụ lục II"]);
    expect(document.closing.left).toEqual({ kind: "recipients", lines: ["- Như trên;", "- Lưu: VT."] });
    expect(document.closing.right).toEqual({
      authority: "TM. ỦY BAN NHÂN DÂN",
      position: "CHỦ TỊCH",
      name: "Chủ tịch xã",
    });
  });

  it("[VB17] [VB2] an empty tab Căn cứ is a gap, and a text without the kind's word is named by its number", () => {
    expect(lacks(submission.make(wanted({ typed, facts: { ...FACTS, bases: [] } })))).toEqual([
      "Văn bản làm căn cứ",
    ]);
    const bases = [{ document: "5-X", issued: null, summary: "Về thi đua", force: "" }];
    const made = submission.make(wanted({ typed, facts: { ...FACTS, bases } }));
    expect(lacks(made)).toEqual(["Ngày của 5-X"]);
    expect(texts(made.documents[0]?.blocks ?? [])[0]).toBe(
      "Căn cứ văn bản số 5-X, ngày [CẦN BỔ SUNG]: Về thi đua,",
    );
  });
});

describe("thông báo kết quả", () => {
  const typed = { number: "3", day: "15/12/2023", decidingDay: "10/12/2023" };
  const ranking = [
    { ...STANDING, decision: "Công nhận", conclusion: "Giao Ban Tổ chức theo dõi", document: "12-KL/HU" },
    { ...STANDING, model: "MH-2023-005", title: "Mô hình khác" },
  ];

  it("[VB1] conclusions as BTV chose and wrote them; a model without one is a gap and in no list", () => {
    const made = announcement.make(wanted({ typed, facts: { ...FACTS, ranking } }));
    const [document] = made.documents;
    if (document === undefined) throw new Error("There is no document");
    expect(made.gaps).toEqual([
      {
        what: "Kết luận của Ban Thường vụ Huyện ủy về MH-2023-005",
        place: { kind: "cell", tab: "ranking", row: "MH-2023-005", column: "decision" },
      },
    ]);
    expect(texts(document.blocks)).toEqual([
      "Căn cứ kết quả thẩm định, chấm điểm của Tổ thẩm định, tại cuộc họp ngày 10/12/2023, Ban Thường vụ Huyện ủy đã xem xét và kết luận về mô hình mới, cách làm sáng tạo năm 2023 như sau:",
      "1. Đã kết luận về 1 mô hình. Công nhận: 1.",
      "2. Danh sách mô hình và kết luận được nêu tại Phụ lục 1.",
      "3. 1 mô hình đủ điều kiện trình chưa có kết luận: [CẦN BỔ SUNG].",
      "Các đơn vị có tên trong danh sách căn cứ Thông báo này để thực hiện.",
    ]);
    expect(tables(document.appendices[0]?.blocks ?? [])).toEqual([
      [
        [
          ...["1", "Một cửa lưu động", "Đảng ủy xã A", "84,50"],
          "Công nhận\nGiao Ban Tổ chức theo dõi",
          "12-KL/HU",
        ],
      ],
    ]);
    expect(document.head).toMatchObject({
      superior: "ĐẢNG BỘ TỈNH M",
      issuer: "HUYỆN ỦY N",
      number: "Số 03-TB/HU",
    });
    expect(document.closing.right).toEqual({
      authority: "T/M BAN THƯỜNG VỤ",
      position: "BÍ THƯ",
      name: "Bí thư Huyện ủy",
    });
  });

  it("[VB21] says whom BTV rated, each collective or person once, and counts them", () => {
    const excellent = "Hoàn thành xuất sắc";
    const rated = [
      { ...STANDING, decision: "Công nhận", classification: excellent },
      { ...STANDING, model: "MH-2023-005", title: "Của cùng tập thể", classification: excellent },
      { ...LOWER, classification: "Hoàn thành tốt" },
    ];
    const document = only(announcement, { typed, facts: { ...FACTS, ranking: rated } });
    expect(texts(document.blocks)[1]).toBe(
      "1. Đã kết luận về 3 mô hình. Công nhận: 1; Kết luận khác: 2. Xếp loại tập thể, cá nhân: Hoàn thành xuất sắc: 1; Hoàn thành tốt: 1.",
    );
    const [rows = []] = tables(document.appendices[0]?.blocks ?? []);
    expect(rows.map((cells) => cells[4])).toEqual([
      "Công nhận\nXếp loại: Hoàn thành xuất sắc",
      "Xếp loại: Hoàn thành xuất sắc",
      "Xếp loại: Hoàn thành tốt",
    ]);
  });

  it("[VB1] nothing is recognised, nor refused, before anybody has concluded", () => {
    const made = announcement.make(wanted({ typed }));
    expect(announcement.moment(FACTS).due).toBe(false);
    expect(made.documents.map(wordsOf).join("")).not.toMatch(/Công nhận|Không công nhận|đạt hoàn thành/);
  });
});

describe("công văn nhắc", () => {
  const late = { closesAt: at("2023-03-29"), state: "overdue" } as const;
  const units = [
    { ...UNIT, registration: late, models: 0, reportsDue: 0, reportsIn: 0 },
    { ...UNIT, code: "GONE", name: "Đã giải thể", active: false, registration: late },
    {
      ...UNIT,
      code: "PNV",
      name: "Phòng Nội vụ",
      reportsIn: 0,
      report: { closesAt: at("2023-11-23"), state: "pending" },
    },
  ] as const;
  const models = FACTS.models.map((model) => ({
    ...model,
    unit: "PNV",
    asksForExcellence: model.id === "MH-2023-001",
    reported: false,
  }));
  const facts = { ...FACTS, units, models };
  const typed = { number: "9", day: "1/12/2023", answerBy: "5/12/2023", organiserSigner: "Trưởng Ban" };

  it("[VB18] [VB4] those who have not registered; a công văn without V/v, with its own words below the number", () => {
    const document = only(reminderLetter, { facts, typed, choice: "registration" });
    expect(document.head).toMatchObject({
      number: "Số 09-CV/BTCHU",
      subject: "Đăng ký mô hình mới, cách làm sáng tạo năm 2023",
    });
    expect([document.title, document.addressees]).toEqual([[], ["Đảng ủy xã A"]]);
    expect(tables(document.blocks)).toEqual([
      [["1", "Đảng ủy xã A", "Chưa có mô hình nào đủ nội dung đăng ký", "28/3/2023"]],
    ]);
    expect(texts(document.blocks)).toEqual([
      "Hạn đăng ký mô hình mới, cách làm sáng tạo năm 2023 là ngày 28/3/2023. Đến ngày 01/12/2023, 1 đơn vị dưới đây chưa đăng ký:",
      "Đề nghị các đơn vị nhập vào bảng tính chung chậm nhất ngày 05/12/2023. Khi cần hỏi, xin gọi số 0900 000 001.",
    ]);
  });

  it("[VB18] those who owe reports, each with its own last day; what is begun and not complete is said apart", () => {
    const report = only(reminderLetter, { facts, typed, choice: "report" });
    expect(tables(report.blocks)).toEqual([[["1", "Phòng Nội vụ", "Báo cáo của MH-2023-001", "22/11/2023"]]]);
    const begun = { ...facts, models: models.map((model) => ({ ...model, reported: true })) };
    const [rows = []] = tables(only(reminderLetter, { facts: begun, typed, choice: "report" }).blocks);
    expect(rows[0]?.[2]).toBe("1 báo cáo chưa đủ nội dung");
  });

  it("[VB18] many addressees are named by the list; nobody who waits, no letter", () => {
    const many = Array.from({ length: 7 }, (_, index) => ({
      ...UNIT,
      code: `U${index}`,
      name: `Đơn vị ${index}`,
      registration: late,
    }));
    expect(only(reminderLetter, { facts: { ...FACTS, units: many }, typed }).addressees).toEqual([
      "Các đơn vị có tên trong danh sách dưới đây",
    ]);
    expect(only(reminderLetter, { facts: { ...FACTS, units: many.slice(0, 2) }, typed }).addressees).toEqual([
      "Đơn vị 0,",
      "Đơn vị 1.",
    ]);
    expect(reminderLetter.moment(FACTS)).toEqual({
      due: false,
      says: "Không đơn vị nào còn việc chưa gửi",
    });
    expect(reminderLetter.choices(facts).map(({ key }) => key)).toEqual(["registration", "report"]);
  });
});
