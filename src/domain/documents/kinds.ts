import type { DocumentKind } from "./kind.ts";
import { registrationList } from "./registrationList.ts";

/** In the order of the year. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [registrationList];
