import { describe, expect, it } from "vitest";
import { keptInMemory } from "../../sidebar/client/kept.ts";
import { legacyList } from "../../sidebar/parts/legacyList.ts";
import { type Applying, followed, isLate, written } from "../../sidebar/setup/state/applying.ts";
import { columnsOf, fieldsOf, meaningIn, withMeaning } from "../../sidebar/setup/state/columns.ts";
import {
  emptyForm,
  requestOf as requestFor,
  type SetupForm,
  settingText,
  withProfile,
  withSetting,
} from "../../sidebar/setup/state/form.ts";
import { keepForm, takeForm } from "../../sidebar/setup/state/keptForm.ts";
import {
  formChanged,
  isReady,
  NO_PREVIEW,
  previewed,
  previewFailed,
} from "../../sidebar/setup/state/preview.ts";
import { foundIn, readingOf } from "../../sidebar/setup/state/reading.ts";
import { shownList } from "../../sidebar/setup/state/shown.ts";
import { tooLong } from "../../sidebar/setup/state/tooLong.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import { Request } from "../../src/rpc/contract.ts";

const requestOf = (kind: "previewSetup" | "applySetup", form: SetupForm) =>
  requestFor(kind, form, readingOf(form));

describe("[D12] the form", () => {
  it("begins with the first profile and sends only what was typed over it", () => {
    const form = withSetting(emptyForm(), "registrationDeadline", "31/3/2023");
    expect(settingText(form, "registrationDeadline")).toBe("31/3/2023");
    expect(settingText(form, "reportDeadline")).toBe("15/11/2023");
    const request = requestOf("previewSetup", { ...form, units: "UBND xã Lát" });
    expect(request).toEqual({
      kind: "previewSetup",
      profile: "huyen-uy-2023",
      settings: { registrationDeadline: "31/3/2023" },
      units: [{ line: 1, cells: { name: "UBND xã Lát" } }],
      appraisers: [],
      twoInOne: null,
      bases: expect.arrayContaining([
        {
          document: "848-CV/HU",
          issued: "2023-02-08",
          summary: "Công văn về việc đăng ký thực hiện mô hình mới, cách làm sáng tạo năm 2023",
          governs: "Thời hạn",
        },
      ]),
    });
    expect(Request.parse(request)).toEqual(request);
  });

  it("forgets a value typed back to the profile's, and all of them with another profile", () => {
    const typed = withSetting(emptyForm(), "year", "2024");
    expect(withSetting(typed, "year", "2023").settings).toEqual({});
    const other = withProfile(typed, "dang-uy-xa-phuong");
    expect(other.settings).toEqual({});
    expect(settingText(other, "year")).toBe("2026");
    expect(withProfile(typed, typed.profile)).toBe(typed);
  });
});

describe("[D12] the preview", () => {
  const fine = { kind: "preview", units: [], appraisers: [], problems: [], notes: [] } satisfies Answer;
  const nothing = { problems: [] };

  it("is of the form as it stands: an answer to an older one is dropped", () => {
    const second = formChanged(formChanged(NO_PREVIEW));
    expect(previewed(second, 1, fine)).toBe(second);
    expect(previewFailed(second, 1, ["mất mạng"])).toBe(second);
    expect(isReady(previewed(second, 2, fine), nothing)).toBe(true);
    expect(isReady(formChanged(previewed(second, 2, fine)), nothing)).toBe(false);
  });

  it("with a problem, or none at all, may not be applied", () => {
    expect(isReady(previewed(NO_PREVIEW, 0, fine), { problems: ["Thiếu tên."] })).toBe(false);
    expect(isReady(previewFailed(NO_PREVIEW, 0, ["mất mạng"]), nothing)).toBe(false);
    const refused = previewed(NO_PREVIEW, 0, { kind: "refused", sentences: ["Thiếu tab Đơn vị."] });
    expect(refused.state).toEqual({ kind: "failed", sentences: ["Thiếu tab Đơn vị."] });
  });
});

