/**
 * Functions that are younger than the format: without their mark Excel takes them for names that nobody has
 * ([MS-XLSX] 2.2.2, future-function-list; xlsxwriter.readthedocs.io/working_with_formulas.html).
 */
const LATER = new Set(
  `ACOT ACOTH ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH
  COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ENCODEURL FLOOR.MATH FORECAST.LINEAR FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM
  MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SKEW.P STDEV.P STDEV.S SWITCH TEXTJOIN TOCOL TOROW UNICHAR
  UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR`.split(/\s+/),
);

const CALL_OR_TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.])([A-Z][A-Z\d.]*)(?=\()/giu;

export const withPrefixes = (formula: string): string =>
  formula.replace(CALL_OR_TEXT, (piece, name: string | undefined) =>
    name !== undefined && LATER.has(name.toUpperCase()) ? `_xlfn.${piece}` : piece,
  );
