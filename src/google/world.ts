/** Clock and memory as Apps Script has them. */
import type { Clock, Memory } from "../sheets/ports.ts";

export const clock: Clock = { now: () => Date.now() };

/** Script properties: 9 KB a value, 500 KB in all (developers.google.com/apps-script/guides/services/quotas). */
export const memory: Pick<Memory, "get"> = {
  get: (key) => PropertiesService.getScriptProperties().getProperty(key),
};
