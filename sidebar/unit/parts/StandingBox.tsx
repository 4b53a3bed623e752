import { useState } from "preact/hooks";
import type { OwnUnitView } from "../../../src/rpc/unitAnswers.ts";
import type { Standing } from "../state/standing.ts";
import type { UnitSeen } from "../state/unitRun.ts";
import { Extension } from "./Extension.tsx";

interface Props {
  readonly standing: Standing;
  readonly unit: UnitSeen;
  readonly own: OwnUnitView;
}

/** What is to be done now, and the way to more time. */
export function StandingBox({ standing, unit, own }: Props) {
  const [asks, setAsks] = useState(false);
  const { tone, title, sentence, extension } = standing;
  return (
    <section class={`standing ${tone}`} aria-label={title}>
      <h2>{title}</h2>
      <p>{sentence}</p>
      {extension !== null && !asks && (
        <button type="button" class={tone === "bad" ? "main" : ""} onClick={() => setAsks(true)}>
          Xin gia hạn…
        </button>
      )}
      {extension !== null && asks && (
        <Extension unit={unit} own={own} stage={extension} close={() => setAsks(false)} />
      )}
    </section>
  );
}
