import { describe, expect, it } from "vitest";
import { addresses, isAmong } from "../../../src/domain/people/addresses.ts";

describe("addresses", () => {
  it("[M8] reads several addresses as people separate them", () => {
    expect(addresses(" a@x.vn, b@x.vn;c@x.vn\nd@x.vn ")).toEqual(["a@x.vn", "b@x.vn", "c@x.vn", "d@x.vn"]);
    expect(addresses(" , ")).toEqual([]);
  });

  it("[M8] knows a person by any of them, without regard to case", () => {
    expect(isAmong("B@X.vn ", ["a@x.vn", "b@x.vn"])).toEqual(true);
    expect(isAmong("c@x.vn", ["a@x.vn", "b@x.vn"])).toEqual(false);
  });

  it("[M8] takes nobody for somebody: not a blank, not an address that differs by a mark", () => {
    expect(isAmong("", ["", "a@x.vn"])).toEqual(false);
    expect(isAmong("lan@x.vn", ["lân@x.vn"])).toEqual(false);
  });
});
