/** The figures are LibreOffice 7.4's; where it shows an error, so must we, of whatever class. */
import { describe, it } from "vitest";
import { ANY_ERROR, expectShown } from "../../inVietnamese.ts";
import { CELLS } from "./data.ts";

describe("functions of tables with criteria", () => {
  it.each<[string, string | number]>([
    ['=DSUM(F20:I27;"diem";J20:J21)', 20],
    ['=DSUM(F20:I27;"diem";J20:J22)', 31],
    ['=DAVERAGE(F20:I27;"diem";J20:J21)', 6.66666666666667],
    ['=DAVERAGE(F20:I27;"diem";J20:J22)', 6.2],
    ['=DCOUNT(F20:I27;"diem";J20:J21)', 3],
    ['=DCOUNT(F20:I27;"diem";J20:J22)', 5],
    ['=DCOUNTA(F20:I27;"diem";J20:J21)', 3],
    ['=DCOUNTA(F20:I27;"diem";J20:J22)', 5],
    ['=DMAX(F20:I27;"diem";J20:J21)', 9],
    ['=DMAX(F20:I27;"diem";J20:J22)', 9],
    ['=DMAX(F20:I27;"diem";K20:K22)', 9],
    ['=DMIN(F20:I27;"diem";J20:K21)', 6],
    ['=DMIN(F20:I27;"diem";J20:K23)', 4],
    ['=DPRODUCT(F20:I27;"diem";J20:K21)', 54],
    ['=DPRODUCT(F20:I27;"diem";J20:K23)', 1512],
    ['=DSTDEV(F20:I27;"diem";J20:K21)', 2.12132034355964],
    ['=DSTDEV(F20:I27;"diem";J20:K23)', 2.08166599946613],
    ['=DSTDEVP(F20:I27;"diem";J20:K21)', 1.5],
    ['=DSTDEVP(F20:I27;"diem";J20:K23)', 1.80277563773199],
    ['=DVAR(F20:I27;"diem";J20:K21)', 4.5],
    ['=DVAR(F20:I27;"diem";J20:K23)', 4.33333333333333],
    ['=DVARP(F20:I27;"diem";J20:K21)', 2.25],
    ['=DVARP(F20:I27;"diem";J20:K23)', 3.25],
    ['=DGET(F20:I27;"diem";J20:K21)', ANY_ERROR],
    ['=DGET(F20:I27;"diem";J20:K23)', ANY_ERROR],
  ])("[Z7] %s", (formula, expected) => expectShown(formula, expected, CELLS));
});
