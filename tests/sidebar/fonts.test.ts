/** What the page about legacy fonts shows of texts, and what it does with answers. Odd texts by hand, from the code tables. */
import { describe, expect, it } from "vitest";
import { systemColumns } from "../../scripts/systemColumns.ts";
import { AskFailure } from "../../sidebar/client/ask.ts";
import { createFontsRun, type Done, type Seen } from "../../sidebar/fonts/state/fontsRun.ts";
import { doneSentences, doneTitle, lookedAt, notListed } from "../../sidebar/fonts/state/fontsWords.ts";
import { foundTexts, toConvert, withFont, withTick } from "../../sidebar/fonts/state/foundTexts.ts";
import type { Answer } from "../../src/rpc/answers.ts";
import type { Request } from "../../src/rpc/contract.ts";
import type { AnswerTo } from "../../src/rpc/pairs.ts";
import type { TextsView } from "../../src/rpc/textAnswers.ts";

const ours = systemColumns();
const AN = "an@lacduong.example";

/** Texts of a tab by row and column; columns of Đăng ký: 1 is the system's, 2 and 3 are typed. */
function view(
  cells: readonly (readonly [number, number, string, boolean?])[],
  more: Partial<TextsView> = {},
) {
  return {
    ...{ kind: "texts" as const, email: AN, sheet: 7, title: "Đăng ký", key: "registrations", whole: true },
    head: [["Còn thiếu", "Tên mô hình", "Điểm mới"]],
    texts: cells.map(([row, column, text, locked = false]) => ({ row, column, text, locked })),
    ...more,
  };
}
const found = (...asked: Parameters<typeof view>) => foundTexts(view(...asked), ours);
const shown = (...asked: Parameters<typeof view>) =>
  found(...asked)?.texts.map(({ cell, font, meant, ticked }) => [cell, font, meant, ticked]);

describe("[LF4] what the system writes", () => {
  it("is left out by its header, whatever the tab is called and however the header is written", () => {
    const cells = [
      [2, 1, "Xem lại: “C¶i c¸ch hµnh chÝnh”"],
      [2, 2, "C¶i c¸ch"],
    ] as const;
    const left = [["B2", "TCVN3", "Cải cách", true]];
    expect(shown(cells)).toEqual(left);
    expect(shown(cells, { title: "Đăng ký 2023", head: [["DANH SÁCH"], ["CÒN  THIẾU", "Tên"]] })).toEqual(
      left,
    );
    expect(shown(cells, { title: "Việc riêng", key: "" })?.length).toBe(2);
  });

  it("is all of a tab in which nobody else types", () => {
    const wholly = ours.filter(({ headers }) => headers === null).map(({ title }) => title);
    expect(wholly).toEqual(["Tổng quan", "Bản chốt", "Lưu trữ", "Nhật ký", "Hệ thống"]);
    for (const title of wholly) expect(found([], { title, key: "" })).toBeNull();
    expect(found([], { title: "Khác", key: "system" })).toBeNull();
  });
});

describe("[LF5] texts", () => {
  it("stand with their suspected font and what they become; others of a selection wait, typed as a word or most of them tell", () => {
    const cells = [
      [2, 2, "Ñaûng boä huyeän"],
      [3, 2, "nghóa"],
      [4, 2, "Mô hình hay của Đảng bộ"],
      [5, 3, "C¶i c¸ch"],
      [6, 3, "Vieät Nam"],
      [7, 3, "Coâng taùc"],
    ] as const;
    expect(shown(cells, { whole: false })).toEqual([
      ["B2", "VNI", "Đảng bộ huyện", true],
      ["B3", "VNI", "nghĩa", false],
      ["C5", "TCVN3", "Cải cách", true],
      // One odd word is no suspicion, and tells the font all the same.
      ["C6", "VNI", "Việt Nam", false],
      ["C7", "VNI", "Công tác", true],
    ]);
  });

  it("become others at once by another font, and are ticked then", () => {
    const { texts = [] } = found([[3, 2, "nép"]], { whole: false }) ?? {};
    expect(texts).toMatchObject([{ font: "TCVN3", meant: "nộp", ticked: false, header: "Tên mô hình" }]);
    expect(withFont(texts, "B3", "TCVN3 hoa")).toMatchObject([
      { font: "TCVN3 hoa", meant: "NỘP", ticked: true },
    ]);
    expect(withFont(texts, "C3", "VNI")).toEqual(texts);
    // VNI has no é behind n: nothing would become of it, so nothing is to be written.
    expect(toConvert(withFont(texts, "B3", "VNI"))).toEqual([]);
  });

  it("are ticked one by one, or all that are suspected; written column by column", () => {
    const { texts = [] } =
      found(
        [
          [2, 3, "C¶i c¸ch"],
          [3, 2, "nép"],
          [4, 2, "tr\u00adêng häc"],
        ],
        { whole: false },
      ) ?? {};
    const cells = (ticked: typeof texts) => toConvert(ticked).map(({ cell }) => cell);
    expect(cells(texts)).toEqual(["B4", "C2"]);
    expect(cells(withTick(texts, "B3", true))).toEqual(["B3", "B4", "C2"]);
    expect(cells(withTick(withTick(texts, "B3", true), null, false))).toEqual(["B3"]);
  });
});