describe("[U23] a list that is too long", () => {
  const told = (form: SetupForm) => tooLong(form, readingOf(form));
  const isTaken = (form: SetupForm) => Request.safeParse(requestOf("previewSetup", form)).success;

  it("is told by its name from 50,001 characters on, and is not read", () => {
    const form = (units: number, appraisers: number) => ({
      ...emptyForm(),
      units: "x".repeat(units),
      appraisers: "x".repeat(appraisers),
    });
    expect(told(form(50_000, 50_000))).toEqual([]);
    expect(isTaken(form(50_000, 50_000))).toBe(true);
    expect(told(form(50_001, 50_001))).toEqual([
      "Đơn vị: Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.",
      "Tổ thẩm định: Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.",
    ]);
    // It is not read at all: the page would stand still.
    expect(readingOf(form(50_001, 50_001))).toEqual(readingOf(emptyForm()));
  });

  it("is told from 2,501 rows on, and would be refused by the contract", () => {
    const form = (rows: number) => ({ ...emptyForm(), units: "Xã A\n".repeat(rows) });
    expect([told(form(2_500)), isTaken(form(2_500))]).toEqual([[], true]);
    expect([told(form(2_501)), isTaken(form(2_501))]).toEqual([
      ["Đơn vị: Danh sách dài quá 2.500 dòng. Hãy dán làm hai lần."],
      false,
    ]);
  });

  it("is told where a cell grows longer than a tab could hold", () => {
    // 20,000 addresses of one letter, below each other: 39,999 characters, and with “; ” between them 59,998.
    const cell = Array(20_000).fill("a").join("\n");
    const form = { ...emptyForm(), units: `Tên\tEmail\nXã A\t"${cell}"` };
    expect([told(form), isTaken(form)]).toEqual([
      ["Đơn vị: Danh sách dài quá 50.000 ký tự ở một ô. Hãy dán làm hai lần."],
      false,
    ]);
  });

  it("is told where its rows come to far more than was pasted", () => {
    // A note of 10,000 characters that 50 rows repeat: half a million.
    const rows = [`Tên\tGhi chú`, `Xã A\t${"x".repeat(10_000)}`, ...Array(50).fill("Xã B\tnt")];
    expect(told({ ...emptyForm(), units: rows.join("\n") })).toEqual([
      "Đơn vị: Danh sách dài quá khi điền đủ các ô ghi “như trên” và tên nhóm. Hãy dán làm hai lần.",
    ]);
  });
});

describe("[U24] the meanings of columns", () => {
  const column = { header: "Người ký", key: "", first: "A" };

  it("are as understood until somebody says otherwise, and the reading follows", () => {
    const form = {
      ...emptyForm(),
      units: "Tên\tMã\tNgười ký\nXã A\tA\tÔng A",
      appraisers: "Họ tên\tEmail\tVai trò\nB\tb@x.vn\tThư ký",
    };
    expect(columnsOf(readingOf(form)).units).toEqual([
      { header: "Tên", key: "name", first: "Xã A" },
      { header: "Mã", key: "code", first: "A" },
      { header: "Người ký", key: "", first: "Ông A" },
    ]);
    expect(meaningIn(form, "units", { ...column, key: "head" })).toBe("head");
    const said = withMeaning(withMeaning(form, "units", ["Người ký", "head"]), "appraisers", ["Vai trò", ""]);
    expect([
      meaningIn(said, "units", column),
      meaningIn(said, "appraisers", { ...column, header: "Vai trò", key: "role" }),
    ]).toEqual(["head", ""]);
    const request = requestOf("applySetup", said);
    expect(request).toMatchObject({
      units: [{ line: 2, cells: { name: "Xã A", code: "A", head: "Ông A" } }],
      appraisers: [{ line: 2, cells: { name: "B", email: "b@x.vn" } }],
    });
    expect(Object.keys(request.appraisers[0]?.cells ?? {})).toEqual(["name", "email"]);
    expect(Request.parse(JSON.parse(JSON.stringify(request)))).toEqual(request);
    const kept = keptInMemory();
    keepForm(kept, said);
    expect(takeForm(kept)).toEqual(said);
  });

  it("are offered as the tab's own columns that the organiser types, without STT", () => {
    expect(fieldsOf("appraisers").map(({ header }) => header)).toEqual([
      "Mã",
      "Họ tên",
      "Chức vụ",
      "Mã đơn vị",
      "Vai trò",
      "Email",
      "Được chấm",
      "Hồ sơ né tránh",
      "Trả lời về né tránh",
    ]);
    expect(fieldsOf("units").slice(0, 3)).toEqual([
      { key: "code", header: "Mã" },
      { key: "name", header: "Tên" },
      { key: "shortName", header: "Viết tắt" },
    ]);
  });
});

