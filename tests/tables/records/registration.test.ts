import { describe, expect, it } from "vitest";
import type { Registration } from "../../../src/domain/registration/registration.ts";
import {
  isBlankRegistration,
  missingInRegistration,
  REGISTRATION_TYPED,
} from "../../../src/tables/records/registration.ts";
import { BLANK_REGISTRATION, REGISTRATION } from "../../domain/fixtures.ts";

describe("isBlankRegistration", () => {
  it("[G1] is true of a prepared row, whatever organiser and system wrote", () => {
    expect(isBlankRegistration(BLANK_REGISTRATION)).toBe(true);
    const reviewed: Registration = { ...BLANK_REGISTRATION, review: "Cần bổ sung", state: "withdrawn" };
    expect(isBlankRegistration(reviewed)).toBe(true);
    // rows come with the columns that the system computes
    expect(isBlankRegistration(Object.assign({}, BLANK_REGISTRATION, { missing: "Tên mô hình" }))).toBe(true);
  });

  it("[G1] takes 'Không' and blank space for nothing typed", () => {
    expect(isBlankRegistration({ ...BLANK_REGISTRATION, asksForExcellence: false, title: " \n" })).toBe(true);
  });

  it.each(REGISTRATION_TYPED)("[G1] is false as soon as %s is typed", (field) => {
    expect(isBlankRegistration({ ...BLANK_REGISTRATION, [field]: REGISTRATION[field] })).toBe(false);
  });
});

describe("missingInRegistration", () => {
  it("[G2] finds nothing in a complete one", () => {
    expect(missingInRegistration(REGISTRATION)).toEqual([]);
  });

  it("[G2] names the required columns in the order of the tab", () => {
    expect(missingInRegistration({ ...BLANK_REGISTRATION, unit: "" })).toEqual([
      "unit",
      "subject",
      "holder",
      "title",
      "context",
      "goals",
      "content",
      "newness",
      "from",
      "products",
    ]);
  });

  it("[G2] takes blank space for blank, and does not ask for what is not required", () => {
    const some = { ...REGISTRATION, holder: "  ", from: null, to: null, links: "", asksForExcellence: false };
    expect(missingInRegistration(some)).toEqual(["holder", "from"]);
  });
});
