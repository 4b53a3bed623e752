/** npm run screenshots: writes docs/pictures from sample campaigns, each played through the page to what people meet there. */
import type { Browser } from "playwright-core";
import { launch } from "../../tests/browser/support/browser.ts";
import { type Campaign, openCampaign } from "./campaign.ts";
import { appraiser } from "./shots/appraiser.ts";
import { leader } from "./shots/leader.ts";
import { board, orders, organiser } from "./shots/organiser.ts";
import { unit } from "./shots/unit.ts";

type Shots = (browser: Browser, campaign: Campaign) => Promise<void>;

/** In this order within a sample: a unit moves the clock beyond the deadline. */
const SHOTS: Readonly<Record<string, readonly Shots[]>> = {
  registering: [organiser, unit],
  scoring: [board, appraiser],
  ranked: [leader, orders],
};

async function photograph(browser: Browser, sample: string, shots: readonly Shots[]): Promise<void> {
  const campaign = await openCampaign(sample);
  try {
    for (const shoot of shots) await shoot(browser, campaign);
  } finally {
    await campaign.stop();
  }
}

const browser = await launch();
try {
  for (const [sample, shots] of Object.entries(SHOTS)) await photograph(browser, sample, shots);
} finally {
  await browser.close();
}
