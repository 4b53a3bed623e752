import { describe, expect, it } from "vitest";
import { googleMembers } from "../../imitation/googleTypes.ts";
import { SERVICE_OBJECTS } from "../../imitation/objects.ts";
import { evaluate } from "./support.ts";

const google = googleMembers();

/** In the reference (the last three as deprecated), but left out of the types. */
const BEYOND_TYPES: Readonly<Record<string, readonly string[]>> = {
  User: ["getUserLoginId", "toString"],
  Utilities: ["jsonStringify", "jsonParse"],
};

describe("what scripts see of a service is what Google's types name", () => {
  it("reads the types at all", () => {
    expect(google.size).toBeGreaterThan(300);
    expect(google.get("Lock")).toEqual(new Set(["hasLock", "releaseLock", "tryLock", "waitLock"]));
  });

  it.each(Object.entries(SERVICE_OBJECTS))("%s", (name, expression) => {
    const seen = evaluate(`Object.getOwnPropertyNames(${expression})`);
    const invented = Array.isArray(seen) ? seen.filter((member) => !google.get(name)?.has(member)) : [seen];
    expect(invented).toEqual(BEYOND_TYPES[name] ?? []);
  });
});
