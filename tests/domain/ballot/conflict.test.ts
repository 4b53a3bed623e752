import { describe, expect, it } from "vitest";
import {
  type AuthoredModel,
  type ConflictingPerson,
  type ConflictRule,
  conflictIn,
  conflictRole,
  conflictText,
  findingsOf,
  findingText,
} from "../../../src/domain/ballot/conflict.ts";
import type { Appraiser } from "../../../src/domain/people/appraiser.ts";

const STRICT = { sameUnitConflicts: true };
const LOOSE = { sameUnitConflicts: false };

const appraiser = (more: Partial<Appraiser> = {}) => ({
  name: "Trần Thị Bình",
  unit: "BTG",
  recusals: [],
  answers: [],
  ...more,
});
const model = (more: Partial<AuthoredModel> = {}): AuthoredModel => ({
  id: "MH-2023-001",
  unit: "XDS",
  holder: "Chi bộ xã Đạ Sar",
  coauthors: "",
  ...more,
});
const HEAD = { head: "Nguyễn Văn An" };

/** Why the appraiser is kept away; null who scores, also while something is asked. */
const conflictReason = (
  person: ConflictingPerson,
  of: AuthoredModel,
  unit: { readonly head: string },
  rule: ConflictRule,
) => conflictIn(findingsOf(of, unit, rule)(person))?.reason ?? null;

describe("findingsOf", () => {
  it("[X1] keeps the author away, however the name was typed", () => {
    const byHolder = (holder: string, name: string) =>
      conflictReason(appraiser({ name }), model({ holder }), HEAD, LOOSE);
    expect(byHolder("Trần Thị Bình", "Trần Thị Bình")).toBe("author");
    expect(byHolder("TRẦN  THỊ BÌNH ", "Trần Thị Bình")).toBe("author");
    expect(byHolder("Trần Thị Bình".normalize("NFD"), "Trần Thị Bình")).toBe("author");
    expect(byHolder("Kơ Să K’Nớ", "Kơ Să K'Nớ")).toBe("author");
    expect(byHolder("Trần Thị Bình An", "Trần Thị Bình")).toBeNull();
  });

  it("[X2] keeps every co-author away", () => {
    const byCoauthors = (coauthors: string) => conflictReason(appraiser(), model({ coauthors }), HEAD, LOOSE);
    for (const list of [
      "Trần Thị Bình",
      "Lê Văn C, Trần Thị Bình",
      "Lê Văn C; Trần Thị Bình",
      "Lê Văn C\nTrần Thị Bình",
      "Lê Văn C và Trần Thị Bình",
      "Lê Văn C và Trần Thị Bình".normalize("NFD"),
      "Lê Văn C & Trần Thị Bình",
      "Lê Văn C - Trần Thị Bình",
      "Lê Văn C / Trần Thị Bình",
      "Lê Văn C cùng Trần Thị Bình",
      "Nhóm tác giả: Trần Thị Bình",
      "ThS. Trần Thị Bình",
    ]) {
      expect([list, byCoauthors(list)]).toEqual([list, "coauthor"]);
    }
    expect(byCoauthors("Lê Văn C, Vàng A Bình")).toBeNull();
  });

  it("[X3] keeps the head of the registering unit away", () => {
    expect(conflictReason(appraiser({ name: "Nguyễn Văn An" }), model(), HEAD, LOOSE)).toBe("headOfUnit");
  });

  it("[X4] keeps the registering unit's people away when the setting says so; blank units are not shared", () => {
    const near = appraiser({ unit: "xds" });
    expect(conflictReason(near, model(), HEAD, STRICT)).toBe("sameUnit");
    expect(conflictReason(near, model(), HEAD, LOOSE)).toBeNull();
    expect(conflictReason(appraiser({ unit: "" }), model({ unit: "" }), HEAD, STRICT)).toBeNull();
  });

  it("[X5] keeps away whoever asked to be, for that model only", () => {
    const asked = appraiser({ recusals: [{ model: "MH-2023-001", reason: "Em ruột" }] });
    expect(conflictReason(asked, model(), HEAD, STRICT)).toBe("declared");
    expect(conflictReason(asked, model({ id: "MH-2023-002" }), HEAD, STRICT)).toBeNull();
  });

  it("[X6] names the first reason that holds", () => {
    const all = appraiser({ unit: "XDS", recusals: [{ model: "MH-2023-001", reason: "" }] });
    const me = "Trần Thị Bình";
    const reasons = [
      conflictReason(all, model({ holder: me, coauthors: me }), { head: me }, STRICT),
      conflictReason(all, model({ coauthors: me }), { head: me }, STRICT),
      conflictReason(all, model(), { head: me }, STRICT),
      conflictReason(all, model(), HEAD, STRICT),
      conflictReason(all, model(), HEAD, LOOSE),
    ];
    expect(reasons).toEqual(["author", "coauthor", "headOfUnit", "sameUnit", "declared"]);
  });

  it("[X7] does not take another holder of the appraiser's post for the appraiser", () => {
    const chair = appraiser({ name: "Trần Thị Bình – Tổ trưởng" });
    expect(conflictReason(chair, model({ coauthors: "Tổ trưởng" }), HEAD, LOOSE)).toBeNull();
    expect(conflictReason(chair, model({ coauthors: "Bí thư Trần Thị Bình" }), HEAD, LOOSE)).toBe("coauthor");
    // One word is too little to be looked for behind others.
    expect(
      conflictReason(appraiser({ name: "Bình" }), model({ coauthors: "Lê Bình" }), HEAD, LOOSE),
    ).toBeNull();
  });

  it("[X7] finds a person behind a post, degree or brackets on either side", () => {
    const author = (name: string, holder: string) =>
      conflictReason(appraiser({ name }), model({ holder }), HEAD, LOOSE);
    for (const name of ["TS. Trần Thị Bình", "Bí thư Chi bộ Trần Thị Bình", "Trần Thị Bình (Tổ phó)"]) {
      expect([name, author(name, "Trần Thị Bình")]).toEqual([name, "author"]);
    }
    expect(author("Trần Thị Bình", "Chi bộ thôn 1 (Trần Thị Bình)")).toBe("author");
    expect(author("Trần Thị Bình", "Tổ dân vận (chủ trì: Trần Thị Bình)")).toBe("author");
    expect(author("Trần Thị Bình", "Trần Thị Bình An")).toBeNull();
    expect(author("Trần Thị Bình An", "Trần Thị Bình")).toBeNull();
    // A given name alone is too little, on this side as well.
    expect(author("Trần Thị Bình", "Bình")).toBeNull();
  });

  it("[X7] never finds a person in blank texts", () => {
    expect(conflictReason(appraiser({ name: " " }), model({ holder: "" }), { head: "" }, STRICT)).toBeNull();
  });
});

