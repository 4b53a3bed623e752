import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Office } from "../../services/support/hosted.ts";
import { launch } from "./browser.ts";

/** One office and one browser for all tests of a file, from before the first to behind the last. */
export function keepOpen(begin: () => Office, opened: (browser: Browser, office: Office) => void): void {
  let kept: Browser | null = null;
  beforeAll(async () => {
    const office = begin();
    kept = await launch();
    opened(kept, office);
  });
  afterAll(async () => {
    await kept?.close();
  });
}
