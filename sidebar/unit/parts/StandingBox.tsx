import { useState } from "preact/hooks";
import type { OwnUnitView } from "../../../src/rpc/answers.ts";
import { standing } from "../state/standing.ts";
import type { UnitSeen } from "../state/unitRun.ts";
import { Extension } from "./Extension.tsx";

/** What is to be done now, and the way to more time. */
export function StandingBox({ unit, own }: { readonly unit: UnitSeen; readonly own: OwnUnitView }) {
  const [asks, setAsks] = useState(false);
  const { tone, title, sentence, extension } = standing(own, unit.now);
  return (
    <section class={`standing ${tone}`} aria-labelledby="standing">
      <h2 id="standing">{title}</h2>
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
