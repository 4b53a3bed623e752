/**
 * What is said about one kind of problem. `expected` follows "cần …", `action` is the next step; neither ends with a full stop.
 * Words in {braces} are facts of the problem. No codes, no blame: the reader is a busy colleague.
 */
export interface ProblemText {
  readonly expected: string;
  readonly action: string;
  /** `expected` is the whole finding: nothing is quoted before it, and nothing is needed (SPEC V20). */
  readonly plain?: true;
}
