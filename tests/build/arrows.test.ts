import { existsSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { HOST, ROOMS, type Room } from "./rooms.ts";
import { type Arrow, arrows, imports, sources } from "./sources.ts";

const TOPS = [...new Set(ROOMS.map(({ room }) => room.split("/")[0] ?? ""))];
/** Tests and their helpers are no rooms; what they may take of the host is said below. */
const TESTS = ["tests/", "host/tests/"];

/** The longest of the rooms' folders in which the file lies; "host" for host/index.ts. */
function roomOf(file: string): string {
  const around = ROOMS.filter(({ room }) => file.startsWith(`${room}/`)).map(({ room }) => room);
  return around.sort((one, other) => other.length - one.length)[0] ?? "";
}

const isTest = (file: string): boolean => TESTS.some((folder) => file.startsWith(folder));
const said = ({ from, to }: Arrow): string => `${from} → ${to}`;

/** "@univerjs/*" stands for all packages of that name. */
const covers = (allowed: string, target: string): boolean =>
  allowed.endsWith("/*") ? target.startsWith(allowed.slice(0, -1)) : target === allowed;

const all = TOPS.flatMap(sources).filter((file) => !isTest(file));
const of = (room: string): string[] => all.filter((file) => roomOf(file) === room);

describe("the rooms", () => {
  it("[A1] were seen: every room has files, every file a room, and arrows between rooms exist", () => {
    expect(ROOMS.filter(({ room }) => of(room).length === 0)).toEqual([]);
    expect(all.filter((file) => roomOf(file) === "")).toEqual([]);
    const crossing = arrows(all).filter(({ from, to }) => roomOf(from) !== roomOf(to));
    expect(crossing.length).toBeGreaterThan(400);
  });

  it.each(ROOMS)("[A1][A2][A4][A20] $room imports what it may and nothing else", ({ room, may }) => {
    const allowed = ({ to }: Arrow): boolean =>
      roomOf(to) === room || may.some((place) => to === place || roomOf(to) === place || isIn(to, place));
    expect(
      arrows(of(room))
        .filter((arrow) => !allowed(arrow))
        .map(said),
    ).toEqual([]);
  });

  it.each(ROOMS)(
    "[A2][A4][A20] $room uses the packages it is given, and all of them",
    ({ room, packages }) => {
      const used = of(room)
        .flatMap(imports)
        .filter((target) => !target.startsWith(".") && !isBuiltin(target));
      const foreign = used.filter((name) => !packages.some((allowed) => covers(allowed, name)));
      const idle = packages.filter((allowed) => !used.some((name) => covers(allowed, name)));
      expect([[...new Set(foreign)], idle]).toEqual([[], []]);
    },
  );

  it.each(ROOMS.filter(({ room }) => room.startsWith("src/services/")))(
    "[A1] $room imports every service it may",
    ({ room, may }) => {
      const used = new Set(arrows(of(room)).map(({ to }) => roomOf(to)));
      expect(may.filter((place) => isIn(place, "src/services") && !used.has(place))).toEqual([]);
    },
  );

  it("[A1] go downwards only: a room may import only rooms that stand before it", () => {
    const place = (name: string): number => ROOMS.findIndex(({ room }) => room === roomOf(`${name}/`));
    const upward = ROOMS.flatMap(({ room, may }: Room) =>
      may
        .filter((target) => !isTest(target) && place(target) >= place(room))
        .map((to) => ({ from: room, to })),
    );
    expect(upward.map(said)).toEqual([]);
  });

  it("[A4] are those of docs/architecture.md, in its order and with its words of who knows whom", () => {
    const table = readFileSync("docs/architecture.md", "utf8").matchAll(/^\| `([\w/]+)` \| .+ \| (.+) \|$/gm);
    const written = Array.from(table, ([, room, knows]) => [room, knows]);
    expect(written).toEqual(ROOMS.map(({ room, may }) => [room, known(room, may)]));
  });
});

const isIn = (file: string, folder: string): boolean => file.startsWith(`${folder}/`);

/** A room's neighbours: the whole domain by its folder, those beside it by their names alone, other rooms and single files in full. */
function known(room: string, may: readonly string[]): string {
  const domain = ROOMS.map((each) => each.room).filter((each) => isIn(each, "src/domain"));
  const whole = domain.every((each) => may.includes(each));
  const places = whole ? ["src/domain", ...may.filter((place) => !domain.includes(place))] : may;
  const beside = `${dirname(room)}/`;
  const names = places.map(
    (place) => `\`${beside !== "./" && place.startsWith(beside) ? place.slice(beside.length) : place}\``,
  );
  return names.length === 0 ? "–" : names.join(", ");
}

describe("the source", () => {
  it("[A3] names Google's services in src/google only; entry may name event types", () => {
    const names =
      /\b(SpreadsheetApp|PropertiesService|LockService|ScriptApp|HtmlService|MailApp|Session|Utilities|CacheService|DriveApp|UrlFetchApp)\s*\./;
    const files = sources("src").filter((file) => !file.startsWith("src/google/"));
    expect(files.filter((file) => names.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("the local host", () => {
  const outside = [...all, ...sources("tests")].filter((file) => !file.startsWith("host/"));

  it("[A4] has one face: outside of it everybody imports its package, tests besides what its own tests use", () => {
    const inward = arrows(outside).filter(({ to }) => isIn(to, "host"));
    const others = inward.filter(({ from, to }) => !isTest(from) || !isIn(to, "host/tests"));
    expect(others.map(said)).toEqual([]);
    const deeper = outside.flatMap(imports).filter((target) => target.startsWith(`${HOST}/`));
    expect(deeper).toEqual([]);
    expect(outside.filter((file) => imports(file).includes(HOST)).length).toBeGreaterThan(20);
  });

  it("[A4] is a package by itself: its own tests know nothing outside of it", () => {
    const own = arrows(sources("host/tests"));
    expect(own.length).toBeGreaterThan(200);
    expect(own.filter(({ to }) => !isIn(to, "host")).map(said)).toEqual([]);
  });

  it("[A4] is reached by its face: no other file of that kind exists", () => {
    expect(existsSync("host/index.ts")).toBe(true);
    expect(all.filter((file) => file.endsWith("/index.ts"))).toEqual(["host/index.ts"]);
  });
});

describe("the pages of the add-in", () => {
  it("[A20] name google.script in one place", () => {
    const naming = sources("sidebar").filter((file) => /google\??\.script/.test(readFileSync(file, "utf8")));
    expect(naming).toEqual(["sidebar/client/google.ts"]);
  });
});
