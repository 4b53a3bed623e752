import type { Browser } from "playwright-core";
import { type Office, OWNER } from "../../services/support/hosted.ts";
import { openSidebar, type SidebarWindow } from "./sidebarPage.ts";

type Look = Parameters<typeof openSidebar>[4];

/** Điều hành as the organiser opens it, with everything read that its first screen shows. */
export async function openBoard(browser: Browser, office: Office, look?: Look): Promise<SidebarWindow> {
  const window = await openSidebar(browser, office, OWNER, "board", look);
  await window.page.getByRole("heading", { name: "Việc của Ban Tổ chức" }).waitFor();
  return window;
}
