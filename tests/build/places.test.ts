import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { defaultSettings } from "../../src/tables/settingsList.ts";
import { sources } from "./sources.ts";

/** The office of the letter, as it may be written: in words, in addresses, in names. */
const PLACES = /lạc\s*dương|lâm\s*đồng|lac[-_ ]?duong|lam[-_ ]?dong/iu;
/** These say where a campaign begins. */
const PROFILES = /^src\/tables\/profile(?:s|Starts)\.ts$/;

const files = (): readonly string[] =>
  ["src", "sidebar", "host"].flatMap(sources).filter((file) => !file.startsWith("host/tests/"));

it("[S33] no place is named outside the profiles", () => {
  const naming = files().filter((file) => PLACES.test(readFileSync(file, "utf8").normalize("NFC")));
  expect(naming.filter((file) => !PROFILES.test(file))).toEqual([]);
  // The profiles are among what was looked at.
  expect(naming.filter((file) => PROFILES.test(file)).length).toBe(2);
});

it("[S33] what no profile has filled in reads [CẦN BỔ SUNG]", () => {
  const { parent, organisation, partyName, place } = defaultSettings();
  expect([parent, organisation, partyName, place]).toEqual(Array.from({ length: 4 }, () => "[CẦN BỔ SUNG]"));
});
