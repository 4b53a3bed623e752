import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { CallsFile } from "../../rehearsal/season/output/calls.ts";

it("[CL7] README's limits say the minutes of triggers a day of every size that was played", () => {
  const file = JSON.parse(readFileSync("docs/calls.json", "utf8")) as CallsFile;
  const readme = readFileSync("README.md", "utf8");
  const sentences = Object.values(file).map(
    ({ units, models, appraisers, triggerMinutesADay }) =>
      `${units} units, ${models} models, ${appraisers} appraisers ${String(triggerMinutesADay).replace(".", ",")} minutes`,
  );
  expect(sentences.length).toBe(3);
  expect(sentences.filter((sentence) => !readme.includes(sentence))).toEqual([]);
});
