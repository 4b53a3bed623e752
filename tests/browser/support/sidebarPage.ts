import { mkdirSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Office } from "../../services/support/hosted.ts";
import { PATIENCE } from "./patience.ts";

/**
 * The way between a page and the script. `lost`: calls never arrive; `answerLost`: they arrive and only the answer is lost; `held`: they
 * wait until it is up again.
 */
export interface Line {
  state: "up" | "lost" | "answerLost" | "held";
  user: string;
  /** Requests that reached the script, as JSON. */
  readonly heard: { readonly kind: string }[];
}

export interface SidebarWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly line: Line;
  readonly errors: string[];
}

const ADDRESS = "https://n-sidebar.example/";

/** What Google puts into a page, over a binding of the browser instead of Google's own way. */
const GOOGLE = `
globalThis.google = { script: { host: { close() { document.title = "closed"; } }, run: runner({}) } };
/** The binding may come to a frame after its page has begun. */
async function bound() {
  while (globalThis.askScript === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
}
function runner(handlers) {
  return {
    withSuccessHandler: (success) => runner({ ...handlers, success }),
    withFailureHandler: (failure) => runner({ ...handlers, failure }),
    rpc: (text) => bound().then(() => askScript(text)).then(
      (answer) => handlers.success && handlers.success(answer),
      (error) => handlers.failure && handlers.failure(new Error(error.message)),
    ),
  };
}`;

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly deviceScaleFactor?: number;
  /** The page has no origin, so the browser lets it keep nothing. */
  readonly noOrigin?: boolean;
  /** Shown as the wide dialog, which begins with this ballot, or with its list. */
  readonly begins?: string;
}

/** A built page of the add-in at a sidebar's size; its questions are answered by the bundle on the local host, as `user`. */
export async function openSidebar(
  browser: Browser,
  office: Pick<Office, "host" | "addin" | "file">,
  user: string,
  file: "baseLevel" | "scoring" | "setup" | "board" | "unit" | "documents" | "fonts" | "lists",
  look: Look = {},
): Promise<SidebarWindow> {
  const { width = 300, height = 640, colorScheme = "light", deviceScaleFactor = 1, noOrigin = false } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "vi-VN",
    colorScheme,
    deviceScaleFactor,
    // A button on its way from one colour to another has neither's contrast.
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  const line: Line = { state: "up", user, heard: [] };
  await context.exposeFunction("askScript", async (text: string) => {
    while (line.state === "held") await new Promise((resolve) => setTimeout(resolve, 20));
    if (line.state === "lost") throw new Error("NetworkError: Connection failure due to HTTP 0");
    line.heard.push(JSON.parse(text));
    const answer = office.host.rpc(office.addin, office.file, line.user, "rpc", text);
    if (line.state === "answerLost") throw new Error("NetworkError: Connection failure due to HTTP 0");
    return answer;
  });
  await context.addInitScript(GOOGLE);
  await context.route(`${ADDRESS}**`, (route) =>
    route.fulfill({
      headers: {
        "content-type": "text/html; charset=utf-8",
        ...(noOrigin ? { "content-security-policy": "sandbox allow-scripts" } : {}),
      },
      body: readFileSync(`dist/addin/${file}.html`, "utf8") + beginning(look.begins),
    }),
  );
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(ADDRESS);
  return { context, page, line, errors };
}

/** As `src/google/pages.ts` tells it; ballots' ids are no markup. */
function beginning(begins: string | undefined): string {
  return begins === undefined ? "" : `<span id="begins-with" hidden>${begins}</span>`;
}

/** A picture for a person to look at, where `SHOTS` names a folder. */
export async function picture(page: Page, name: string, fullPage = false): Promise<void> {
  const folder = process.env["SHOTS"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
