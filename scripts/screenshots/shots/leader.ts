import type { Browser } from "playwright-core";
import type { Campaign } from "../campaign.ts";
import { sitDown } from "../desk.ts";

const LEADER = "lanh-dao@lacduong.example";
export async function leader(browser: Browser, campaign: Campaign): Promise<void> {
  const desk = await sitDown(browser, campaign, LEADER);
  await desk.grid.tab("Xếp hạng");
  await desk.grid.type("H3", "Công nhận");
  await desk.grid.type("I3", "Lần đầu có trong huyện");
  await desk.grid.goTo("H4");
  await desk.picture("xep-hang-ket-luan");
  await desk.grid.tab("Tổng quan");
  await desk.picture("tong-quan");
  await desk.onPhone();
  await desk.picture("dien-thoai-tong-quan");
  await desk.grid.tab("Xếp hạng");
  await desk.picture("dien-thoai-xep-hang");
  await desk.leave();
}
