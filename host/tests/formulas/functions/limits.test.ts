/** What a comparison of 3,664 formulas with LibreOffice 7.4 found wrong; where nothing else is said, its figure is the one expected. */
import { describe, it } from "vitest";
import { expectShown } from "../inVietnamese.ts";

describe("at the limits of functions", () => {
  it.each<[string, string | number]>([
    // too large for a number: an error, never an empty cell
    ["=1E+308*10", "#NUM!"],
    ["=10^400", "#NUM!"],
    ["=-(10^300)*(10^300)", "#NUM!"],
    ["=FACT(171)", "#NUM!"],
    ["=TANH(1000000)", 1],
    ["=FISHERINV(45000)", 1],
    ["=FISHER(1)", "#NUM!"],
    ["=FACTDOUBLE(7)", 105],
    ["=FACTDOUBLE(89/10)", 384],
    ["=FACTDOUBLE(-5/2)", "#NUM!"],
    ["=FACTDOUBLE(1000000)", "#NUM!"],
    ["=PERMUT(7;2)", 42],
    ["=PERMUT(1234,5678;2)", 1_521_522],
    ["=PERMUT(7;-2)", "#NUM!"],
    ["=PERMUT(-7;2)", "#NUM!"],
    ["=PERMUT(0;3)", "#NUM!"],
    // Sheets names negative parameters as the mistake, as LibreOffice does
    ["=GCD(-7;2)", "#NUM!"],
    ["=LCM(7;-2)", "#NUM!"],
    ["=HARMEAN(-1;-2)", "#NUM!"],
    ["=GEOMEAN(A1)", "#NUM!"],
    ["=KURT(1;2;3)", "#DIV/0!"],
    ["=SKEW(2)", "#DIV/0!"],
    ["=SKEW(1;2;2;3;9)", 1.969_360_176_238_79],
    ["=KURT(1;2;2;3;9)", 4.069_186_539_730_42],
    // the help page of CEILING: the factor may not be 0 (LibreOffice gives 0)
    ["=CEILING(7;0)", "#DIV/0!"],
    ["=FLOOR(7;0)", "#DIV/0!"],
    ["=MROUND(7;0)", 0],
    ["=ADDRESS(0;1)", "#VALUE!"],
    ["=ADDRESS(1;0)", "#VALUE!"],
    ["=ADDRESS(1;2;5)", "#NUM!"],
    // spaces around a number do not count, as when it is typed
    ['=VALUE(" 7 ")', 7],
    ['=" 7 "+1', 8],
  ])("[Z7] %s", (formula, expected) => expectShown(formula, expected));

  it.each<[string, number]>([
    // weeks from Monday (11) to Sunday (17); 28 March 2023 is a Tuesday
    ["=WEEKNUM(DATE(2023;3;28);11)", 14],
    ["=WEEKNUM(DATE(2023;3;28);12)", 14],
    ["=WEEKNUM(DATE(2023;3;28);13)", 13],
    ["=WEEKNUM(DATE(2023;3;28);17)", 13],
    ["=WEEKNUM(DATE(2024;2;29);17)", 9],
    ["=WEEKNUM(DATE(2023;3;28);21)", 13],
  ])("[Z7] %s", (formula, expected) => expectShown(formula, expected));
});
