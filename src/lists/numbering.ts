/** What the numbers under STT say about a list: a jump may be a line that was not copied, a number twice a line too many (SPEC U27). */
export interface NumberedLine {
  readonly line: number;
  /** Null where nothing, or no whole number, stands there. */
  readonly number: number | null;
}

export interface Jump {
  /** The line behind the jump. */
  readonly line: number;
  /** 0: the list does not begin with 1. */
  readonly from: number;
  readonly to: number;
}

export interface Doubled {
  readonly number: number;
  readonly lines: readonly number[];
}

export interface Numbering {
  readonly jumps: readonly Jump[];
  readonly doubled: readonly Doubled[];
}

/** Lines that are numbered together: 1 begins anew, as it does in each group. A line without a number may be the one that lacks. */
interface Run {
  readonly numbered: { readonly line: number; readonly number: number }[];
  blanks: number;
}

/** The order of the lines does not count: a list that was sorted otherwise lacks nothing. */
export function numberingOf(lines: readonly NumberedLine[]): Numbering {
  const runs = runsOf(lines);
  return { jumps: runs.flatMap(jumpsIn), doubled: runs.flatMap(doubledIn) };
}

function runsOf(lines: readonly NumberedLine[]): readonly Run[] {
  let run: Run = { numbered: [], blanks: 0 };
  const runs = [run];
  for (const { line, number } of lines) {
    if (number === 1 && run.numbered.length > 0) {
      run = { numbered: [], blanks: 0 };
      runs.push(run);
    }
    if (number === null) run.blanks += 1;
    else run.numbered.push({ line, number });
  }
  return runs;
}

function jumpsIn({ numbered, blanks }: Run): readonly Jump[] {
  const rising = [...numbered].sort((a, b) => a.number - b.number);
  const jumps = rising.flatMap(({ line, number }, index) => {
    const before = rising[index - 1]?.number ?? 0;
    return number - before > 1 ? [{ line, from: before, to: number }] : [];
  });
  const missing = jumps.reduce((sum, { from, to }) => sum + to - from - 1, 0);
  return missing > blanks ? jumps : [];
}

function doubledIn({ numbered }: Run): readonly Doubled[] {
  const lines = new Map<number, number[]>();
  for (const { line, number } of numbered) lines.set(number, [...(lines.get(number) ?? []), line]);
  return [...lines].flatMap(([number, at]) => (at.length > 1 ? [{ number, lines: at }] : []));
}
