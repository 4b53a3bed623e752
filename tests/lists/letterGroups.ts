import { PROFILES } from "../../src/tables/profiles.ts";

/** The groups of units that the letter is addressed to. */
export const LETTER_GROUPS = PROFILES[0]?.groups ?? [];
/** Those where there is no district. */
export const COMMUNE_GROUPS = PROFILES[1]?.groups ?? [];
