import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCircles } from "./findCircles.ts";
import { arrows, importsIn, sources } from "./sources.ts";

/** Every folder with sources of ours. */
const FOLDERS = ["src", "sidebar", "host", "rehearsal", "scripts"];

/** Two files that tell each other their types may be one idea; beyond three nobody can say what stands below what. */
const MOST_FILES = 3;

describe("imports in a circle", () => {
  it("[A17] are found in a graph that has some", () => {
    const arrow = (written: string) => ({ from: written.charAt(0), to: written.charAt(1) });
    // Round: a → b → c → d → a, and f ↔ g. Not round: e, which only leads in, and h, which is only led to.
    const planted = ["ab", "bc", "cd", "da", "ea", "ef", "fg", "gf", "gh", "bd"].map(arrow);
    expect(findCircles(planted)).toEqual([
      ["a", "b", "c", "d"],
      ["f", "g"],
    ]);
    expect(findCircles(planted.filter(({ from, to }) => `${from}${to}` !== "da"))).toEqual([["f", "g"]]);
  });

  it("[A17] count those of types, of exports, of effects and of loading later", () => {
    const text = `
      import { one } from "./one.ts";
      import type { Two } from "./two.ts";
      import {
        type Three,
      } from "./three.ts";
      export { four } from "./four.ts";
      export type { Five } from "./five.ts";
      import "./six.ts";
      const seven = await import("./seven.ts");
    `;
    const numbers = ["one", "two", "three", "four", "five", "six", "seven"];
    expect(importsIn(text)).toEqual(numbers.map((number) => `./${number}.ts`));
  });

  it("[A17] join at most three files anywhere", () => {
    const files = FOLDERS.flatMap(sources);
    expect(files.length).toBeGreaterThan(500);
    expect(FOLDERS.filter((folder) => sources(folder).length === 0)).toEqual([]);
    const all = arrows(files);
    expect(all.filter(({ to }) => !existsSync(to))).toEqual([]);
    const between = all.filter(({ to }) => files.includes(to));
    // Each file but the few roots is led to by another.
    expect(between.length).toBeGreaterThan(files.length);
    expect(findCircles(between).filter((circle) => circle.length > MOST_FILES)).toEqual([]);
  });
});
