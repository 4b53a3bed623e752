import { BALLOT_STATE_TEXTS } from "../../../src/domain/ballot/ballot.ts";
import { stateOf } from "../state/work.ts";

/** Shapes differ, so that the state is told without colour: empty, half, full, turned back, crossed, an exclamation mark. */
const SHAPES = {
  notStarted: <circle cx="6" cy="6" r="4.5" />,
  draft: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" class="filled" />
    </>
  ),
  submitted: (
    <>
      <circle cx="6" cy="6" r="5" class="filled" />
      <path d="M3.6 6.2 5.3 8l3.2-3.7" class="cut" />
    </>
  ),
  reopened: <path d="M2.2 3.2v3h3M2.4 6A4 4 0 1 0 4 2.7" />,
  recused: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="m2.8 9.2 6.4-6.4" />
    </>
  ),
  parted: <path d="M6 1.5v6M6 9.5v1" />,
} as const;

export function StateMark({ state }: { readonly state: string }) {
  const known = stateOf(state);
  return (
    <span class={`state ${known}`}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {SHAPES[known]}
      </svg>
      {BALLOT_STATE_TEXTS[known]}
    </span>
  );
}
