/**
 * What is said about one kind of problem: what is wrong, then the next step; neither ends with a full stop.
 * Words in {braces} are facts of the problem, {found} what stands in the cell. No codes, no blame: the reader is a busy colleague.
 */
export interface ProblemText {
  /** A finding that follows a place and a colon (SPEC V20). */
  readonly says: string;
  /** The finding where nothing stands there; where it is not given, `says` is true of both. */
  readonly blank?: string;
  readonly action: string;
}
