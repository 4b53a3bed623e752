import { describe, expect, it } from "vitest";
import { type Progress, progressOf, type Work } from "../../../src/domain/time/progress.ts";
import { at } from "../../services/support/campaign.ts";

/** 28/3 counts itself. */
const CLOSES = at("2023-03-29T00:00");
const WORK: Work = {
  complete: false,
  due: true,
  completedAt: null,
  closesAt: CLOSES,
  lateEdits: "",
  ruling: "",
  edited: null,
  editedSince: null,
};
const BEFORE = at("2023-03-27T10:00");
const AFTER = at("2023-03-30T15:30");
const look = (work: Partial<Work>, now: number, lastLook: number | null = null): Progress =>
  progressOf({ ...WORK, ...work }, { now, lastLook, utcOffsetMinutes: 420 });

describe("progressOf", () => {
  it("[Q1] notes the first look that finds the work complete, and keeps it", () => {
    expect(look({}, BEFORE).completedAt).toEqual(null);
    expect(look({ complete: true }, BEFORE).completedAt).toEqual(BEFORE);
    expect(look({ complete: true, completedAt: BEFORE }, AFTER).completedAt).toEqual(BEFORE);
    expect(look({ complete: false, completedAt: BEFORE }, AFTER).completedAt).toEqual(BEFORE);
  });

  it("[Q1] forgets the moment of work that is emptied again while there is time", () => {
    expect(look({ complete: false, completedAt: BEFORE }, BEFORE + 60_000)).toEqual({
      completedAt: null,
      timeliness: "Còn 2 ngày (đến hết 28/03/2023)",
      lateEdits: "",
    });
    // The last instant in time, and the first that is late.
    expect(look({ completedAt: BEFORE }, CLOSES - 1).completedAt).toEqual(null);
    expect(look({ completedAt: BEFORE }, CLOSES).completedAt).toEqual(BEFORE);
  });

  it("[Q2] says pending, on time, late, overdue; the closing instant itself is late", () => {
    const complete = { complete: true };
    expect([
      look({}, BEFORE).timeliness,
      look(complete, CLOSES - 1).timeliness,
      look(complete, CLOSES).timeliness,
      look({}, AFTER).timeliness,
      look({ completedAt: BEFORE }, AFTER).timeliness,
      look({ due: false }, AFTER).timeliness,
    ]).toEqual([
      "Còn 2 ngày (đến hết 28/03/2023)",
      "Đúng hạn",
      "Nộp muộn 1 ngày (hạn 28/03/2023)",
      "Quá hạn 2 ngày (hạn 28/03/2023)",
      "Đúng hạn",
      "Không yêu cầu",
    ]);
  });

  it("[Q3] marks an edit from the closing instant on, the last one replacing the mark before", () => {
    const edited = ["Từ ngày", "Sản phẩm"];
    expect(look({ edited }, CLOSES - 1).lateEdits).toEqual("");
    expect(look({ edited }, CLOSES).lateEdits).toEqual("29/03/2023 00:00: Từ ngày; Sản phẩm");
    expect(look({ edited, lateEdits: "29/03/2023 00:00: Điểm mới" }, AFTER).lateEdits).toEqual(
      "30/03/2023 15:30: Từ ngày; Sản phẩm",
    );
  });

  it("[Q3] keeps the mark when nothing was edited", () => {
    const lateEdits = "29/03/2023 00:00: Điểm mới";
    expect(look({ lateEdits }, AFTER, BEFORE).lateEdits).toEqual(lateEdits);
    // An extension moved the deadline behind the mark: the mark stays what it was.
    expect(look({ lateEdits, edited: ["Từ ngày"], closesAt: AFTER + 1 }, AFTER).lateEdits).toEqual(lateEdits);
  });

  it("[Q4] does not know when work was completed between a look in time and one after the deadline", () => {
    expect(look({ complete: true }, CLOSES + 60_000, CLOSES - 240_000)).toEqual({
      completedAt: CLOSES + 60_000,
      timeliness: "Chưa xác định",
      lateEdits: "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:56 đến 29/03/2023 00:01",
    });
  });

  it("[Q4] does not know by which of several edits that waited together it was completed", () => {
    const work = { complete: true, edited: ["Từ ngày"] };
    const between = "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:56 đến 29/03/2023 00:01";
    const at = CLOSES + 60_000;
    expect(look({ ...work, editedSince: CLOSES - 240_000 }, at)).toEqual({
      completedAt: at,
      timeliness: "Chưa xác định",
      lateEdits: `${between}\n29/03/2023 00:01: Từ ngày`,
    });
    // All of them came late; or it was complete before.
    for (const known of [{ editedSince: CLOSES }, { editedSince: BEFORE, completedAt: BEFORE }])
      expect(look({ ...work, ...known }, at).lateEdits).toBe("29/03/2023 00:01: Từ ngày");
  });

  it("[Q4] still does not know it later, nor after an edit; a deadline moved behind that moment decides", () => {
    const lateEdits = "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:56 đến 29/03/2023 00:01";
    const done = { complete: true, completedAt: CLOSES + 60_000, lateEdits };
    const edited = `${lateEdits}\n30/03/2023 15:30: Từ ngày`;
    const again = `${lateEdits}\n30/03/2023 15:30: Sản phẩm`;
    expect(look(done, AFTER, CLOSES)).toMatchObject({ timeliness: "Chưa xác định", lateEdits });
    expect(look({ ...done, edited: ["Từ ngày"] }, AFTER)).toMatchObject({
      timeliness: "Chưa xác định",
      lateEdits: edited,
    });
    expect(look({ ...done, lateEdits: edited, edited: ["Sản phẩm"] }, AFTER).lateEdits).toBe(again);
    expect(look({ ...done, closesAt: CLOSES + 120_000 }, AFTER).timeliness).toBe("Đúng hạn");
  });

  it("[H18] says what the organiser decided on late work, and nothing of it where it is in time", () => {
    const unknown = "Chưa xác định: đủ nội dung trong khoảng 28/03/2023 23:56 đến 29/03/2023 00:01";
    const late = { complete: true, completedAt: CLOSES + 60_000 };
    const said = (work: Partial<Work>) => look({ ...late, ...work }, AFTER).timeliness;
    expect(said({ ruling: "accepted" })).toBe("Chấp nhận muộn");
    expect(said({ ruling: "accepted", lateEdits: unknown })).toBe("Chấp nhận muộn");
    expect(said({ ruling: "refused" })).toBe("Nộp muộn 1 ngày (hạn 28/03/2023)");
    expect(said({ ruling: "refused", lateEdits: unknown })).toBe("Nộp muộn 1 ngày (hạn 28/03/2023)");
    expect(said({ ruling: "refused", closesAt: CLOSES + 120_000 })).toBe("Đúng hạn");
    expect(said({ ruling: "accepted", completedAt: BEFORE })).toBe("Đúng hạn");
  });

  it("[Q4] knows it when the look before was late too, when the edit was seen, or when it was complete before", () => {
    const marks = [
      look({ complete: true }, AFTER, CLOSES),
      look({ complete: true }, AFTER, null),
      look({ complete: true, edited: ["Từ ngày"] }, AFTER, BEFORE),
      look({ complete: true, completedAt: BEFORE }, AFTER, BEFORE),
      look({ complete: false }, AFTER, BEFORE),
    ].map((progress) => progress.lateEdits);
    expect(marks).toEqual(["", "", "30/03/2023 15:30: Từ ngày", "", ""]);
  });
});
