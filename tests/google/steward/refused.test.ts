import { expect, it } from "vitest";
import { forgetRefused, keepRefused, refusedAddresses } from "../../../src/google/steward/refused.ts";

it("[ST7] so many addresses that no property holds them: the last are known, the others are tried again", () => {
  const kept = new Map<string, string>();
  const memory = {
    get: (key: string) => kept.get(key) ?? null,
    set: (key: string, value: string) => void kept.set(key, value),
    grow: (key: string, value: number) => void kept.set(key, String(value)),
  };
  const emails = Array.from(
    { length: 1_000 },
    (_, index) => `can-bo-phu-trach-${index}@mail.lacduong.example`,
  );
  keepRefused(memory, emails.slice(0, 500));
  keepRefused(memory, emails.slice(400));
  const known = refusedAddresses(memory);
  // A property holds 9 KB (guides/services/quotas): ten characters and a blank for each of 800.
  expect(Math.max(...[...kept.values()].map((value) => value.length))).toBeLessThanOrEqual(9 * 1024);
  expect(emails.filter((email) => known.has(email))).toEqual(emails.slice(200));
  expect(known.has("van-thu@lacduong.example")).toBe(false);
  forgetRefused(memory);
  expect(refusedAddresses(memory).has(emails[999] ?? "")).toBe(false);
});
