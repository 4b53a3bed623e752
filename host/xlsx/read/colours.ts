/** Colours as a file names them: by value, by place in its theme, by number. All become "#rrggbb". */
import type ExcelJS from "exceljs";
import { elements, inside } from "../xml/elements.ts";
import { tinted } from "./tint.ts";

/** By the numbers that cells use. */
export type Theme = readonly string[];

/** Cells count light before dark, unlike the theme itself (ECMA-376 part 1, 18.8.3 and 20.1.6.2). */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
const TEXT_COLOUR = 1;

/** `xml` null: a file without a theme. */
export function readTheme(xml: string | null): Theme {
  const schemes = xml === null ? [] : elements(xml, ...ORDER);
  return ORDER.map((name) => {
    const scheme = schemes.find((each) => each.name === name);
    const value = (element: string, attribute: string): string | undefined =>
      scheme === undefined ? undefined : inside(scheme, element)[0]?.attributes.get(attribute);
    // A system colour says what it last was on the computer that wrote the file.
    return `#${(value("srgbClr", "val") ?? value("sysClr", "lastClr") ?? "000000").toLowerCase()}`;
  });
}

/** The first sixteen of the palette that numbers name; they come twice, and later ones went out of use (18.8.27). */
const PALETTE = ["000000", "ffffff", "ff0000", "00ff00", "0000ff", "ffff00", "ff00ff", "00ffff"];

/** The typings of exceljs leave out what it reads from files. */
interface FileColour extends Partial<ExcelJS.Color> {
  readonly tint?: number;
  readonly indexed?: number;
}

/** Null for the colour that text has of itself, and for what is no colour. */
export function colourOf(colour: FileColour | undefined, theme: Theme): string | null {
  if (!colour) return null;
  const { argb, theme: place, tint, indexed } = colour;
  if (argb !== undefined) return /^[\da-f]{8}$/i.test(argb) ? `#${argb.slice(2).toLowerCase()}` : null;
  if (place !== undefined) {
    if (place === TEXT_COLOUR && !tint) return null;
    const base = theme[place];
    return base === undefined ? null : tinted(base, tint ?? 0);
  }
  const known = indexed === undefined || indexed >= 16 ? undefined : PALETTE[indexed % PALETTE.length];
  return known === undefined ? null : `#${known}`;
}
