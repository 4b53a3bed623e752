import { describe, expect, it } from "vitest";
import { addMethods } from "../../appsscript/spreadsheet/methodGroups.ts";

describe("groups of methods", () => {
  it("become methods of one class, called on its objects and not listed among their own", () => {
    class Lamp {
      readonly colour = "red";
    }
    addMethods(Lamp.prototype, [
      {
        tell(this: Lamp) {
          return this.colour;
        },
      },
      { shine: () => "bright" },
    ]);
    const lamp = new Lamp();
    expect(Reflect.apply(Reflect.get(lamp, "tell"), lamp, [])).toBe("red");
    expect(Reflect.apply(Reflect.get(lamp, "shine"), lamp, [])).toBe("bright");
    expect(Object.keys(Lamp.prototype)).toEqual([]);
  });

  it("have no method in common", () => {
    const twice = () => addMethods({}, [{ tell: () => 1 }, { tell: () => 2 }]);
    expect(twice).toThrow("tell stands in two groups of methods");
  });
});
