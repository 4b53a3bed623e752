/** Clock and memory as Apps Script has them. */
import type { Digest } from "../domain/frozen/frozen.ts";
import type { Clock, Memory } from "../sheets/ports.ts";

export const clock: Clock = { now: () => Date.now() };

/** Script properties: 9 KB a value, 500 KB in all (developers.google.com/apps-script/guides/services/quotas). */
export const memory: Pick<Memory, "get"> = {
  get: (key) => PropertiesService.getScriptProperties().getProperty(key),
};

/** Google gives bytes as numbers from -128 to 127. */
export const digest: Digest = (text) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => (byte & 0xff).toString(16).padStart(2, "0"))
    .join("");
