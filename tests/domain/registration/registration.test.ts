import { describe, expect, it } from "vitest";
import {
  duplicatesByKey,
  type Registration,
  reportIsDue,
  strongerState,
} from "../../../src/domain/registration/registration.ts";
import { REGISTRATION } from "../fixtures.ts";

describe("reportIsDue", () => {
  it("[G3] only with a request for HTXSNV, of an active model", () => {
    const due = (asksForExcellence: boolean, state: Registration["state"]) =>
      reportIsDue({ asksForExcellence, state });
    expect([
      due(true, "active"),
      due(false, "active"),
      due(true, "withdrawn"),
      due(true, "suspended"),
      due(true, "rejected"),
    ]).toEqual([true, false, false, false, false]);
  });
});

describe("duplicatesByKey", () => {
  const titled = (id: string, title: string, state: Registration["state"] = "active", novelty = "") => ({
    id,
    title,
    state,
    novelty,
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

  it("[NY5] names those of earlier years beside them, but not for a model that says that it goes on, nor for a withdrawn one", () => {
    const earlier = [
      { id: "MH-2022-004", title: "chợ phiên" },
      { id: "MH-2021-009", title: "Chợ Phiên!" },
      { id: "MH-2022-005", title: "" },
    ];
    const found = duplicatesByKey(
      [
        titled("MH-2023-001", "Chợ phiên"),
        titled("MH-2023-002", "Chợ phiên", "active", "Tiếp tục"),
        titled("MH-2023-003", "Chợ phiên", "withdrawn"),
        titled("MH-2023-004", ""),
      ],
      earlier,
    );
    expect([...found]).toEqual([
      ["MH-2023-001", ["MH-2021-009", "MH-2022-004", "MH-2023-002"]],
      ["MH-2023-002", ["MH-2023-001"]],
    ]);
  });

  it("[G5] takes two models of one person for two", () => {
    const second = { ...REGISTRATION, id: "MH-2023-002", title: "Sổ tay điện tử chi bộ" };
    expect([...duplicatesByKey([REGISTRATION, second])]).toEqual([]);
  });
});

it("[G13] of a typed and an ordered state the stronger holds", () => {
  const states = ["active", "suspended", "withdrawn"] as const;
  expect(states.map((typed) => states.map((ordered) => strongerState(typed, ordered)))).toEqual([
    ["active", "suspended", "withdrawn"],
    ["suspended", "suspended", "withdrawn"],
    ["withdrawn", "withdrawn", "withdrawn"],
  ]);
});
