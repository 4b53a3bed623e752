/** The base level: a grass-roots organisation appraises its own in a spreadsheet of its own, and its result comes to the level above. */
import { beforeAll, describe, expect, it } from "vitest";
import { type BaseModel, resultText } from "../../src/domain/baseLevel/result.ts";
import { DOCUMENT_KINDS } from "../../src/domain/documents/kinds.ts";
import { fingerprint } from "../../src/domain/rubric/fingerprint.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import { complete, type Desk, openDesk, TEAM } from "./support/desk.ts";
import { OWNER } from "./support/hosted.ts";
import { pastedRequest } from "./support/pastedRequest.ts";
import { scores, submitted } from "./support/scores.ts";

const UNITS = [
  ["CB1", "Chi bộ thôn Một", "Chi bộ trực thuộc", "chi-bo-1@xa.example"],
  ["TH", "Trường Tiểu học", "Đơn vị trực thuộc", "truong@xa.example"],
] as const;
const MODELS = ["MH-2026-001", "MH-2026-002"] as const;
const POINTS = [85, 70] as const;

let base: Desk;
let above: Desk;
/** As it was sent. */
let text: string;

function setUp(desk: Desk, profile: string, settings: Record<string, string>, units: readonly string[]) {
  desk.install();
  const appraisers = [
    "Mã\tHọ tên\tEmail",
    ...TEAM.map((email, at) => `${"ABC"[at]}\tThành viên ${at + 1}\t${email}`),
  ];
  const request = pastedRequest("applySetup", {
    ...{ profile, settings: { rowsPerUnit: "1", ...settings } },
    ...{ units: units.join("\n"), appraisers: appraisers.join("\n") },
  });
  expect(desk.rpc(OWNER, request)).toMatchObject({ kind: "setup", problems: [], applied: true });
}

/** The level above: a commune with two grass-roots organisations that appraise their own, and an office that does not. */
function openAbove(): Desk {
  const desk = openDesk("2026-01-20T08:00:00+07:00");
  const names = {
    parent: "Tỉnh ủy",
    organisation: "Đảng ủy xã Một",
    partyName: "Đảng bộ tỉnh",
    place: "Xã Một",
  };
  setUp(desk, "dang-uy-xa-phuong", names, [
    "Mã\tTên\tNhóm đơn vị\tCấp thẩm định\tEmail",
    "DB1\tĐảng bộ thôn Một\tTCCSĐ trực thuộc\tCơ sở\tdang-bo-1@xa.example",
    "DB2\tĐảng bộ thôn Hai\tTCCSĐ trực thuộc\tCơ sở\tdang-bo-2@xa.example",
    "VP\tVăn phòng Đảng ủy\tCơ quan tham mưu, giúp việc Đảng ủy\tXã, phường\tvan-phong@xa.example",
  ]);
  for (const email of TEAM) desk.file.share(email, "editor");
  desk.tick();
  return desk;
}

const said = () =>
  above
    .values("Tổng quan")
    .flat()
    .map(String)
    .filter((cell) => cell.startsWith("Cấp cơ sở"));
/** What this spreadsheet sends now. */
const made = () => (base.rpc(OWNER, { kind: "baseResult" }) as Extract<Answer, { kind: "baseResult" }>).text;
const BASE = "Kết quả cơ sở";

const base1 = (more: Partial<BaseModel> = {}): BaseModel => ({
  ...{ code: "MH-2026-001", title: "Một", subject: "", group: "", rank: "1", ballots: "3/3", means: [] },
  ...{ mean: null, band: "", eligible: true, conclusion: "", ...more },
});

/** As if DB1 had sent these models. */
const result = (models: readonly BaseModel[]): string =>
  resultText({
    ...{ unit: "DB1", name: "Đảng bộ thôn Một", year: 2026, rubric: fingerprint(REFERENCE_RUBRIC) },
    ...{ groups: [], models },
  });

