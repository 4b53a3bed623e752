/** A page holds 748.3 × 1,069.6 pixels upright: 198 and 283 millimetres, at 96 pixels an inch. */
import { expect, it } from "vitest";
import { placeCharts } from "../../page/print/placeCharts.ts";
import { pageRoom } from "../../paper/pages.ts";

const three = Array.from({ length: 3 }, () => ({ width: 306, height: 400 }));

it("[PR11] puts charts beside narrow tables, as large as the page is high", () => {
  const page = pageRoom(true);
  expect([Math.round(page.width), Math.round(page.height)]).toEqual([748, 1070]);
  const { beside, scale } = placeCharts(three, 344, page);
  // Three of 400 pixels with two gaps of 16 in 1,069 whole pixels: (1,069 − 32) / 1,200.
  expect([beside, Math.round(scale * 1000)]).toEqual([true, 864]);
});

it("[PR11] puts them behind wide tables side by side, never smaller than three fifths", () => {
  // 748.3 less 560 and a gap are 172.3, less than three fifths of 306: behind, 716.3 of 918 wide.
  expect(placeCharts(three, 560, pageRoom(true))).toEqual({
    beside: false,
    scale: (pageRoom(true).width - 32) / 918,
  });
  expect(placeCharts([...three, ...three], 560, pageRoom(true))).toEqual({ beside: false, scale: 0.6 });
  expect(placeCharts(three.slice(0, 1), 560, pageRoom(true))).toEqual({ beside: false, scale: 1 });
});
