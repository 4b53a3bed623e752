import { describe, expect, it } from "vitest";
import { UNKNOWN } from "../../../src/domain/time/progress.ts";
import { Answer } from "../../../src/rpc/answers.ts";
import { writeSnapshot } from "../../../src/services/campaign/snapshot.ts";
import { unit } from "../../../src/services/desk/unit.ts";
import { dissemination } from "../../../src/tables/dissemination.ts";
import { legalBasis } from "../../../src/tables/legalBasis.ts";
import { registrations } from "../../../src/tables/registrations.ts";
import { reports } from "../../../src/tables/reports.ts";
import { system } from "../../../src/tables/system.ts";
import { units } from "../../../src/tables/units.ts";
import { at, SNAPSHOT } from "../support/campaign.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Cells, tabOf } from "../support/tableTab.ts";

const ORGANISER = "btc@x.vn";
const IN_TIME = { day: "2023-03-20", minutes: 480 };
const MODEL: Cells = { unit: "LAT", subject: "Tập thể", title: "Một cửa" };
const ASKING: Cells = { ...MODEL, asksForExcellence: "Có", completedAt: IN_TIME, missing: "Đủ" };

function seen(
  registered: readonly Cells[],
  reported: readonly Cells[] = [],
  now = "2023-11-17T08:00",
  email = "LAT@x.vn",
) {
  const tabs = {
    system: tabOf(system, []),
    units: tabOf(units, [{ code: "LAT", name: "Xã Lát", group: "TCCSĐ trực thuộc" }]),
    registrations: tabOf(registrations, registered),
    reports: tabOf(reports, reported),
  };
  const book = memoryBook(tabs);
  writeSnapshot(book, SNAPSHOT);
  for (const tab of Object.values(tabs)) tab.forgetCalls();
  const answer = unit({ book, clock: { now: () => at(now) }, email }, ORGANISER);
  return { answer, reads: Object.values(tabs).flatMap(({ calls }) => calls) };
}

const ownOf = (...asked: Parameters<typeof seen>) => {
  const { answer } = seen(...asked);
  if (answer.kind !== "unit" || answer.own === null) throw new Error(JSON.stringify(answer));
  return answer.own;
};
/** Of the columns that a unit types in Đăng ký and Báo cáo: the first, and one that must be filled. */
const SUBJECT = { column: "subject", header: "Đối tượng" };
const DONE = { column: "done", header: "Đã thực hiện" };