const received = () => above.rows("Kết quả cơ sở").map(({ cells }) => cells);
const receive = (sent: string, replace = false, doubles = false) =>
  above.rpc(OWNER, { kind: "receiveBaseResult", text: sent, replace, doubles });

beforeAll(() => {
  above = openAbove();
  base = openDesk("2026-01-20T08:00:00+07:00");
  const names = {
    parent: "Đảng ủy xã Một",
    organisation: "Đảng bộ thôn Một",
    partyName: "Đảng bộ xã",
    place: "Xã Một",
  };
  setUp(base, "to-chuc-co-so-dang", names, [
    "Mã\tTên\tNhóm đơn vị\tEmail",
    ...UNITS.map((cells) => cells.join("\t")),
  ]);
  for (const email of [...UNITS.map(([, , , address]) => address), ...TEAM]) base.file.share(email, "editor");
  base.tick();
  for (const [at, [, name, , email]] of UNITS.entries()) {
    const line = complete(`Mô hình của ${name}`).map((cell) => (cell === "1/4/2023" ? "1/2/2026" : cell));
    const place = base.place("Đăng ký", MODELS[at] ?? "", "Đối tượng");
    expect(base.host.as(email).paste(base.file, "Đăng ký", place, [line]).refused).toBeNull();
  }
  base.host.skipTo("2026-10-05T08:00:00+07:00");
  base.tick();
  for (const [at, [, , , email]] of UNITS.entries())
    expect(base.type(email, "Báo cáo", MODELS[at] ?? "", "Đã thực hiện", "Đã làm xong")).toBeNull();
  base.host.skipTo("2026-12-02T08:00:00+07:00");
  base.tick();
  expect(base.rpc(OWNER, { kind: "baseResult" })).toEqual({
    kind: "refused",
    sentences: [
      expect.stringMatching(/^Tab Cấu hình, dòng \d+, cột Giá trị: chưa ghi mã của đơn vị này ở cấp trên\./),
      "Tab Xếp hạng: chưa có mô hình nào được xếp hạng. Hãy lập bảng xếp hạng trước: Sổ Sáng Tạo › Ban Tổ chức › Điều hành…, rồi chọn Lập bảng xếp hạng.",
    ],
  });
  expect(base.order("Phân công chấm điểm")).toMatchObject({ result: "Đã giao 6 phiếu của 2 mô hình." });
  for (const [at, model] of MODELS.entries())
    for (const [member, email] of TEAM.entries())
      expect(
        base.rpc(email, submitted(base, `P1-${model}-${"ABC"[member]}`, scores(POINTS[at] ?? 0))),
      ).toMatchObject({ lacks: [] });
  base.tick();
  base.type(OWNER, "Cấu hình", "unitCode", "Giá trị", "DB1");
  expect(base.type(OWNER, "Xếp hạng", "MH-2026-001", "Kết luận", "Công nhận")).toBeNull();
  expect(base.rpc(OWNER, { kind: "baseResult" })).toMatchObject({
    ...{ kind: "baseResult", unit: "DB1", year: 2026, models: 2 },
  });
  text = made();
});

