import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ID = /\[([A-Z]{1,2}\d+)\]/g;
const idsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id ?? "");

describe("tests/SPEC.md", () => {
  const written = idsIn(readFileSync("tests/SPEC.md", "utf8"), /^- (?:~~)?\*\*([A-Z]{1,2}\d+)\*\*/gm);
  const used = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => ({ file, ids: idsIn(readFileSync(`tests/${file}`, "utf8"), ID) }));

  it("[A10] holds every id that a test names", () => {
    const known = new Set(written);
    expect(used.length).toBeGreaterThan(0);
    expect(
      used.flatMap(({ file, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${file} ${id}`)),
    ).toEqual([]);
  });

  it("[A10] gives no id twice", () => {
    expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([]);
  });
});
