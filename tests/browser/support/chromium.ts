import { existsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const INSTALLED = "/usr/bin/chromium";

/**
 * The system's Chromium, or the one that comes with the packages, unpacked into the temporary folder. That one needs libraries which a
 * bare system lacks (libnss3); it brings them along only where it takes the machine for the one it was made for, as its README tells.
 */
export async function chromiumPath(): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs20.x";
  process.env["FONTCONFIG_FILE"] ??= fontSettings();
  // Not before the lines above: it looks at the environment while it is loaded.
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}

/**
 * Where that Chromium looks for fonts. Its own settings name one fixed folder, wherever it was unpacked; a Chromium that finds no font at all
 * ends at the first field of a form.
 */
function fontSettings(): string {
  const file = join(tmpdir(), "so-sang-tao-fonts.conf");
  const folders = [join(tmpdir(), "fonts"), "/usr/share/fonts"].map((folder) => `<dir>${folder}</dir>`);
  const cache = `<cachedir>${join(tmpdir(), "fonts-cache")}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?>\n<fontconfig>${folders.join("")}${cache}</fontconfig>\n`);
  return file;
}
