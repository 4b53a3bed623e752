import type { Made } from "../../../src/domain/documents/draft.ts";
import type { DocumentFacts } from "../../../src/domain/documents/facts.ts";
import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import type { Format } from "../../../src/domain/documents/paper.ts";
import { UTC_OFFSET_MINUTES } from "../../../src/tables/kinds.ts";
import { type Beside, typedFor } from "./keptFields.ts";

/** Danh hiệu are the state’s, all else is the Party’s, until somebody chooses for all. */
export const formatOf = ({ usualFormat }: DocumentKind, { format }: Beside): Format => format ?? usualFormat;

export function madeOf(kind: DocumentKind, facts: DocumentFacts, beside: Beside, choice: string): Made {
  return kind.make({
    facts,
    choice,
    format: formatOf(kind, beside),
    typed: typedFor(beside, kind.key),
    utcOffsetMinutes: UTC_OFFSET_MINUTES,
  });
}
