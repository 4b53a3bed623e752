import type { Made } from "../../../src/domain/documents/draft.ts";
import type { DocumentFacts } from "../../../src/domain/documents/facts.ts";
import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { type Beside, typedFor } from "./keptFields.ts";

export function madeOf(kind: DocumentKind, facts: DocumentFacts, beside: Beside, choice: string): Made {
  return kind.make({
    facts,
    choice,
    format: beside.format,
    typed: typedFor(beside, kind.key),
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
  });
}
