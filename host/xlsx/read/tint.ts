/** A colour made lighter or darker as a workbook's theme asks: by lightness, hue and saturation kept (ECMA-376 part 1, 18.8.19). */

/** Channels from 0 to 1. */
type Channels = readonly [red: number, green: number, blue: number];

const LARGEST = 255;

/** `tint` from -1 (black) over 0 (as it is) to 1 (white). */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const channels = channelsOf(colour);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return textOf(withLightness(channels, lightness, Math.min(1, Math.max(0, wanted))));
}

/** At one saturation the channels' distances from the lightness are in proportion to the chroma it allows. */
function withLightness(channels: Channels, from: number, to: number): readonly number[] {
  const reach = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const scale = reach(from) === 0 ? 0 : reach(to) / reach(from);
  return channels.map((channel) => to + (channel - from) * scale);
}

function channelsOf(colour: string): Channels {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16) / LARGEST;
  return [at(1), at(3), at(5)];
}

const textOf = (channels: readonly number[]): string =>
  `#${channels
    .map((channel) =>
      Math.round(channel * LARGEST)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
