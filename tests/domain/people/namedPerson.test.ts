import { describe, expect, it } from "vitest";
import { likenessOf, namedPerson } from "../../../src/domain/people/namedPerson.ts";

const likeness = (one: string, other: string) => [
  likenessOf(namedPerson(one), namedPerson(other)),
  likenessOf(namedPerson(other), namedPerson(one)),
];

describe("likenessOf", () => {
  it("[X7] finds a name behind a post or degree, on either side", () => {
    for (const text of ["Bí thư Chi bộ Trần Thị Bình", "TS. Trần Thị Bình", "Bí thư TRẦN THỊ BÌNH*"])
      expect([text, ...likeness(text, "Trần Thị Bình")]).toEqual([text, "same", "same"]);
    expect(likeness("Bí thư H'Linh Êban", "H' Linh Êban")).toEqual(["same", "same"]);
    expect(likeness("Bí thư Cil K' Brếu", "Cil K'Brếu")).toEqual(["same", "same"]);
    expect(likeness("Bí thư Kră Jăn Ha Minh", "Krajan Ha Minh")).toEqual(["probablySame", "probablySame"]);
  });

  it("[X14] asks whether words before a particle are a post or a clan", () => {
    expect(likeness("Bí thư K'Nớ", "K'Nớ")).toEqual(["ask", "ask"]);
    expect(likeness("Liêng Hót Ka Lém", "Ka Lém")).toEqual(["ask", "ask"]);
    expect(likeness("Cil K' Brếu", "K'Brếu")).toEqual(["ask", "ask"]);
  });

  it("[X7] finds none inside a longer name, nor a single word behind others", () => {
    expect(likeness("Trần Thị Bình An", "Trần Thị Bình")).toEqual(["different", "different"]);
    expect(likeness("Lê Bình", "Bình")).toEqual(["different", "different"]);
  });
});
