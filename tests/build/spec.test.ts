import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ID = /\[([A-Z]{1,2}\d+)\]/g;
const idsIn = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id]) => id ?? "");

describe("tests/SPEC.md and host/tests/SPEC.md", () => {
  const folders = ["tests", "host/tests"];
  const written = folders.map((folder) =>
    idsIn(readFileSync(join(folder, "SPEC.md"), "utf8"), /^- (?:~~)?\*\*([A-Z]{1,2}\d+)\*\*/gm),
  );
  const used = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => ({ file, ids: idsIn(readFileSync(`${folder}/${file}`, "utf8"), ID) })),
  );

  it("[A10] hold every id that a test names", () => {
    const known = new Set(written.flat());
    expect(written.map((ids) => ids.length > 50)).toEqual([true, true]);
    expect(used.length).toBeGreaterThan(200);
    expect(
      used.flatMap(({ file, ids }) => ids.filter((id) => !known.has(id)).map((id) => `${file} ${id}`)),
    ).toEqual([]);
  });

  it("[A10] give no id twice", () => {
    const all = written.flat();
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
