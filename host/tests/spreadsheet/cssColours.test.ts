import { describe, expect, it } from "vitest";
import { cssColour } from "../../appsscript/spreadsheet/cssColours.ts";

/** Expected values: CSS Color Module Level 4. */
describe("colours in CSS notation", () => {
  it.each([
    ["red", "#ff0000"],
    ["RebeccaPurple", "#663399"],
    ["  white ", "#ffffff"],
    ["#FFF", "#ffffff"],
    ["#1a2", "#11aa22"],
    ["#D9EAD3", "#d9ead3"],
    ["rgb(1, 2, 255)", "#0102ff"],
    ["rgba(255,0,16,0.5)", "#ff0010"],
  ])("%s is %s", (written, hex) => {
    expect(cssColour(written)).toBe(hex);
  });

  it.each(["", "rdd", "#12", "#12345g", "rgb(1,2)"])("%j is no colour", (written) => {
    expect(() => cssColour(written)).toThrow(`Invalid color: ${written}`);
  });
});
