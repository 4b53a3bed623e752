/** How the browser breaks the documents into sheets: the same paper, margins and page numbers as in the file. */
import {
  MEASURES,
  type Measures,
  PAGE_NUMBER_FROM_EDGE,
  PAPER,
} from "../../../src/domain/documents/measures.ts";
import { FORMATS, type Format, type Orientation } from "../../../src/domain/documents/paper.ts";

const ORIENTATIONS: readonly Orientation[] = ["portrait", "landscape"];

export const pageName = (format: Format, orientation: Orientation): string => `${format}-${orientation}`;

export const marginsOf = ({ margins: { top, right, bottom, left } }: Measures): string =>
  `${top}mm ${right}mm ${bottom}mm ${left}mm`;

/** @page rules by the name of the page. A sheet that begins a document bears no number. */
export function pageRules(): string {
  return FORMATS.flatMap((format) =>
    ORIENTATIONS.flatMap((orientation) => {
      const name = pageName(format, orientation);
      const sides = orientation === "portrait" ? [PAPER.width, PAPER.height] : [PAPER.height, PAPER.width];
      const size = sides.map((side) => `${side}mm`).join(" ");
      // The line begins there, as the head of the file does.
      const place = `vertical-align:top;padding-top:${PAGE_NUMBER_FROM_EDGE}mm`;
      const number = `@top-center{content:counter(page);${place};font-family:"Times New Roman",serif;font-size:${MEASURES[format].pageNumber}pt}`;
      return [
        `@page ${name}{size:${size};margin:${marginsOf(MEASURES[format])};${number}}`,
        `@page ${name}:first{@top-center{content:""}}`,
      ];
    }),
  ).join("\n");
}