describe("answers of the organiser", () => {
  const found = (holder: string, verdicts: readonly ("recuse" | "other" | null)[], rule = LOOSE) => {
    const answers = verdicts.map((verdict) => ({ model: "mh-2023-001", verdict, reason: "khác người" }));
    return findingsOf(model({ holder, unit: "XDS" }), HEAD, rule)(appraiser({ answers, unit: "XDS" }));
  };
  const author = (likeness: "same" | "probablySame" | "ask", name: string) => ({
    reason: "author",
    likeness,
    name,
  });

  it("[X13] [X14] are waited for where names are only like each other: who is probably the same is kept away, who is asked about is not", () => {
    expect(found("Trần Thị Bình", [])).toEqual(author("same", "Trần Thị Bình"));
    expect(found("Trân Thị Bình", [])).toEqual(author("probablySame", "Trân Thị Bình"));
    expect(found("Tran Thi Binh", [])).toEqual(author("ask", "Tran Thi Binh"));
    expect(conflictIn(found("Trân Thị Bình", []))).toEqual(author("probablySame", "Trân Thị Bình"));
    expect(conflictIn(found("Tran Thi Binh", []))).toBeNull();
  });

  it("[X16] recuse, or let score whoever only a name keeps away", () => {
    expect(found("Tran Thi Binh", ["recuse"])).toEqual(author("same", "Tran Thi Binh"));
    expect(found("Lê Văn C", ["recuse"])).toEqual({ reason: "decided", likeness: "same", name: "" });
    for (const name of ["Trần Thị Bình", "Trân Thị Bình", "Tran Thi Binh"])
      expect([name, found(name, ["other"])]).toEqual([name, null]);
    expect(found("Trần Thị Bình", ["other"], STRICT)).toEqual({
      reason: "sameUnit",
      likeness: "same",
      name: "",
    });
  });

  it("[X16] hold as a recusal when two contradict each other, and not at all in words that are neither", () => {
    expect(found("Lê Văn C", ["other", "recuse"])?.reason).toBe("decided");
    expect(found("Trần Thị Bình", [null])).toEqual(author("same", "Trần Thị Bình"));
    expect(found("Trần Thị Bình", [null, "other"])).toBeNull();
  });

  it("[X6] [X17] are not asked for where something else keeps away for sure", () => {
    expect(found("Tran Thi Binh", [], STRICT)?.reason).toBe("sameUnit");
    const both = model({ holder: "Tran Thi Binh", coauthors: "Trần Thị Bình" });
    expect(findingsOf(both, HEAD, LOOSE)(appraiser())).toEqual({
      reason: "coauthor",
      likeness: "same",
      name: "Trần Thị Bình",
    });
  });
});

describe("conflictText", () => {
  it("[X6] says each reason in words", () => {
    expect(
      (["author", "coauthor", "headOfUnit", "sameUnit", "declared", "decided"] as const).map(conflictText),
    ).toEqual([
      "là tác giả của mô hình",
      "là đồng tác giả của mô hình",
      "là người đứng đầu đơn vị đăng ký",
      "cùng đơn vị với mô hình",
      "đã tự đề nghị không chấm mô hình này",
      "phải né tránh mô hình này theo trả lời của Ban Tổ chức",
    ]);
  });

  it("[X13] [X17] says how sure a likeness is, and what the person of that name is to the model", () => {
    expect(findingText({ reason: "author", likeness: "same", name: "Trần Thị Bình" })).toBe(
      "là tác giả của mô hình",
    );
    expect(findingText({ reason: "coauthor", likeness: "probablySame", name: "Trân Thị Bình" })).toBe(
      "có lẽ là đồng tác giả của mô hình (ở đó ghi “Trân Thị Bình”)",
    );
    expect((["author", "coauthor", "headOfUnit"] as const).map(conflictRole)).toEqual([
      "tác giả",
      "đồng tác giả",
      "người đứng đầu đơn vị đăng ký",
    ]);
  });
});
