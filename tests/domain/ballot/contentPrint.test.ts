import { expect, it } from "vitest";
import { contentPrint } from "../../../src/domain/ballot/contentPrint.ts";

const CONTENT = {
  points: { "I.1": 850, "I.2": 0, "II.1": null },
  comment: "Khá",
  strengths: "",
  limits: "",
  proposal: "",
};

it("[K15] a print changes with every score and every remark, and with nothing else", () => {
  const print = contentPrint(CONTENT);
  const others = [
    { ...CONTENT, points: { ...CONTENT.points, "I.1": 900 } },
    { ...CONTENT, points: { ...CONTENT.points, "I.2": null } },
    { ...CONTENT, points: { "I.1": 0, "I.2": 850, "II.1": null } },
    { ...CONTENT, points: { ...CONTENT.points, "II.1": 0 } },
    { ...CONTENT, comment: "" },
    { ...CONTENT, comment: "", strengths: "Khá" },
    { ...CONTENT, limits: "Khá" },
    { ...CONTENT, proposal: "Khá" },
  ].map(contentPrint);
  expect(new Set([print, ...others]).size).toBe(9);
  expect(contentPrint({ ...CONTENT, points: { "I.2": 0, "I.1": 850 } })).toBe(print);
  expect(print).toMatch(/^p[0-9a-f]{32}$/);
});
