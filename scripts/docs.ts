/** Writes the documents that are generated from the source. */
import { writeFileSync } from "node:fs";
import { REFERENCE_RUBRIC } from "../src/domain/referenceRubric.ts";
import { dictionary } from "../src/tables/dictionary.ts";
import { tables } from "../src/tables/registry.ts";

writeFileSync("docs/tabs.md", dictionary(tables(REFERENCE_RUBRIC)));
