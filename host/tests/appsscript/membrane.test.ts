import { describe, expect, it } from "vitest";
import { defineEnum } from "../../appsscript/enumValue.ts";
import { createMembrane, type ServiceObject, targetOf } from "../../appsscript/membrane.ts";
import { compileScript, createRealm } from "../../appsscript/realm.ts";

const Colour = defineEnum("Colour", ["RED", "GREEN"]);

class Shelf implements ServiceObject {
  readonly serviceName: string = "Shelf";
  static readonly constants = { Colour };
  readonly secret = "hidden";
  received: unknown[] = [];

  getName() {
    return "kệ";
  }
  getSelf() {
    return this;
  }
  getColour() {
    return Colour.constants.RED;
  }
  put(...things: unknown[]) {
    this.received = things;
    return things.length;
  }
  list() {
    return [{ day: new Date(0), shelf: this }, [1, null, undefined]];
  }
  fail() {
    throw new Error("Không được.");
  }
  _private() {
    return 1;
  }
}

class Board extends Shelf {
  override readonly serviceName = "Board";
  readonly constants = {};
  getLength() {
    return 2;
  }
}

/** As far as its name goes: one of Google's. */
class Blob extends Shelf {
  override readonly serviceName = "Blob";
}

function run(expression: string, shelf: Shelf = new Shelf()) {
  const calls: string[] = [];
  const realm = createRealm({ now: () => 0, random: () => 0, log: () => undefined });
  const membrane = createMembrane(realm, {
    count: (name) => calls.push(`> ${name}`),
    perform: ({ act, args }) => act(args),
    after: ({ name }) => calls.push(`< ${name}`),
    failed: (name) => calls.push(`! ${name}`),
    around: null,
  });
  realm.load(compileScript(`function main(shelf) { return ${expression}; }`, "Code.js"), 5_000);
  const result = realm.call(realm.kit.global["main"], [membrane.expose(shelf)], 5_000).value;
  return { result, calls };
}

/** What a script sees as text, so that no object of another realm is compared. */
const seen = (expression: string) => run(expression).result;

describe("members", () => {
  it("calls methods of the class and of its parents, metered by class and name", () => {
    expect(run("shelf.getName() + shelf.getLength()", new Board())).toEqual({
      result: "kệ2",
      calls: ["> Board.getName", "< Board.getName", "> Board.getLength", "< Board.getLength"],
    });
  });

  // As with any object of JavaScript; Google's services are no exception [C: scripts that ask `if (sheet.foo)` rely on it].
  it.each(["foo", "_private", "secret", "serviceName", "received"])("[GS113] %s is undefined", (name) => {
    expect(run(`[typeof shelf.${name}, "${name}" in shelf].join()`).result).toBe("undefined,false");
    expect(() => run(`shelf.${name}()`)).toThrow(`shelf.${name} is not a function`);
  });

  it("[GS113] an unknown enum value is undefined too", () => {
    expect(run("typeof shelf.Colour.BLUE").result).toBe("undefined");
  });

  it("[GS113] what Google has and the host has not is there as a method, and says its name when it is called", () => {
    const blob = new Blob();
    expect(run("typeof shelf.getAs", blob).result).toBe("function");
    expect(() => run("shelf.getAs('a/b')", blob)).toThrow("Blob.getAs is not imitated by the local host");
  });

  it("takes no new properties", () => {
    expect(() => run("shelf.note = 1")).toThrow("Object does not allow properties to be added or changed.");
  });

  it("prints its class name also after an enum value was asked for its own text", () => {
    expect(seen("shelf.getColour().toString() + ' ' + shelf + ' ' + shelf.getColour()")).toBe(
      "RED Shelf RED",
    );
  });

  it("prints its class name and survives await, JSON and inspection", () => {
    expect(seen("[String(shelf), shelf + '', shelf.toString(), [shelf].join()].join(' ')")).toBe(
      "Shelf Shelf Shelf Shelf",
    );
    expect(run("JSON.stringify({ shelf })", new Board()).result).toBe('{"shelf":{}}');
    expect(seen("Object.prototype.toString.call(shelf) + typeof shelf.then")).toBe(
      "[object Object]undefined",
    );
    expect(seen("shelf instanceof Object && 'getName' in shelf && !('foo' in shelf)")).toBe(true);
    expect(seen("Object.getOwnPropertyNames(shelf).includes('getName')")).toBe(true);
  });
});

describe("enums", () => {
  it("compare by identity, print their names and know their order", () => {
    expect(seen("shelf.getColour() === shelf.Colour.RED")).toBe(true);
    expect(seen("shelf.Colour.RED === shelf.Colour.GREEN")).toBe(false);
    expect(
      seen("String(shelf.Colour.GREEN) + shelf.Colour.GREEN.name() + shelf.Colour.GREEN.ordinal()"),
    ).toBe("GREENGREEN1");
    expect(seen("JSON.stringify({ c: shelf.Colour.RED })")).toBe('{"c":"RED"}');
    expect(seen("Object.keys(shelf.Colour).join()")).toBe("RED,GREEN");
  });
});

describe("values", () => {
  it("results belong to the realm, to any depth", () => {
    expect(seen("shelf.getSelf() === shelf")).toBe(true);
    expect(seen("shelf.list() instanceof Array && shelf.list()[0].day instanceof Date")).toBe(true);
    expect(seen("shelf.list()[0].shelf === shelf && shelf.list()[1] instanceof Array")).toBe(true);
  });

  it("arguments arrive without proxies, also inside arrays and objects, and else untouched", () => {
    const shelf = new Shelf();
    run("shelf.put(shelf, [[shelf]], { a: [shelf], b: 1 }, 'x')", shelf);
    expect(shelf.received[0]).toBe(shelf);
    expect(shelf.received[1]).toEqual([[shelf]]);
    expect(shelf.received[2]).toEqual({ a: [shelf], b: 1 });
    expect(shelf.received[3]).toBe("x");
  });

  it("errors are the realm's and named as Google prints them", () => {
    const caught =
      "(() => { try { shelf.fail(); } catch (e) { return [e instanceof Error, String(e)].join(); } })()";
    expect(seen(caught)).toBe("true,Exception: Không được.");
  });

  it("a stack begins at the script's own line", () => {
    const stack = seen("(() => { try { shelf.fail(); } catch (e) { return e.stack; } })()");
    expect(String(stack).split("\n")[1]).toContain("Code.js:1");
  });

  it("knows our object behind a proxy", () => {
    expect(targetOf(run("shelf").result)).toBeInstanceOf(Shelf);
    expect(targetOf({})).toBeNull();
  });

  it("refuses a method torn off its object", () => {
    expect(() => run("(0, shelf.getName)()")).toThrow("Illegal invocation of getName");
  });
});
