/** Which titles are like each other. Beside each pair stand its words in common and those of both, from which the share follows. */
import { describe, expect, it } from "vitest";
import { SUBJECTS } from "../../../rehearsal/season/titles.ts";
import { likeTitles } from "../../../src/domain/registration/likeTitles.ts";
import { wordsKey } from "../../../src/domain/text/vietnamese.ts";

/** Asked both ways: the answer is the same. */
function alike(a: string, b: string): boolean {
  const [first, second] = [wordsKey(a), wordsKey(b)];
  const like = likeTitles(new Set([first, second]));
  const answers = [like(first).includes(second), like(second).includes(first)];
  expect(new Set(answers).size).toBe(1);
  return answers[0] === true;
}
const wrong = (expected: boolean, pairs: readonly (readonly [string, string])[]) =>
  pairs.filter(([a, b]) => alike(a, b) !== expected);

describe("[G15] titles are alike", () => {
  it("where one only adds words to the other, and no more than the other has", () => {
    expect(
      wrong(true, [
        // 2 of 2 and 4: 0.67.
        ["Chợ phiên cuối tuần", "Chợ phiên"],
        // 4 of 4 and 7: 0.73.
        ["Đường hoa tự quản", "Đường hoa tự quản kiểu mẫu đẹp"],
        // The same words in another order: 1.
        ["Tự quản đường hoa", "Đường hoa tự quản"],
      ]),
    ).toEqual([]);
    expect(
      wrong(false, [
        // 2 of 2 and 5: 0.57.
        ["Chợ phiên", "Chợ phiên không tiền mặt"],
        // 1 in common.
        ["Thư viện", "Thư"],
        ["Thư", "Thư xin"],
      ]),
    ).toEqual([]);
  });

  it("where one word of seven is another, not one of fewer", () => {
    expect(
      wrong(true, [
        // 6 of 7 and 7: 0.857.
        ["Nuôi cá tầm nước lạnh vùng cao", "Nuôi cá tầm nước lạnh vùng sâu"],
      ]),
    ).toEqual([]);
    expect(
      wrong(false, [
        // 5 of 6 and 6: 0.83.
        ["Nuôi cá nước lạnh vùng cao", "Nuôi cá nước lạnh vùng sâu"],
        // 3 of 4 and 4: 0.75.
        ["Nuôi cá nước lạnh", "Nuôi cá nước ngọt"],
        ["Đường hoa tự quản", "Thư viện xe"],
      ]),
    ).toEqual([]);
  });

  it("never where they differ in figures, or in counting words alone", () => {
    expect(
      wrong(false, [
        ["Mô hình số 1", "Mô hình số 2"],
        ["Tổ tự quản đường hoa số 1", "Tổ tự quản đường hoa số 2"],
        ["Tổ tự quản đường hoa", "Tổ tự quản đường hoa số 2"],
        // 7 of 8 and 8 are 0.88.
        ["Chi bộ bốn tốt ở thôn đồng bào thôn Một", "Chi bộ bốn tốt ở thôn đồng bào thôn Hai"],
        ["Ngày thứ Bảy vì dân", "Ngày thứ Hai vì dân"],
        ["Khu dân cư xanh sạch đẹp khu A", "Khu dân cư xanh sạch đẹp khu B"],
      ]),
    ).toEqual([]);
    // Nor where only one of them counts: 10 of 10 and 11 are 0.95.
    expect(
      alike(
        "Chi đoàn tốt ở buôn đồng bào dân tộc thiểu số",
        "Chi đoàn tốt ở buôn đồng bào dân tộc thiểu số Một",
      ),
    ).toBe(false);
  });

  it("whatever they say that every title says, and of whatever year; what is left must be two words", () => {
    expect(
      wrong(true, [
        ["Mô hình chợ phiên", "Chợ phiên"],
        ["Xây dựng mô hình “Đường hoa tự quản” năm 2023", "Đường hoa tự quản 2022"],
      ]),
    ).toEqual([]);
    expect(
      wrong(false, [
        ["Xây dựng mô hình sáng tạo mới", "Xây dựng mô hình sáng tạo"],
        ["Nâng cao chất lượng công tác dân vận", "Nâng cao chất lượng công tác cán bộ"],
        ["Mô hình", "Cách làm"],
      ]),
    ).toEqual([]);
  });

  it("none of sixty titles of different models", () => {
    const keys = SUBJECTS.map(({ title }) => wordsKey(title));
    const like = likeTitles(new Set(keys));
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.flatMap((key) => like(key).map((other) => [key, other]))).toEqual([]);
    // The same titles with two words more are known among all of them.
    const longer = (key: string) => `${key} kieu mau`;
    expect(keys.filter((key) => !like(longer(key)).includes(key))).toEqual([]);
  });

  it("in a list of many as they are pair by pair, whoever was asked about before", () => {
    const [words, random] = ["duong hoa tu quan thon xanh sach dep".split(" "), generator()];
    const keys = new Set(
      Array.from({ length: 150 }, () =>
        Array.from({ length: 2 + (random() % 5) }, () => words[random() % words.length]).join(" "),
      ),
    );
    const like = likeTitles(keys);
    const all = [...keys];
    const differing = all.filter((a) => {
      const byPair = all.filter((b) => a !== b && likeTitles(new Set([a, b]))(a).includes(b));
      return JSON.stringify([...like(a)].sort()) !== JSON.stringify(byPair.sort());
    });
    expect(differing).toEqual([]);
    expect(all.flatMap(like).length).toBeGreaterThan(100);
  });
});

/** The same numbers each time (Park and Miller). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}