describe("[U25] what the page shows", () => {
  const form = {
    ...emptyForm(),
    units: "DANH SÁCH\nTên\tNhóm\nXã A\tUBND huyện\tthừa",
    appraisers: "Họ tên\tEmail\nB\tb@x.vn",
  };
  const reading = readingOf(form);
  const PASSED =
    "Tab Đơn vị: đã bỏ qua 1 dòng không phải là đơn vị: 1 dòng ở trên tên cột (1). Nếu có dòng cần lấy, hãy ghi đủ các ô của dòng ấy rồi dán lại.";
  const STRAY =
    "Tab Đơn vị, dòng 3: ô “thừa” không nằm dưới tên cột nào. Hãy bỏ ô này, hoặc thêm một dòng tên cột ở đầu danh sách rồi dán lại.";

  it("is its own reading at once, with the table's headers", () => {
    const found = foundIn(reading, null);
    expect([found.problems, found.notes]).toEqual([[STRAY], [PASSED]]);
    const cell = (header: string, text: string) => ({ header, text, wrong: false });
    expect(shownList("units", found.units)).toEqual({
      headers: ["Mã", "Tên", "Nhóm đơn vị", "Người đứng đầu", "Email"],
      rows: [
        {
          line: 3,
          cells: [
            cell("Mã", ""),
            cell("Tên", "Xã A"),
            cell("Nhóm đơn vị", "UBND huyện"),
            cell("Người đứng đầu", ""),
            cell("Email", ""),
          ],
        },
      ],
    });
    expect(shownList("appraisers", found.appraisers).headers).toEqual([
      "Mã",
      "Họ tên",
      "Chức vụ",
      "Vai trò",
      "Mã đơn vị",
      "Email",
    ]);
  });

  it("[V21] [U12] says a group in full, but in a cell that is wrong, where it says what was found", () => {
    const groups = ["TCCSĐ trực thuộc", "UBND huyện"].map((text) => ({ text, wrong: false }));
    const cells = [...groups, { text: "TCCSĐ trực thuộc huyện", wrong: true }];
    const rows = cells.map((group, index) => ({ line: index + 1, cells: { group } }));
    const shown = shownList("units", rows).rows.map((row) => row.cells[2]?.text);
    expect(shown).toEqual(["Tổ chức cơ sở đảng trực thuộc", "UBND huyện", "TCCSĐ trực thuộc huyện"]);
  });

  it("[U12] is then what the server makes of it, with everything that either of them says", () => {
    const understood = {
      kind: "preview",
      units: [{ line: 3, cells: { code: { text: "DV01", wrong: false }, name: { text: "", wrong: true } } }],
      appraisers: [],
      problems: ["Thiếu tên."],
      notes: ["Chưa có địa chỉ."],
    } satisfies Answer;
    const found = foundIn(reading, understood);
    expect([found.problems, found.notes]).toEqual([
      [STRAY, "Thiếu tên."],
      [PASSED, "Chưa có địa chỉ."],
    ]);
    expect(shownList("units", found.units).rows[0]?.cells.slice(0, 2)).toEqual([
      { header: "Mã", text: "DV01", wrong: false },
      { header: "Tên", text: "", wrong: true },
    ]);
    expect(isReady(previewed(NO_PREVIEW, 0, { ...understood, problems: [] }), found)).toBe(false);
  });
});

describe("[D13] the form", () => {
  const typed = withSetting({ ...emptyForm(), units: "UBND xã Lát\nxã Đạ Sar" }, "year", "2024");

  it("outlives its dialog, until it is applied or begun anew", () => {
    const kept = keptInMemory();
    expect(takeForm(kept)).toBe(null);
    keepForm(kept, typed);
    expect(takeForm(kept)).toEqual(typed);
    keepForm(kept, emptyForm());
    expect([takeForm(kept), kept.names()]).toEqual([null, []]);
  });

  it("of another version or torn is passed over, field by field", () => {
    const kept = keptInMemory();
    keepForm(kept, typed);
    const [name = ""] = kept.names();
    for (const torn of ['{"units":', "null", "7", '"x"', "[]", '{"units":7,"settings":null}']) {
      kept.set(name, torn);
      expect([torn, takeForm(kept)]).toEqual([torn, null]);
    }
    kept.set(name, '{"profile":"gone","units":"UBND xã Lát","settings":{"year":2024,"old":"x"}}');
    expect(takeForm(kept)).toEqual({ ...emptyForm(), profile: "gone", units: "UBND xã Lát" });
  });
});

