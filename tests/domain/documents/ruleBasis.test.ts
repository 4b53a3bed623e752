import { describe, expect, it } from "vitest";
import { type RuleTopic, ruleBases, ruleBasesText } from "../../../src/domain/documents/ruleBasis.ts";

const document = (name: string, governs: RuleTopic | "", force = "") => ({
  ...{ document: name, governs, force },
  link: `https://x.vn/${name}`,
});
const named = (topic: RuleTopic, ...documents: readonly ReturnType<typeof document>[]) =>
  ruleBasesText(ruleBases(topic, documents));

describe("[QT7] the documents on which a rule rests", () => {
  it("are those that govern it, in the order of the tab", () => {
    const documents = [
      document("1-KH", "Xếp loại"),
      document("2-HD", "Tiêu chí chấm điểm"),
      document("3-KH", "Xếp loại"),
      document("4-CV", "Thời hạn"),
      document("5-KL", ""),
    ];
    expect(named("Xếp loại", ...documents)).toBe("1-KH, 3-KH");
    expect(named("Tiêu chí chấm điểm", ...documents)).toBe("2-HD");
    expect(ruleBases("Tiêu chí chấm điểm", documents)).toEqual([
      { document: "2-HD", link: "https://x.vn/2-HD", inForce: true },
    ]);
  });

  it("are none where nobody named one: no document is taken for another", () => {
    expect(named("Thời hạn", document("1-KH", "Xếp loại"), document("5-KL", ""))).toBe("");
  });

  it("are told as no longer in force only where none is in force", () => {
    const old = document("1-KH", "Xếp loại", "Hết hiệu lực");
    expect(named("Xếp loại", old, document("3-KH", "Xếp loại", "Còn hiệu lực"))).toBe("3-KH");
    expect(named("Xếp loại", old, document("4-CV", "Thời hạn"))).toBe("1-KH (hết hiệu lực)");
  });

  it("have a number", () => {
    expect(named("Xếp loại", document("", "Xếp loại"), document("4-CV", "Xếp loại"))).toBe("4-CV");
  });
});
