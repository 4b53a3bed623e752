/** Writes the documents that are generated: the data dictionary from the declarations, README's result from a played season. */
import { readFileSync, writeFileSync } from "node:fs";
import { readBundles } from "../rehearsal/season/bundles.ts";
import { readOptions } from "../rehearsal/season/options.ts";
import { rankingIn } from "../rehearsal/season/output/ranking.ts";
import { resultTable, withResult } from "../rehearsal/season/output/readme.ts";
import { playSeason } from "../rehearsal/season/play.ts";
import { REFERENCE_RUBRIC } from "../src/domain/rubric/referenceRubric.ts";
import { dictionary } from "../src/tables/dictionary.ts";
import { tables } from "../src/tables/registry.ts";

writeFileSync("docs/tabs.md", dictionary(tables(REFERENCE_RUBRIC)));

const season = playSeason(readOptions([]), readBundles("dist"), () => undefined);
const readme = readFileSync("README.md", "utf8");
writeFileSync("README.md", withResult(readme, resultTable(season, rankingIn(season.file))));
// The grid engine keeps timers of its own, so the process would not end by itself.
process.exit();
