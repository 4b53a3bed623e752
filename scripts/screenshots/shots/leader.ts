import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { sitDown } from "../desk.ts";

const LEADER = "lanh-dao@lacduong.example";
/** Points, verdicts and the first column to type in, at once. */
const WIDE = { width: 1680, height: 560 };

export async function leader(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, LEADER);
  await desk.grid.tab("Xếp hạng");
  await desk.picture("xep-hang");
  await desk.page.setViewportSize(WIDE);
  await desk.grid.goTo("W2");
  await desk.picture("xep-hang-ket-luan");
  await desk.leave();
}