describe("[CU1] the unit's card", () => {
  it("has the caller's own begun models, their reports, both stages and the first free row", () => {
    const { answer, reads } = seen(
      [
        { id: "M1", ...ASKING },
        { id: "M2", unit: "LAT" },
        { id: "M3", ...MODEL, unit: "KHAC" },
        { id: "M4", unit: "LAT" },
      ],
      [{ model: "M1", unit: "LAT", missing: "Thiếu: Đã thực hiện" }],
    );
    expect(answer).toEqual({
      kind: "unit",
      email: "LAT@x.vn",
      now: at("2023-11-17T08:00"),
      organiser: { name: "[CẦN BỔ SUNG]", phone: "", email: ORGANISER },
      own: {
        code: "LAT",
        name: "Xã Lát",
        // Complete on 20/3. The extension of the tab is gone, so the report was due on 15/11.
        standing: "Đúng hạn. Báo cáo còn thiếu 1: Quá hạn 2 ngày (hạn 15/11/2023)",
        registration: { stage: "closed", opensAt: at("2023-02-08T00:00"), closesAt: at("2023-03-29T00:00") },
        report: { stage: "closed", opensAt: at("2023-10-01T00:00"), closesAt: at("2023-11-16T00:00") },
        // Neither tab is there.
        dissemination: null,
        bases: [],
        deadlineBases: [],
        models: [
          {
            id: "M1",
            title: "Một cửa",
            subject: "Tập thể",
            holder: "",
            state: "active",
            missing: "Đủ",
            completedAt: at("2023-03-20T08:00"),
            insteadOfLate: null,
            asked: null,
            // The cells are blank all the same: Họ tên/Tập thể is the first that must be filled.
            next: { column: "holder", header: "Họ tên/Tập thể" },
            report: { missing: "Thiếu: Đã thực hiện", completedAt: null, next: DONE },
          },
        ],
        free: { model: "M2", next: SUBJECT },
      },
    });
    expect(Answer.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
    expect(reads).toEqual(["readColumns 1+2", "readAll", "readAll", "readAll"]);
  });

  it("[QT4] [QT7] says what the unit's row of Quán triệt lacks, which documents are in force, and on which the deadlines rest", () => {
    const told = (rows: readonly Cells[]) => {
      const basis = { document: "14-KL/TW", summary: "Kết luận", link: "https://x.vn/14" };
      const book = memoryBook({
        system: tabOf(system, []),
        units: tabOf(units, [{ code: "LAT", name: "Xã Lát" }]),
        registrations: tabOf(registrations, []),
        reports: tabOf(reports, []),
        dissemination: tabOf(dissemination, [{ unit: "KHAC", form: "họp" }, ...rows]),
        legalBasis: tabOf(legalBasis, [
          basis,
          { document: "1-CV/HU", force: "Hết hiệu lực", governs: "Thời hạn" },
          { summary: "?" },
        ]),
      });
      writeSnapshot(book, SNAPSHOT);
      const answer = unit({ book, clock: { now: () => at("2023-03-01T08:00") }, email: "lat@x.vn" }, "");
      if (answer.kind !== "unit" || answer.own === null) throw new Error(JSON.stringify(answer));
      expect(answer.own.bases).toEqual([basis]);
      expect(answer.own.deadlineBases).toEqual([{ document: "1-CV/HU", link: "", inForce: false }]);
      return answer.own.dissemination;
    };
    const next = (column: string, header: string) => ({ column, header });
    const day = { day: "2023-02-20", minutes: 0 };
    expect([
      told([]),
      told([{ unit: "LAT" }]),
      told([{ unit: "LAT", day, missing: "Thiếu: Hình thức; Số người" }]),
      told([{ unit: "LAT", day, form: "họp", people: 9, missing: "Đủ" }]),
    ]).toEqual([
      null,
      { missing: "", next: next("day", "Ngày quán triệt") },
      { missing: "Thiếu: Hình thức; Số người", next: next("form", "Hình thức") },
      { missing: "Đủ", next: next("day", "Ngày quán triệt") },
    ]);
  });

  it("counts the extension that stands in Đơn vị", () => {
    const later = { registrationExtension: "", reportExtension: { day: "2023-11-20", minutes: 0 } };
    const tabs = {
      system: tabOf(system, []),
      units: tabOf(units, [{ code: "LAT", name: "Xã Lát", ...later }]),
      registrations: tabOf(registrations, [{ id: "M1", ...ASKING }]),
      reports: tabOf(reports, [{ model: "M1", unit: "LAT" }]),
    };
    const book = memoryBook(tabs);
    writeSnapshot(book, SNAPSHOT);
    const answer = unit({ book, clock: { now: () => at("2023-11-17T08:00") }, email: "lat@x.vn" }, "");
    expect(answer).toMatchObject({
      own: {
        standing: "Đúng hạn. Báo cáo còn thiếu 1: Còn 4 ngày (đến hết 20/11/2023)",
        report: { stage: "open", closesAt: at("2023-11-21T00:00") },
      },
    });
  });

  it("asks no report of who asked for nothing, or is withdrawn or suspended", () => {
    const own = ownOf(
      [
        { id: "M1", ...MODEL },
        { id: "M2", ...ASKING, orderedState: "Đã rút" },
        { id: "M3", ...ASKING, state: "Tạm dừng – có khiếu nại" },
        { id: "M4", ...ASKING, timeliness: UNKNOWN },
      ],
      ["M1", "M2", "M3"].map((model) => ({ model, unit: "LAT" })),
    );
    // M4 has no row in Báo cáo yet.
    expect(own.models.map(({ state, report, insteadOfLate }) => [state, report, insteadOfLate])).toEqual([
      ["active", null, null],
      ["withdrawn", null, null],
      ["suspended", null, null],
      ["active", null, UNKNOWN],
    ]);
    expect(own.free).toBeNull();
  });

  it("tells an address of no unit who it is and whom to ask, without reading on", () => {
    const { answer, reads } = seen([], [], "2023-03-01T08:00", "ai@x.vn");
    expect([answer, reads]).toEqual([
      {
        kind: "unit",
        email: "ai@x.vn",
        now: at("2023-03-01T08:00"),
        organiser: { name: "[CẦN BỔ SUNG]", phone: "", email: ORGANISER },
        own: null,
      },
      ["readColumns 1+2"],
    ]);
    expect(seen([], [], "2023-03-01T08:00", "").answer).toMatchObject({ email: "", own: null });
  });

  it("names a tab that is missing", () => {
    const book = memoryBook({ system: tabOf(system, []) });
    const world = { book, clock: { now: () => 0 }, email: "lat@x.vn" };
    expect(unit(world, "").kind).toBe("refused");
    writeSnapshot(book, SNAPSHOT);
    const answer = unit(world, "");
    expect(answer.kind === "refused" && answer.sentences.length).toBe(3);
  });
});

describe("[CU2] where a unit goes on in a row", () => {
  const nextOf = (cells: Cells) => ownOf([{ id: "M1", unit: "LAT", ...cells }]).models[0]?.next.header;
  const FULL: Cells = {
    ...{
      subject: "Tập thể",
      holder: "Tổ 1",
      title: "Một cửa",
      context: "xa",
      goals: "80",
      content: "hai",
      newness: "mới",
    },
    ...{ from: { day: "2023-04-01", minutes: 0 }, products: "Quy trình" },
  };

  it("is the first column that lacks or cannot be read, whichever comes first", () => {
    expect([
      nextOf({ ...FULL, products: "" }),
      nextOf({ ...FULL, products: "", to: "31/2/2023" }),
      nextOf({ ...FULL, newness: "", to: "31/2/2023" }),
    ]).toEqual(["Sản phẩm", "Đến ngày", "Điểm mới"]);
  });

  it("is what is to be looked at again, then the first that it types", () => {
    expect([
      nextOf({ ...FULL, missing: "Xem lại: Đến ngày: “01/01/2023” sớm hơn Từ ngày" }),
      nextOf({ ...FULL, missing: "Đủ" }),
    ]).toEqual(["Đến ngày", "Đối tượng"]);
  });
});
