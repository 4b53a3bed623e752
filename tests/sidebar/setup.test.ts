import { describe, expect, it } from "vitest";
import { keptInMemory } from "../../sidebar/client/kept.ts";
import { type Applying, followed, isLate, written } from "../../sidebar/setup/state/applying.ts";
import { fieldsOf, meaningIn, withMeaning } from "../../sidebar/setup/state/columns.ts";
import {
  emptyForm,
  requestOf,
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
import { tooLong } from "../../sidebar/setup/state/tooLong.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import { Request } from "../../src/rpc/contract.ts";

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
      units: "UBND xã Lát",
      appraisers: "",
      unitColumns: {},
      appraiserColumns: {},
    });
    expect(Request.safeParse(request).success).toBe(true);
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
  const list = { columns: [], headers: ["Mã"], rows: [] };
  const fine = { kind: "preview", units: list, appraisers: list, problems: [], notes: [] } satisfies Answer;

  it("is of the form as it stands: an answer to an older one is dropped", () => {
    const second = formChanged(formChanged(NO_PREVIEW));
    expect(previewed(second, 1, fine)).toBe(second);
    expect(previewFailed(second, 1, ["mất mạng"])).toBe(second);
    expect(isReady(previewed(second, 2, fine))).toBe(true);
    expect(isReady(formChanged(previewed(second, 2, fine)))).toBe(false);
  });

  it("with a problem, or none at all, may not be applied", () => {
    expect(isReady(previewed(NO_PREVIEW, 0, { ...fine, problems: ["Thiếu tên."] }))).toBe(false);
    expect(isReady(previewFailed(NO_PREVIEW, 0, ["mất mạng"]))).toBe(false);
    const refused = previewed(NO_PREVIEW, 0, { kind: "refused", sentences: ["Thiếu tab Đơn vị."] });
    expect(refused.state).toEqual({ kind: "failed", sentences: ["Thiếu tab Đơn vị."] });
  });
});

describe("[U23] a list that is too long", () => {
  it("is told by its name from 50,001 characters on, and would be refused by the contract", () => {
    const form = (units: number, appraisers: number) => ({
      ...emptyForm(),
      units: "x".repeat(units),
      appraisers: "x".repeat(appraisers),
    });
    expect(tooLong(form(50_000, 50_000))).toEqual([]);
    expect(Request.safeParse(requestOf("previewSetup", form(50_000, 50_000))).success).toBe(true);
    expect(tooLong(form(50_001, 50_001))).toEqual([
      "Đơn vị: Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.",
      "Tổ thẩm định: Danh sách dài quá 50.000 ký tự. Hãy dán làm hai lần.",
    ]);
    expect(Request.safeParse(requestOf("previewSetup", form(50_001, 0))).success).toBe(false);
  });
});

describe("[U24] the meanings of columns", () => {
  const column = { header: "Người ký", key: "", first: "A" };

  it("are as understood until somebody says otherwise, and go with the request", () => {
    const form = { ...emptyForm(), units: "x" };
    expect(meaningIn(form, "units", { ...column, key: "head" })).toBe("head");
    const said = withMeaning(withMeaning(form, "units", ["Người ký", "head"]), "appraisers", ["Là", ""]);
    expect([
      meaningIn(said, "units", column),
      meaningIn(said, "appraisers", { ...column, header: "Là", key: "role" }),
    ]).toEqual(["head", ""]);
    const request = requestOf("applySetup", said);
    expect(request).toMatchObject({ unitColumns: { "Người ký": "head" }, appraiserColumns: { Là: "" } });
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
