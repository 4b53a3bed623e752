import { describe, expect, it } from "vitest";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { rosterRows, teamRows } from "../../../rehearsal/season/people.ts";
import { planOf, willReport } from "../../../rehearsal/season/plan.ts";

const letter = planOf(readOptions([]));

describe("the letter's campaign", () => {
  it("has 60 models of 59 titles, one of them written twice without marks, and 40 reports", () => {
    const titles = letter.models.map((model) => model.cells["Tên mô hình"]?.normalize("NFC") ?? "");
    expect(new Set(titles).size).toBe(60);
    // Compared without case and marks, as the rule on doubles does.
    const plain = titles.map((title) =>
      title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[Đđ]/g, "d").toLowerCase(),
    );
    expect(new Set(plain).size).toBe(59);
    expect(letter.models.filter((model) => willReport(model, letter.cases)).length).toBe(40);
  });

  it("names no subject twice", () => {
    const subjects = letter.models.map(
      (model) => `${model.unit.code} ${model.cells["Họ tên/Tập thể"]?.normalize("NFC")}`,
    );
    expect(new Set(subjects).size).toBe(60);
  });

  it("has every case that a ranking must get right", () => {
    expect(
      Object.values({ ...letter.cases, ...letter.planted }).filter((planted) => planted === null),
    ).toEqual([]);
  });

  it("has the letter's five unit groups, and lists as the page of setup sends them", () => {
    expect(new Set(letter.units.map((unit) => unit.group)).size).toBe(5);
    const roster = rosterRows(letter.units);
    expect(roster.map(({ line }) => line)).toEqual(Array.from({ length: 31 }, (_, index) => index + 2));
    expect(roster.every(({ cells }) => Object.keys(cells).length === 8)).toBe(true);
    expect(teamRows(letter.appraisers)[0]).toEqual({
      line: 2,
      cells: {
        code: "TV01",
        name: "Trưởng Ban Tổ chức Huyện ủy – Tổ trưởng",
        unit: "BTC",
        role: "Tổ trưởng",
        email: "tham-dinh-01@lacduong.example",
      },
    });
  });
});

describe("a larger campaign", () => {
  it("keeps titles and subjects apart and lets every model report", () => {
    const large = planOf(readOptions(["--units", "40", "--models", "2000", "--appraisers", "12"]));
    expect(new Set(large.models.map((model) => model.cells["Tên mô hình"]?.normalize("NFC"))).size).toBe(
      2000,
    );
    const subjects = large.models.map(
      (model) => `${model.unit.code} ${model.cells["Họ tên/Tập thể"]?.normalize("NFC")}`,
    );
    expect(new Set(subjects).size).toBe(2000);
    expect(large.models.every((model) => willReport(model, large.cases))).toBe(true);
    expect(large.units.at(-1)?.name).toBe("Chi bộ cơ sở số 40");
    expect(large.appraisers.at(-1)?.code).toBe("TV12");
  });
});
