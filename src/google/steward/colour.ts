type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

/** “#d9e2f3” as the Sheets API takes it: each part from 0 to 1. */
export function colourStyle(hex: string): ColorStyle {
  const part = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16) / 255;
  return { rgbColor: { red: part(1), green: part(3), blue: part(5) } };
}
