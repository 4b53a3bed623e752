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

  it("[A10] say nothing that no test names, unless it is struck out", () => {
    const struck = folders.flatMap((folder) =>
      idsIn(readFileSync(join(folder, "SPEC.md"), "utf8"), /^- ~~\*\*([A-Z]{1,2}\d+)\*\*/gm),
    );
    const tested = new Set([...used.flatMap(({ ids }) => ids), ...struck]);
    expect(written.flat().filter((id) => !tested.has(id))).toEqual([]);
  });

  it("[A10] hold every id that a comment points to", () => {
    const known = new Set(written.flat());
    const files = ["src", "sidebar", "host", "rehearsal", "scripts", "tests"].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter(
          (file) => /\.(?:tsx?|mjs|css|html)$/.test(file) && !/(?:^|\/)(?:node_modules|dist)\//.test(file),
        )
        .map((file) => join(folder, file)),
    );
    const pointed = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/SPEC ((?:[A-Z]{1,2}\d+(?:, |–| and | or )?)+)/g)].flatMap(
        ([, list = ""]) => (list.match(/[A-Z]{1,2}\d+/g) ?? []).map((id) => ({ file, id })),
      ),
    );
    expect(pointed.length).toBeGreaterThan(100);
    expect(pointed.filter(({ id }) => !known.has(id))).toEqual([]);
  });

  it("[A10] give no id twice", () => {
    const all = written.flat();
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
