import { flag, wrongArguments } from "../arguments.ts";
import { addBanding, type Banding, bandingsOf } from "../banding.ts";
import { type BandColours, NO_BANDS, THEMES } from "../bandingThemes.ts";
import { BandingTheme } from "../enums.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";

/** Bandings of a range. */
export const rangeBandings = {
  /** (), (theme), (theme, showHeader, showFooter): with a header and without a footer unless told otherwise. */
  applyRowBanding(...args: unknown[]): Banding {
    const rows = themeColours("Range.applyRowBanding", args);
    return addBanding(this._book, "applyRowBanding", { area: this._area, rows, columns: NO_BANDS });
  },

  applyColumnBanding(...args: unknown[]): Banding {
    const columns = themeColours("Range.applyColumnBanding", args);
    return addBanding(this._book, "applyColumnBanding", { area: this._area, rows: NO_BANDS, columns });
  },

  getBandings(): Banding[] {
    this._book.mustFit(this._area);
    return bandingsOf(this._book, this._area);
  },
} satisfies Methods<RangeHandle>;

function themeColours(call: string, args: readonly unknown[]): BandColours {
  const [theme = BandingTheme.constants["LIGHT_GREY"], header = true, footer = false] = args;
  if (args.length === 2 || args.length > 3 || !BandingTheme._has(theme)) throw wrongArguments(call, args);
  const colours = THEMES[theme.name()] ?? NO_BANDS;
  return {
    ...colours,
    header: flag(call, header) ? colours.header : null,
    footer: flag(call, footer) ? colours.footer : null,
  };
}
