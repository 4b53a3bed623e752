import { describe, expect, it } from "vitest";
import { codesFor } from "../../../src/services/setup/codes.ts";

const unnamed = (...names: readonly string[]) => names.map((name) => ({ code: "", name }));

describe("[U6] codesFor", () => {
  it("counts from 01 over what the list itself uses", () => {
    const rows = [
      { code: "", name: "A" },
      { code: "dv01", name: "B" },
      { code: "LAT", name: "C" },
      { code: "", name: "D" },
    ];
    expect(codesFor(rows, [], "DV")).toEqual(["DV02", "dv01", "LAT", "DV03"]);
  });

  it("never takes the code of a row that stands in the tab", () => {
    const known = [
      { code: "DV01", name: "Xã Lát" },
      { code: "DV02", name: "Xã Đạ Sar" },
    ];
    expect(codesFor(unnamed("Xã Đưng K’Nớ"), known, "DV")).toEqual(["DV03"]);
  });

  it("gives a name that the tab knows its own code, so that a list pasted twice names the same rows", () => {
    const names = unnamed("Xã Lát", "Xã Đạ Sar");
    const first = codesFor(names, [], "DV");
    const known = names.map(({ name }, index) => ({ name: name.toUpperCase(), code: first[index] ?? "" }));
    expect(first).toEqual(["DV01", "DV02"]);
    expect(codesFor(names, known, "DV")).toEqual(["DV01", "DV02"]);
    expect(codesFor([...names].reverse(), known, "DV")).toEqual(["DV02", "DV01"]);
  });

  it("tells names apart that differ by a letter or a tone, but knows a name typed without any marks", () => {
    const known = [
      { code: "TV01", name: "Nguyễn Văn Hùng" },
      { code: "TV02", name: "Trần Thị Hoà" },
      { code: "TV03", name: "Le Van Dan" },
    ];
    expect(codesFor(unnamed("Nguyễn Văn Hưng"), known, "TV")).toEqual(["TV04"]);
    expect(codesFor(unnamed("Trần Thị Hòa", "Nguyen Van Hung", "Lê Văn Đàn"), known, "TV")).toEqual([
      "TV02",
      "TV01",
      "TV03",
    ]);
  });

  it("gives a code once: of two people with one name the second is a new row, unless the tab knows two", () => {
    const twins = unnamed("Nguyễn Văn A", "Nguyễn Văn A");
    const one = [{ code: "TV01", name: "Nguyễn Văn A" }];
    expect(codesFor(twins, one, "TV")).toEqual(["TV01", "TV02"]);
    expect(codesFor(twins, [...one, { code: "TV07", name: "Nguyễn Văn A" }], "TV")).toEqual(["TV01", "TV07"]);
  });

  it("leaves a code that the list gives to somebody else", () => {
    const rows = [
      { code: "TV01", name: "Trần Thị B" },
      { code: "", name: "Nguyễn Văn A" },
    ];
    expect(codesFor(rows, [{ code: "TV01", name: "Nguyễn Văn A" }], "TV")).toEqual(["TV01", "TV02"]);
  });
});
