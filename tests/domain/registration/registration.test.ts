import { describe, expect, it } from "vitest";
import {
  duplicatesByKey,
  isBlankRegistration,
  missingInRegistration,
  REGISTRATION_TYPED,
  type Registration,
  reportIsDue,
} from "../../../src/domain/registration/registration.ts";
import { BLANK_REGISTRATION, REGISTRATION } from "../fixtures.ts";

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

  it("[G2] names the required columns of docs/domain.md#tabs-and-columns in the order of the tab", () => {
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

describe("reportIsDue", () => {
  it("[G3] only with a request for HTXSNV, of an active model", () => {
    const due = (asksForExcellence: boolean, state: Registration["state"]) =>
      reportIsDue({ asksForExcellence, state });
    expect([
      due(true, "active"),
      due(false, "active"),
      due(true, "withdrawn"),
      due(true, "suspended"),
    ]).toEqual([true, false, false, false]);
  });
});

describe("duplicatesByKey", () => {
  const titled = (id: string, title: string, state: Registration["state"] = "active") => ({
    id,
    title,
    state,
  });

  it("[G4] finds titles that differ by case, marks, blanks or punctuation only", () => {
    const found = duplicatesByKey([
      titled("MH-2023-003", "Ngày thứ Bảy vì dân"),
      titled("MH-2023-001", "“Ngày thứ bảy – vì dân”."),
      titled("MH-2023-002", "NGAY THU BAY  VI DAN".normalize("NFD")),
      titled("MH-2023-004", "Ngày thứ Hai vì dân"),
    ]);
    expect([...found].sort()).toEqual([
      ["MH-2023-001", ["MH-2023-002", "MH-2023-003"]],
      ["MH-2023-002", ["MH-2023-001", "MH-2023-003"]],
      ["MH-2023-003", ["MH-2023-001", "MH-2023-002"]],
    ]);
  });

  it("[G5] leaves out blank titles and withdrawn models", () => {
    const found = duplicatesByKey([
      titled("MH-2023-001", ""),
      titled("MH-2023-002", " – "),
      titled("MH-2023-003", "Một cửa lưu động"),
      titled("MH-2023-004", "Một cửa lưu động", "withdrawn"),
      titled("MH-2023-005", "Chợ phiên"),
      titled("MH-2023-006", "Chợ phiên", "suspended"),
    ]);
    expect([...found]).toEqual([
      ["MH-2023-005", ["MH-2023-006"]],
      ["MH-2023-006", ["MH-2023-005"]],
    ]);
  });

  it("[G5] takes two models of one person for two", () => {
    const second = { ...REGISTRATION, id: "MH-2023-002", title: "Sổ tay điện tử chi bộ" };
    expect([...duplicatesByKey([REGISTRATION, second])]).toEqual([]);
  });
});
