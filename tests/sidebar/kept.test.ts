import { describe, expect, it } from "vitest";
import { keptByBrowser, keptInMemory } from "../../sidebar/client/kept.ts";
import { draftOf, typedIn } from "../../sidebar/scoring/state/draft.ts";
import { keepDraft, keptDrafts, otherAddresses } from "../../sidebar/scoring/state/keptDraft.ts";

/** A browser's storage of at most so many texts. */
function storage(most: number) {
  const texts = new Map<string, string>();
  return {
    get length() {
      return texts.size;
    },
    key: (index: number) => [...texts.keys()][index] ?? null,
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (!texts.has(name) && texts.size >= most) throw new Error("QuotaExceededError");
      texts.set(name, text);
    },
    removeItem: (name: string) => {
      texts.delete(name);
    },
  };
}

describe("what is kept", () => {
  it("stays in memory where a sandbox forbids storage, even by throwing when it is named", () => {
    const kept = keptByBrowser(() => {
      throw new Error("SecurityError");
    });
    kept.set("a", "1");
    expect([kept.get("a"), kept.names()]).toEqual(["1", ["a"]]);
  });

  it("stays in the browser's storage, and a full one loses nothing that lay there", () => {
    const place = storage(1);
    const kept = keptByBrowser(() => place);
    kept.set("a", "1");
    kept.set("b", "2");
    expect([keptByBrowser(() => place).get("a"), kept.get("b")]).toEqual(["1", null]);
    kept.remove("a");
    expect(kept.names()).toEqual([]);
  });
});

describe("[D3] drafts on one computer", () => {
  const draft = typedIn(draftOf({ "point.A.1": "" }), "point.A.1", "8,5");

  it("are each person's own; other addresses are named, their drafts not shown", () => {
    const kept = keptInMemory();
    keepDraft(kept, "A@lacduong.example", { ballot: "P1", title: "Tổ tự quản", draft });
    keepDraft(kept, "b@lacduong.example", { ballot: "P2", title: "Đường hoa", draft });
    expect(keptDrafts(kept, "a@lacduong.example")).toEqual([{ ballot: "P1", title: "Tổ tự quản", draft }]);
    expect(otherAddresses(kept, "a@lacduong.example")).toEqual(["b@lacduong.example"]);
  });

  it("that cannot be read are passed over and left where they are", () => {
    const kept = keptInMemory();
    const name = "so-sang-tao.draft|a@x.vn|P1";
    for (const text of [
      "",
      "{",
      '{"title":"x"}',
      '{"title":"x","base":{},"typed":{"a":1},"doubts":{},"clashes":{}}',
    ]) {
      kept.set(name, text);
      expect(keptDrafts(kept, "a@x.vn")).toEqual([]);
      expect(kept.get(name)).toBe(text);
    }
  });
});
