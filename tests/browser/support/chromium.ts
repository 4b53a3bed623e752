import { existsSync } from "node:fs";

const INSTALLED = "/usr/bin/chromium";

/**
 * The system's Chromium, or the one that comes with the packages, unpacked into the temporary folder. That one needs libraries which a
 * bare system lacks (libnss3); it brings them along only where it takes the machine for the one it was made for, as its README tells.
 */
export async function chromiumPath(): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  // Not before the line above: it looks at the environment while it is loaded.
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
