import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { sitDown } from "../desk.ts";

const LEADER = "lanh-dao@lacduong.example";

export async function leader(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, LEADER);
  await desk.grid.tab("Xếp hạng");
  await desk.picture("xep-hang");
  await desk.grid.goTo("AA2");
  await desk.grid.goTo("P2");
  await desk.picture("xep-hang-ket-luan");
  await desk.leave();
}
