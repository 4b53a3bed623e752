import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { arrows, imports, sources } from "./sources.ts";

/** Rooms of src from the ground up; each may import itself and those before it. */
const ROOMS = ["domain", "tables", "rpc", "services", "google", "entry", "main"];

const roomOf = (file: string) => relative("src", file).split("/")[0] ?? "";

describe("the rooms of src", () => {
  const seen = arrows("src");

  it("[A1] were seen: every room has files, and arrows between rooms exist", () => {
    expect(ROOMS.filter((room) => sources(join("src", room)).length === 0)).toEqual([]);
    const crossing = seen.filter(({ from, to }) => roomOf(from) !== roomOf(to));
    expect(crossing.length).toBeGreaterThan(50);
  });

  it("[A1] import downwards only", () => {
    const upward = seen.filter(({ from, to }) => ROOMS.indexOf(roomOf(to)) > ROOMS.indexOf(roomOf(from)));
    expect(upward).toEqual([]);
  });

  it("[A2] import nothing outside src, and only zod from packages, only in rpc", () => {
    const outside = seen.filter(({ to }) => !to.startsWith("src/"));
    expect(outside).toEqual([]);
    const packages = sources("src").flatMap((file) =>
      imports(file)
        .filter((target) => !target.startsWith("."))
        .map((target) => `${roomOf(file)} ${target}`),
    );
    expect(new Set(packages)).toEqual(new Set(["rpc zod/mini"]));
  });

  it("[A3] name Google's services in src/google only; entry may name event types", () => {
    const names =
      /\b(SpreadsheetApp|PropertiesService|LockService|ScriptApp|HtmlService|MailApp|Session|Utilities|CacheService|DriveApp|UrlFetchApp)\s*\./;
    const files = sources("src").filter((file) => !file.startsWith("src/google/"));
    expect(files.filter((file) => names.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("the local host", () => {
  it("[A4] never imports src, and src never the host", () => {
    const hostArrows = arrows("host");
    expect(hostArrows.length).toBeGreaterThan(50);
    expect(hostArrows.filter(({ to }) => !to.startsWith("host/"))).toEqual([]);
  });
});

describe("the pages of the add-in", () => {
  const seen = arrows("sidebar");

  it("[A10] take from src only what is pure: domain, tables and the contract", () => {
    const below = seen.filter(({ to }) => !to.startsWith("sidebar/"));
    expect(below.length).toBeGreaterThan(20);
    expect(below.filter(({ to }) => !/^src\/(domain|tables|rpc)\//.test(to))).toEqual([]);
    expect(below.filter(({ to }) => to.endsWith("gate.ts"))).toEqual([]);
  });

  it("[A10] are built on Preact and on nothing else", () => {
    const packages = sources("sidebar").flatMap((file) =>
      imports(file).filter((target) => !target.startsWith(".")),
    );
    expect([...new Set(packages)].sort()).toEqual(["preact", "preact/hooks"]);
  });

  it("[A10] name google.script in one place", () => {
    const naming = sources("sidebar").filter((file) => /google\??\.script/.test(readFileSync(file, "utf8")));
    expect(naming).toEqual(["sidebar/client/google.ts"]);
  });
});
