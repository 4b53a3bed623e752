/** Who may talk to this server: pages that it served itself. Another site's page must not, whatever name it gives this machine. */
import type { IncomingHttpHeaders } from "node:http";

const NAMES: readonly string[] = ["127.0.0.1", "localhost"];

/** A browser that was sent here by a foreign name (DNS rebinding) still says that name. */
export function isOwnHost(headers: IncomingHttpHeaders, port: number): boolean {
  return NAMES.some((name) => headers.host === `${name}:${port}`);
}

/** Whether the request comes from a page of this server. */
export function isOwnOrigin(headers: IncomingHttpHeaders, port: number): boolean {
  return NAMES.some((name) => headers.origin === `http://${name}:${port}`);
}

/** Browsers name the origin of everything but plain GETs, and tell of those whether another site asked for them. */
export function mayRead(headers: IncomingHttpHeaders, port: number): boolean {
  if (!isOwnHost(headers, port)) return false;
  if (headers.origin !== undefined) return isOwnOrigin(headers, port);
  const site = headers["sec-fetch-site"];
  const navigates = headers["sec-fetch-mode"] === "navigate";
  return site === undefined || site === "same-origin" || site === "none" || navigates;
}
