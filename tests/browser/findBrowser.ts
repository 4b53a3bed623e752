import { chromiumPath } from "./support/chromium.ts";

/** Once before all tests and not in them: two processes would unpack it over each other. */
export default async function setup(): Promise<void> {
  process.env["CHROMIUM_PATH"] = await chromiumPath();
}
