/** Rows that a list of a request may have: more than any roster, and than a list of the longest text names in earnest. */
export const MOST_ROWS = 2_500;

/** Rows that are filled at once. */
export const MOST_FILLED = 40;

/** Texts that are looked at, and converted, at once. */
export const MOST_TEXTS = 300;

/** Characters of the JSON of one list: a line's group or “as above” may stand in each of its rows. */
export const LONGEST_LIST = 400_000;

/** Characters of any request: two lists with all settings, and the changes of a ballot, are shorter. */
export const LONGEST_REQUEST = 2_000_000;
