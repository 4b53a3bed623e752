import { describe, expect, it } from "vitest";
import { checked, together } from "../../../src/domain/problems/checked.ts";
import { problem } from "../../../src/domain/problems/problem.ts";

const wrong = (tab: string) => problem("tab.missing", { tab }, "");

describe("what is checked", () => {
  it("is its value when nothing is wrong about it, else what is wrong", () => {
    expect(checked(3, [])).toEqual({ ok: true, value: 3 });
    expect(checked(3, [wrong("A")])).toEqual({ ok: false, problems: [wrong("A")] });
  });

  it("together is every value by its name, or all that is wrong, in the order of the parts", () => {
    const fine = checked("x", []);
    expect(together({ one: fine, two: checked(2, []) })).toEqual({ ok: true, value: { one: "x", two: 2 } });
    expect(
      together({ one: checked(1, [wrong("B"), wrong("A")]), fine, two: checked(2, [wrong("C")]) }),
    ).toEqual({ ok: false, problems: [wrong("B"), wrong("A"), wrong("C")] });
    expect(together({})).toEqual({ ok: true, value: {} });
  });
});