describe("[BL2] the year of a grass-roots organisation", () => {
  it("[VB20] speaks of no Ban Thường vụ and no Ban Tổ chức in its documents, Tổng quan and Xếp hạng", () => {
    const facts = base.rpc(OWNER, { kind: "documents", appraiser: "A" }) as Extract<
      Answer,
      { kind: "documents" }
    >;
    const wanted = { facts, format: "party", typed: {}, choice: "", utcOffsetMinutes: 420 } as const;
    const papers = DOCUMENT_KINDS.map((kind) => JSON.stringify(kind.make(wanted)));
    expect(papers.filter((paper) => /Cấp ủy/.test(paper)).length).toBeGreaterThan(2);
    const shown = ["Tổng quan", "Xếp hạng"].flatMap((tab) => base.values(tab).flat().map(String));
    expect(shown).toContain("Cấp ủy đã kết luận");
    const naming = [...papers, ...shown].flatMap(
      (text) => text.match(/[^"]*Ban (?:Thường vụ|Tổ chức)[^"]*/gi) ?? [],
    );
    // The phone's row of Cấu hình bears the organiser's name in every campaign.
    expect(naming.filter((text) => text !== "Điện thoại Ban Tổ chức")).toEqual([]);
  });

  it("is ranked in its own groups, by its own team, and no unit is left to another tier", () => {
    const ranked = base.rows("Xếp hạng").filter(({ cells }) => /^MH-/.test(String(cells["Mã"])));
    expect(ranked.map(({ cells }) => [cells["Mã"], cells["Nhóm xếp hạng"], cells["Điểm TB"]]).sort()).toEqual(
      [
        ["MH-2026-001", "Tập thể – Chi bộ thuộc đảng bộ cơ sở", 85],
        ["MH-2026-002", "Tập thể – Cơ quan, đơn vị thuộc cơ sở", 70],
      ],
    );
    expect(base.rpc(OWNER, { kind: "baseUnits" })).toEqual({ kind: "baseUnits", received: "", units: [] });
    expect(
      base
        .values("Tổng quan")
        .flat()
        .map(String)
        .filter((cell) => cell.startsWith("Cấp cơ sở")),
    ).toEqual([]);
  });
});