describe("[LF1] how much there is", () => {
  it("counts locked ones that are suspected, and tells that there are more", () => {
    const long = `C¶i c¸ch ${"x".repeat(150_000)}`;
    expect(
      found([
        [2, 2, "C¶i c¸ch", true],
        [3, 2, "Hoà bình", true],
        [4, 2, long],
        [5, 2, long],
      ]),
    ).toMatchObject({ texts: [{ cell: "B4" }], locked: 1, more: true });
    const many = Array.from({ length: 300 }, (_, index) => [index + 2, 2, "C¶i c¸ch"] as const);
    expect(found(many)).toMatchObject({ locked: 0, more: true });
    expect(found(many.slice(1))).toMatchObject({ locked: 0, more: false });
  });

  it("says where it looked and what it does not list", () => {
    const looked = { sheet: 7, title: "Đăng ký", whole: true, locked: 0, more: false };
    expect(lookedAt(looked)).toBe("Đã xem cả tab Đăng ký, vì chỉ đang chọn một ô.");
    expect(lookedAt({ ...looked, whole: false })).toBe("Đã xem các ô đang chọn ở tab Đăng ký.");
    expect(notListed(looked)).toEqual([]);
    expect(notListed({ ...looked, locked: 2, more: true })).toEqual([
      "2 ô khác cũng có vẻ gõ bằng phông cũ nhưng đang khóa với bạn; hãy nhờ người được ghi ở đó chuyển.",
      "Còn nữa: chuyển xong các ô này, bấm “Xem lại” để xem tiếp.",
    ]);
  });
});

type Told = AnswerTo<"texts" | "convertTexts"> | AskFailure;

/** A page whose questions are answered in this order. */
function page(answers: readonly Told[], opener = "") {
  const asked: Request[] = [];
  let seen: Seen | null = null;
  const waiting = [...answers];
  const ask = async (request: Request): Promise<Answer> => {
    asked.push(request);
    const next = waiting.shift();
    if (next === undefined) throw new Error(`Nobody answers ${request.kind}`);
    if (next instanceof AskFailure) throw next;
    return next;
  };
  // Each test answers a question by its own kind.
  const world = { ask: ask as never, openedBy: () => opener, ours };
  const run = createFontsRun(world, (next) => {
    seen = next;
  });
  return {
    run,
    asked,
    seen: (): Seen => {
      if (seen === null) throw new Error("Nothing was shown");
      return seen;
    },
  };
}

const CELLS = [
  [2, 2, "C¶i c¸ch"],
  [3, 2, "tr\u00adêng häc"],
] as const;
const WRITTEN = { kind: "converted" as const, changed: [], locked: [] };

