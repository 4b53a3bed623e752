import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const MODULE = JSON.stringify(join(process.cwd(), "scripts/build/whenChanged.mjs"));
/** A build of one file, in a process of its own as every build is. */
const BUILD = `
  import { writeFileSync } from "node:fs";
  const { whenChanged } = await import(${MODULE});
  const make = () => { writeFileSync("made", "x"); return ["source", "node_modules/one/index.js"]; };
  console.log(await whenChanged("part", ["made"], make));
`;

let folder: string;
const at = (name: string) => join(folder, name);
const build = () =>
  execFileSync(process.execPath, ["--input-type=module", "-e", BUILD], { cwd: folder }).toString().trim();
/** Saved again, some time after. */
function save(name: string, text: string, second = 1): void {
  writeFileSync(at(name), text);
  utimesSync(at(name), second, second);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-sang-tao-"));
  for (const inner of ["scripts/build", "node_modules/one"]) mkdirSync(at(inner), { recursive: true });
  for (const name of ["source", "package-lock.json", "tsconfig.base.json", "scripts/build/page.mjs"])
    save(name, "x");
  save("node_modules/one/index.js", "x");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("[A23] a part of the build", () => {
  it("is made once, and again only when something has changed that it is made of", () => {
    expect([build(), build()]).toEqual(["true", "false"]);
    save("source", "y", 2);
    expect([build(), build()]).toEqual(["true", "false"]);
  });

  it.each(["package-lock.json", "tsconfig.base.json", "scripts/build/page.mjs"])(
    "is made again when %s has changed",
    (name) => {
      build();
      save(name, "yy", 2);
      expect([build(), build()]).toEqual(["true", "false"]);
    },
  );

  it("is made again when what was made is gone, or a source of it", () => {
    build();
    rmSync(at("made"));
    expect(build()).toBe("true");
    rmSync(at("scripts/build/page.mjs"));
    expect(build()).toBe("true");
  });

  it("knows the files of packages by the lock file", () => {
    build();
    save("node_modules/one/index.js", "y", 2);
    expect(build()).toBe("false");
  });
});
