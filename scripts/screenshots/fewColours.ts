/** A page has few colours but for the edges of its letters: 256 are enough, and a third of the bytes. */
import { type Pixels, readPng, writePng } from "./png.ts";

const MOST = 256;

export function withFewColours(png: Buffer): Buffer {
  const pixels = readPng(png);
  const colours = coloursOf(pixels);
  const chosen = mostUsed(colours);
  const nearest = new Map<number, number>();
  const indexes = colours.map((colour) => {
    const known = nearest.get(colour) ?? nearestOf(colour, chosen);
    nearest.set(colour, known);
    return known;
  });
  const palette = Uint8Array.from(chosen.flatMap(channelsOf));
  return writePng(pixels, palette, Uint8Array.from(indexes));
}

function coloursOf({ rgb }: Pixels): Uint32Array {
  return Uint32Array.from({ length: rgb.length / 3 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(pixel * 3, pixel * 3 + 3);
    return (red << 16) | (green << 8) | blue;
  });
}

const channelsOf = (colour: number): readonly number[] => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];

/** Shades that differ in the lowest three bits of a channel count as one, lest greys of letters crowd out a rare red. */
const COARSE = 0xf8f8f8;

/** The most used colour of each shade, the most used shades. Of equals the darker first, so that the same page gives the same bytes. */
function mostUsed(colours: Uint32Array): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byUse = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  const shades = new Map<number, { readonly colour: number; pixels: number }>();
  for (const [colour, pixels] of byUse) {
    const shade = shades.get(colour & COARSE);
    if (shade === undefined) shades.set(colour & COARSE, { colour, pixels });
    else shade.pixels += pixels;
  }
  return [...shades.values()]
    .sort((one, other) => other.pixels - one.pixels || one.colour - other.colour)
    .slice(0, MOST)
    .map(({ colour }) => colour);
}

function nearestOf(colour: number, chosen: readonly number[]): number {
  const wanted = channelsOf(colour);
  const far = chosen.map((each) =>
    channelsOf(each).reduce((sum, channel, index) => sum + (channel - (wanted[index] ?? 0)) ** 2, 0),
  );
  return far.indexOf(Math.min(...far));
}