describe("[LF6] converting", () => {
  it("writes the ticked texts, tells how many, and brings them back", async () => {
    const left = { ...WRITTEN, changed: ["3,2"] };
    const { run, asked, seen } = page([view(CELLS), left, WRITTEN, view(CELLS)]);
    await run.load();
    await run.convert();
    expect(asked[1]).toEqual({
      kind: "convertTexts",
      sheet: 7,
      texts: [
        { row: 2, column: 2, was: "C¶i c¸ch", now: "Cải cách" },
        { row: 3, column: 2, was: "tr\u00adêng häc", now: "trường học" },
      ],
    });
    expect(seen()).toMatchObject({ kind: "ready", found: [], done: { kind: "converted", written: 1 } });
    expect(seen().done).toMatchObject({ changed: ["B3"], locked: [] });
    await run.undo();
    expect(asked[2]).toEqual({
      kind: "convertTexts",
      sheet: 7,
      texts: [{ row: 2, column: 2, was: "Cải cách", now: "C¶i c¸ch" }],
    });
    expect(seen()).toMatchObject({ kind: "ready", done: { kind: "undone", written: 1 } });
    expect(seen().found.map(({ cell }) => cell)).toEqual(["B2", "B3"]);
  });

  it("leaves what is not ticked in the list", async () => {
    const { run, asked, seen } = page([view(CELLS), WRITTEN]);
    await run.load();
    run.tick("B2", false);
    run.choose("B3", "TCVN3 hoa");
    await run.convert();
    expect(asked[1]).toMatchObject({ texts: [{ row: 3, now: "TRƯỜNG HỌC" }] });
    expect(seen().found.map(({ cell }) => cell)).toEqual(["B2"]);
  });

  it("shows nothing to another account than the one that opened the page, and nothing of the system's tab", async () => {
    const other = page([view(CELLS)], "binh@lacduong.example");
    await other.run.load();
    expect(other.seen()).toMatchObject({ kind: "stopped", looked: null, found: [] });
    expect(other.seen().sentences[0]).toContain("Trang này mở bằng tài khoản binh@lacduong.example");
    await other.run.convert();
    await other.run.undo();
    expect(other.asked.length).toBe(1);
    const system = page([view([], { title: "Nhật ký", key: "journal" })], AN);
    await system.run.load();
    expect(system.seen().sentences).toEqual([
      "Tab Nhật ký do hệ thống ghi, không có gì để chuyển. Hãy mở tab có chữ cần chuyển rồi bấm “Xem lại”.",
    ]);
  });

  it("says in words what became of it", () => {
    const done: Done = {
      kind: "converted",
      written: 3,
      changed: ["B2"],
      locked: "123456789".split("").map((row) => `C${row}`),
      back: { sheet: 7, texts: [] },
    };
    expect(doneTitle(done)).toBe("Đã chuyển 3 ô sang Unicode");
    expect(doneTitle({ ...done, kind: "undone" })).toBe("Đã trả lại 3 ô như trước");
    expect(doneTitle({ ...done, written: 0 })).toBe("Chưa chuyển ô nào");
    expect(doneSentences(done)).toEqual([
      "Để nguyên ô B2: nội dung đã khác lúc xem. Bấm “Xem lại” để xem nội dung mới.",
      "Để nguyên ô C1, C2, C3, C4, C5, C6, C7, C8 và 1 ô khác: ô đang khóa với bạn, hoặc do hệ thống ghi.",
    ]);
    expect(doneSentences({ ...done, changed: [], locked: [] })).toEqual([]);
  });
});

describe("[LF3] a refusal", () => {
  const refused = { kind: "refused" as const, sentences: ["Chưa ghi được vào bảng tính: ô đang khóa."] };

  it("of a write leaves list, ticks and choices in view, and the way back of an earlier one", async () => {
    const { run, seen } = page([view(CELLS), WRITTEN, refused, new AskFailure("Chờ quá lâu.", true)]);
    await run.load();
    run.tick("B3", false);
    await run.convert();
    run.choose("B3", "TCVN3 hoa");
    const before = seen().found;
    await run.convert();
    expect(seen()).toMatchObject({ kind: "ready", sentences: refused.sentences, done: { written: 1 } });
    expect(seen().found).toEqual(before);
    await run.undo();
    expect(seen()).toMatchObject({ sentences: ["Chờ quá lâu."], done: { kind: "converted", written: 1 } });
  });

  it("of a look is said, and what broke is not hidden", async () => {
    const { run, seen } = page([refused]);
    await run.load();
    expect(seen()).toMatchObject({ kind: "stopped", sentences: refused.sentences });
    await expect(run.load()).rejects.toThrow("Nobody answers texts");
  });
});