describe("[BL4] [BL5] [BL6] its result, at the level above", () => {
  it("is awaited, and refused while anything is wrong with it", () => {
    expect(said()).toEqual(["Cấp cơ sở tự chấm: đã nhận kết quả của 0/2 đơn vị."]);
    const refusals = [
      [text.replace("\t85\t", "\t95\t"), /nội dung không khớp với mã kiểm tra/],
      [text.replace("\tDB1\t", "\tVP\t"), /nội dung không khớp với mã kiểm tra/],
      ["xin chào", /không có đủ từ dòng/],
    ] as const;
    for (const [sent, why] of refusals)
      expect(receive(sent)).toMatchObject({
        kind: "refused",
        sentences: expect.arrayContaining([expect.stringMatching(why)]),
      });
    expect(received()).toEqual([]);
  });

  it("[BL4] is not taken for a unit that is not here, or is appraised here", () => {
    const codes = [
      ["LA", "Nội dung gửi: tab Đơn vị không có mã “LA” ghi trong kết quả."],
      ["VP", "Nội dung gửi: mô hình của “Văn phòng Đảng ủy” do Tổ thẩm định ở đây chấm"],
    ] as const;
    for (const [code, why] of codes) {
      base.type(OWNER, "Cấu hình", "unitCode", "Giá trị", code);
      expect(receive(made())).toMatchObject({ kind: "refused", sentences: [expect.stringContaining(why)] });
    }
    // In other capitals it is the same unit, and kept under the code of Đơn vị.
    base.type(OWNER, "Cấu hình", "unitCode", "Giá trị", "db1");
    text = made();
    expect(received()).toEqual([]);
  });

  it("[BL7] is only the organiser's to send and to take", () => {
    for (const [desk, request] of [
      [base, { kind: "baseResult" }],
      [above, { kind: "baseUnits" }],
      [above, { kind: "receiveBaseResult", text, replace: true, doubles: true }],
    ] as const)
      expect(desk.rpc(TEAM[0] ?? "", request)).toMatchObject({ kind: "refused" });
    expect(received()).toEqual([]);
  });

  it("is kept, a row a model, and told in Tổng quan", () => {
    above.host.skipTo("2026-12-10T09:30:00+07:00");
    expect(receive(`Kính gửi,\r\n${text.replace(/\n/g, "\r\n")}`)).toEqual({
      kind: "baseUnits",
      received: "DB1",
      units: [
        { code: "DB1", name: "Đảng bộ thôn Một", models: 2, at: Date.parse("2026-12-10T09:30:00+07:00") },
        { code: "DB2", name: "Đảng bộ thôn Hai", models: 0, at: null },
      ],
    });
    expect(
      received().map((cells) =>
        ["Mã kết quả", "Tên mô hình", "Hạng", "Số phiếu", "Điểm TB", "Đủ điều kiện trình", "Kết luận"].map(
          (header) => cells[header],
        ),
      ),
    ).toEqual([
      ["DB1/MH-2026-001", "Mô hình của Chi bộ thôn Một", "1", "3/3", 85, "Có", "Công nhận"],
      ["DB1/MH-2026-002", "Mô hình của Trường Tiểu học", "1", "3/3", 70, "Không", ""],
    ]);
    above.tick();
    expect(said()).toEqual([
      "Cấp cơ sở tự chấm: đã nhận kết quả của 1/2 đơn vị: 2 mô hình, 1 đủ điều kiện trình.",
    ]);
  });

  it("[BL5] writes nothing the second time, and replaces only when it is told to", () => {
    expect(receive(text, true)).toEqual({
      kind: "refused",
      sentences: [
        "Tab Kết quả cơ sở: kết quả này của “Đảng bộ thôn Một” đã nhận lúc 10/12/2026 09:30. Không cần nhận lại.",
      ],
    });
    expect(base.type(OWNER, "Xếp hạng", "MH-2026-002", "Kết luận", "Không công nhận")).toBeNull();
    const newer = made();
    expect(receive(newer)).toMatchObject({
      sentences: [
        expect.stringContaining("đã có kết quả khác của “Đảng bộ thôn Một”, nhận lúc 10/12/2026 09:30"),
      ],
    });
    expect(received().map((cells) => cells["Kết luận"])).toEqual(["Công nhận", ""]);
    expect(receive(newer, true)).toMatchObject({ kind: "baseUnits" });
    expect(received().map((cells) => cells["Kết luận"])).toEqual(["Công nhận", "Không công nhận"]);
  });

  it("[BL5] takes rows of its unit only: a shorter result leaves none behind, what the organiser typed stays", () => {
    // A row typed by hand for the same unit, and one of another.
    const owner = above.host.as(OWNER);
    const typed = [
      ["A4", "DB1/GIAY-01"],
      ["B4", "DB1"],
      ["C4", "=1+1"],
      ["A5", "DB2/MH-1"],
      ["B5", "DB2"],
    ] as const;
    for (const [cell, value] of typed) expect(owner.type(above.file, BASE, cell, value).refused).toBeNull();
    // A row that was emptied stays where it is.
    const own = () =>
      received()
        .map((cells) => [cells["Mã kết quả"], cells["Tên mô hình"]])
        .filter(([id]) => id !== "");
    const kept = [
      ["DB1/GIAY-01", "=1+1"],
      ["DB2/MH-1", ""],
    ];
    expect(own().slice(2)).toEqual(kept);
    const one = result([base1()]);
    expect(receive(one, true)).toMatchObject({ units: [{ code: "DB1", models: 1 }, { code: "DB2" }] });
    expect(own()).toEqual([["DB1/MH-2026-001", "Một"], ...kept]);
    const three = result([base1(), base1({ code: "X/1", title: "Hai" }), base1({ code: "X", title: "Ba" })]);
    expect(receive(three, true)).toMatchObject({ units: [{ code: "DB1", models: 3 }, { code: "DB2" }] });
    expect(
      own()
        .map(([id]) => id)
        .sort(),
    ).toEqual(["DB1/MH-2026-001", "DB1/X/1", "DB1/X", "DB1/GIAY-01", "DB2/MH-1"].sort());
  });
});

