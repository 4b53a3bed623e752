import { describe, expect, it } from "vitest";
import { announcement } from "../../../src/domain/documents/announcement.ts";
import { ballotSheet } from "../../../src/domain/documents/ballotSheet.ts";
import { DOCUMENT_KINDS } from "../../../src/domain/documents/kinds.ts";
import { FORMATS } from "../../../src/domain/documents/paper.ts";
import { reminderLetter } from "../../../src/domain/documents/reminderLetter.ts";
import { submission } from "../../../src/domain/documents/submission.ts";
import { placeWords } from "../../../src/tables/documentPlaces.ts";
import { at, BALLOT, FACTS, MODEL, STANDING, UNIT, wanted } from "./fixtures.ts";
import { only, tables, texts } from "./support.ts";

const EMPTY = {
  ...FACTS,
  units: [],
  models: [],
  ranking: [],
  appraisers: [],
  groups: [],
  criteria: [],
  titles: [],
  ballots: [],
};

describe("when documents are due", () => {
  const due = (facts: typeof FACTS) =>
    DOCUMENT_KINDS.filter((kind) => kind.moment(facts).due).map(({ key }) => key);

  it("[VB14] nothing in an empty campaign, each with why", () => {
    expect(due(EMPTY)).toEqual([]);
    expect(DOCUMENT_KINDS.map((kind) => kind.moment(EMPTY).says)).toEqual([
      "Chưa có mô hình nào được đăng ký",
      "Chưa có danh hiệu nào được đăng ký",
      "Không đơn vị nào còn việc chưa gửi",
      "Chưa có Tổ thẩm định hoặc bộ tiêu chí",
      ...Array.from({ length: 3 }, () => "Chưa có mô hình nào có điểm ở tab Xếp hạng"),
      "Chưa có kết luận nào ở tab Xếp hạng",
    ]);
  });

  it("[VB14] with registrations, ballots, points, late units and conclusions each in its time", () => {
    expect(due(FACTS)).toEqual(["registrations", "titles", "ballots", "scores", "minutes", "submission"]);
    const ranking = [{ ...STANDING, conclusion: "Để sang năm" }];
    expect(due({ ...FACTS, ranking })).toContain("announcement");
    const work = { closesAt: at("2023-03-29"), state: "overdue" } as const;
    const late = { ...FACTS, units: [{ ...UNIT, registration: work, report: work }] };
    expect(reminderLetter.moment(late)).toEqual({
      due: true,
      says: "1 đơn vị chưa đăng ký; 1 đơn vị chưa đủ báo cáo",
    });
    const one = (which: "registration" | "report") =>
      reminderLetter.moment({ ...FACTS, units: [{ ...UNIT, [which]: work }] }).says;
    expect([one("registration"), one("report")]).toEqual([
      "1 đơn vị chưa đăng ký",
      "1 đơn vị chưa đủ báo cáo",
    ]);
  });

  it("[VB3] every field that a gap names is a field of that document", () => {
    for (const kind of DOCUMENT_KINDS)
      for (const format of FORMATS) {
        const fields: readonly string[] = kind.fields(format);
        const named = kind
          .make(wanted({ format }))
          .gaps.flatMap(({ place }) => (place.kind === "field" ? [place.field] : []));
        expect([kind.key, named.filter((key) => !fields.includes(key))]).toEqual([kind.key, []]);
      }
  });
});

