/** “X › Y” in sentences, helps, guides and letters leads through the menu, the board's tasks or Google's own menu. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tasksOf } from "../../sidebar/board/state/tasks.ts";
import { MENU } from "../../src/entry/menu.ts";

/** Of Google's page and of the local one. */
const FILE_MENU = ["Lịch sử phiên bản", "Tạo bản sao", "In…"];
const ROOMS = ["src", "sidebar", "rehearsal", "docs"];

const tasks = tasksOf({
  ...{ kind: "board", now: 0, stages: [], spreadLimit: 0, sameUnitConflicts: false },
  ...{ units: [], models: [], members: [], missing: [], troubles: [], concluded: { done: 0, of: 0 } },
}).map(({ name }) => name);

/** What may stand behind a name and “›”. */
const BELOW: ReadonlyMap<string, readonly string[]> = new Map([
  [MENU.caption, MENU.items.map(({ caption }) => caption)],
  ...MENU.items.flatMap((item) =>
    "items" in item ? [[item.caption, item.items.map(({ caption }) => caption)] as const] : [],
  ),
  ["Điều hành…", tasks],
  ["Tệp", FILE_MENU],
]);

/** Each “›” of a text that leads nowhere, with the words around it. */
function lost(text: string): readonly string[] {
  return [...text.matchAll(/\s›\s+/g)].flatMap(({ index, 0: sign }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + sign.length)];
    const leads = [...BELOW].some(
      ([name, below]) => before.endsWith(name) && below.some((each) => after.startsWith(each)),
    );
    return leads ? [] : [`${before.slice(-20)} › ${after.slice(0, 20)}`];
  });
}

const files = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|md)$/.test(name))
    .map((name) => `${room}/${name}`),
);

describe("[V22] the ways that people are told", () => {
  it("lead somewhere, in every source, guide and letter", () => {
    const texts = [...files, "README.md"].map((file) => [file, readFileSync(file, "utf8")] as const);
    const seen = texts.filter(([, text]) => text.includes(" › ")).map(([file]) => file);
    expect(seen).toEqual(
      expect.arrayContaining([
        "docs/huong-dan/don-vi.md",
        "sidebar/unit/state/extensionLetter.ts",
        "src/domain/problems/problemTexts.ts",
        "src/tables/firstLetters.ts",
      ]),
    );
    expect(texts.flatMap(([file, text]) => lost(text).map((way) => `${file}: ${way}`))).toEqual([]);
  });

  it("are told from those that do not", () => {
    expect(
      [
        "mở Sổ Sáng Tạo › Thiết lập đợt để dán",
        "Sổ Sáng Tạo › Ban Tổ chức › Gia hạn…, mã",
        "Điều hành… › Gia hạn… Tệp › Lịch sử phiên bản",
      ].map((text) => lost(text).length),
    ).toEqual([1, 1, 0]);
  });
});