describe("[BL9] a model in two lists", () => {
  const DB1_OWN = "Đường hoa";
  /** Types a registration into the row of a unit; by the organiser, long after the deadline. */
  const register = (unit: string, title: string): string => {
    const row = above.rows("Đăng ký").find(({ cells }) => cells["Mã đơn vị"] === unit);
    const id = String(row?.cells["Mã mô hình"]);
    expect(above.type(OWNER, "Đăng ký", id, "Tên mô hình", title)).toBeNull();
    return id;
  };
  const ids = () =>
    received()
      .map((cells) => cells["Mã kết quả"])
      .filter((id) => id !== "");
  const sentences = (...asked: Parameters<typeof receive>): readonly string[] => {
    const answer = receive(...asked) as Answer;
    return answer.kind === "refused" ? answer.sentences : [];
  };

  it("is told with every place where it stands, and nothing is written until the organiser says that they are two", () => {
    const office = register("VP", "TỦ THUỐC");
    register("DB1", DB1_OWN);
    const before = received();
    // A row typed by hand for this unit, and one of another unit's.
    expect(above.type(OWNER, BASE, "DB1/GIAY-01", "Tên mô hình", "Thư viện xe")).toBeNull();
    expect(above.type(OWNER, BASE, "DB2/MH-1", "Tên mô hình", "tủ thuốc.")).toBeNull();
    const kept = ids();
    const next = result([
      base1({ title: "Tủ thuốc" }),
      base1({ code: "MH-2026-002", title: "Thư viện xe" }),
      // It registered this one here itself, by the way of the letter.
      base1({ code: "MH-2026-003", title: DB1_OWN }),
      // It stands in the former result of the unit, which gives way.
      base1({ code: "MH-2026-004", title: "Ba" }),
    ]);
    const told = (...asked: Parameters<typeof receive>) =>
      sentences(...asked).map((text) => text.replace(/\. Nếu .*$/, ""));
    const inLists = [
      expect.stringMatching(
        new RegExp(
          `^Tab Đăng ký, dòng \\d+, cột Tên mô hình: “TỦ THUỐC” \\(${office}, Văn phòng Đảng ủy\\) trùng tên với mô hình MH-2026-001 trong kết quả này$`,
        ),
      ),
      expect.stringMatching(
        /^Tab Kết quả cơ sở, dòng \d+, cột Tên mô hình: “Thư viện xe” \(DB1\/GIAY-01, Đảng bộ thôn Một\) trùng tên với mô hình MH-2026-002/,
      ),
      expect.stringMatching(
        /^Tab Kết quả cơ sở, dòng \d+, cột Tên mô hình: “tủ thuốc\.” \(DB2\/MH-1, Đảng bộ thôn Hai\) trùng tên với mô hình MH-2026-001/,
      ),
    ];
    const replaced = expect.stringMatching(/^Tab Kết quả cơ sở: đã có kết quả khác của “Đảng bộ thôn Một”/);
    expect(told(next)).toEqual([replaced, ...inLists]);
    // Each tick answers its own question only.
    expect(told(next, true)).toEqual(inLists);
    expect(told(next, false, true)).toEqual([replaced]);
    expect(ids()).toEqual(kept);
    expect(received()).toHaveLength(before.length);
    expect(receive(next, true, true)).toMatchObject({ units: [{ code: "DB1", models: 4 }, { code: "DB2" }] });
    expect(ids()).toEqual(expect.arrayContaining(["DB1/MH-2026-001", "DB1/GIAY-01", "DB2/MH-1"]));
  });

  it("a withdrawn registration is no second list", () => {
    const id = register("VP", "Tủ thuốc");
    expect(above.type(OWNER, "Đăng ký", id, "Tình trạng", "Đã rút")).toBeNull();
    const next = result([base1({ title: "Tủ thuốc", conclusion: "Công nhận" })]);
    // The row of DB2 is told still.
    expect(sentences(next, true)).toEqual([expect.stringContaining("(DB2/MH-1, Đảng bộ thôn Hai)")]);
  });

  it("nothing is taken unseen where Đăng ký cannot be read", () => {
    const column = (above.values("Đăng ký")[0] ?? []).indexOf("Tên mô hình") + 1;
    expect(above.host.as(OWNER).deleteColumns(above.file, "Đăng ký", column).refused).toBeNull();
    const next = result([base1({ title: "Một mình" })]);
    expect(sentences(next, true)).toEqual([expect.stringMatching(/^Tab Đăng ký/)]);
  });
});