describe("what is seldom", () => {
  it("[VB6] a second round says so; a ballot whose model or member is gone stays a sheet", () => {
    const second = { ...BALLOT, round: 2 };
    const facts = { ...FACTS, ballots: [second] };
    expect(only(ballotSheet, { facts }).title[1]).toBe("mô hình mới, cách làm sáng tạo năm 2023, vòng 2");
    expect(ballotSheet.choices(facts)[1]?.label).toBe("MH-2023-001 · Một cửa lưu động (vòng 2)");
    expect(ballotSheet.choices({ ...FACTS, ballots: [] })).toEqual([]);
    const gone = { ...facts, models: [], appraisers: [] };
    expect(texts(only(ballotSheet, { facts: gone }).blocks).slice(0, 3)).toEqual([
      "Tên mô hình: [CẦN BỔ SUNG] (MH-2023-001)",
      "Tập thể, cá nhân thực hiện: ",
      "Thành viên chấm: [CẦN BỔ SUNG]",
    ]);
    expect(ballotSheet.choices({ ...gone })[1]?.label).toBe("MH-2023-001 ·  (vòng 2)");
  });

  it("[VB6] a level of one value, a criterion without points of its own, a unit that is not listed", () => {
    const [first] = FACTS.criteria;
    if (first === undefined) throw new Error("There is no criterion");
    const criteria = [{ ...first, levels: [{ from: 0, to: 0, text: "Không có" }] }];
    const facts = { ...FACTS, criteria, units: [], ballots: [{ ...BALLOT, points: {} }] };
    const document = only(ballotSheet, { facts });
    expect(tables(document.blocks)[0]?.[1]).toEqual([
      "I.1",
      "Mức độ mới\n0: Không có",
      "25",
      "[CẦN BỔ SUNG]",
    ]);
    expect(texts(document.blocks)[1]).toBe("Tập thể, cá nhân thực hiện: Tập thể lãnh đạo xã A, DU-A");
  });

  it("[VB1] a conclusion in words alone is counted apart; a model without points is only named", () => {
    const ranking = [{ ...STANDING, conclusion: "Để sang năm" }];
    expect(texts(only(announcement, { facts: { ...FACTS, ranking } }).blocks)[1]).toBe(
      "1. Đã kết luận về 1 mô hình. Kết luận khác: 1.",
    );
    const unscored = [{ ...STANDING, mean: null, eligible: false, ballots: "" }];
    const document = only(submission, { facts: { ...FACTS, ranking: unscored } });
    expect(document.appendices.map(({ blocks }) => texts(blocks))).toEqual([["Không có mô hình nào."], []]);
    expect(tables(document.appendices[1]?.blocks ?? [])[0]?.[1]?.at(-1)).toBe("Chưa có điểm");
  });

  it("[VB17] without any that may not be put there is one appendix", () => {
    const document = only(submission, { facts: { ...FACTS, ranking: [STANDING] } });
    expect(document.appendices.length).toBe(1);
    expect(texts(document.blocks).at(-1)).toContain("đối với 1 mô hình tại Phụ lục 1.");
  });

  it("[VB18] several addressees of the state, and a list that goes with another document", () => {
    const work = { closesAt: at("2023-03-29"), state: "overdue" } as const;
    const units = [1, 2].map((n) => ({ ...UNIT, code: `U${n}`, name: `Đơn vị ${n}`, registration: work }));
    const document = only(reminderLetter, { format: "state", facts: { ...FACTS, units } });
    expect([document.addressees, document.head.subject]).toEqual([
      ["Đơn vị 1;", "Đơn vị 2."],
      "đăng ký mô hình mới, cách làm sáng tạo năm 2023",
    ]);
    const [list] = DOCUMENT_KINDS;
    const attached = list?.make(
      wanted({ typed: { attachedTo: "Tờ trình số 7" }, facts: { ...FACTS, models: [MODEL] } }),
    );
    expect(attached?.documents[0]?.attachedTo).toBe("(Kèm theo Tờ trình số 7)");
  });

  it("[VB2] a place whose column is not known is said by its tab and row; an unknown setting by its key", () => {
    expect(placeWords({ kind: "cell", tab: "ranking", row: "", column: "không có" })).toBe("tab Xếp hạng");
    expect(placeWords({ kind: "cell", tab: "settings", row: "x", column: "value" })).toBe(
      "tab Cấu hình, dòng x, cột Giá trị",
    );
  });
});