describe("[D14] applying", () => {
  const understood = { kind: "setup", units: 2, appraisers: 1, problems: [], applied: true } satisfies Answer;
  const order = (state: string, result = "") => ({ kind: "order", state, result }) satisfies Answer;
  const waiting = written(understood, 1_000);

  it("waits for the steward once it is written; what is wrong is said and nothing waits", () => {
    expect(waiting).toEqual({ kind: "waiting", understood, since: 1_000, now: 1_000 });
    expect(written({ ...understood, applied: false, problems: ["Thiếu tên."] }, 0)).toEqual({
      kind: "failed",
      sentences: ["Thiếu tên."],
    });
    expect(written({ kind: "refused", sentences: ["Bảng tính đang bận."] }, 0)).toEqual({
      kind: "failed",
      sentences: ["Bảng tính đang bận."],
    });
  });

  it("ends with the steward's result, done or refused, and with nothing else", () => {
    const answers = [null, order("Chờ"), order(""), { kind: "refused", sentences: [] } satisfies Answer];
    const later = answers.reduce<Applying>((now, answer) => followed(now, answer, 6_000), waiting);
    expect(later).toEqual({ kind: "waiting", understood, since: 1_000, now: 6_000 });
    const prepared = followed(later, order("Xong", "20 dòng mới"), 7_000);
    expect(prepared).toEqual({ kind: "prepared", understood, result: "20 dòng mới" });
    expect(followed(prepared, order("Từ chối", "muộn"), 8_000)).toBe(prepared);
    expect(followed(later, order("Từ chối", "Thiếu tab Đăng ký."), 7_000)).toEqual({
      kind: "refused",
      understood,
      result: "Thiếu tab Đăng ký.",
    });
  });

  it("is late ten minutes after it was written, however long each answer took", () => {
    const at = (now: number) => isLate(followed(waiting, null, now));
    expect([at(600_999), at(601_000), isLate({ kind: "no" })]).toEqual([false, true, false]);
  });
});

describe("[U28] a list of a legacy font", () => {
  // Written by hand from the code tables of TCVN 5712 (VN3) and VNI-Windows.
  const odd = [
    "Tªn ®¬n vÞ\tEmail",
    "§¶ng bé x· L¸t\tlat@lacduong.example",
    "UBND\tubnd@lacduong.example",
    "Chi bé Qu©n sù\tqs@lacduong.example",
    "Trung t©m Y tÕ\tyt@lacduong.example",
  ];
  const meant = [
    "Tên đơn vị\tEmail",
    "Đảng bộ xã Lát\tlat@lacduong.example",
    "UBND\tubnd@lacduong.example",
    "Chi bộ Quân sự\tqs@lacduong.example",
    "Trung tâm Y tế\tyt@lacduong.example",
  ];

  it("is shown by its first lines that become others, and how many there are", () => {
    expect(legacyList(odd.join("\n"), null)).toEqual({
      font: "TCVN3",
      converted: meant.join("\n"),
      lines: [0, 1, 3].map((line) => ({ line: line + 1, was: odd[line], now: meant[line] })),
      count: 4,
    });
  });

  it("becomes what the person says it was typed with", () => {
    expect(legacyList(odd[1] ?? "", "TCVN3 hoa")?.converted).toBe("ĐẢNG BỘ XÃ LÁT\tlat@lacduong.example");
    expect(legacyList("Ñaûng boä\txaõ Laùt", null)).toMatchObject({
      font: "VNI",
      converted: "Đảng bộ\txã Lát",
    });
  });

  it("is none where nothing gives it away, or where it is too long to be read", () => {
    expect(legacyList(meant.join("\n"), null)).toBeNull();
    expect(legacyList(odd.join("\n").repeat(400), null)).toBeNull();
  });
});
