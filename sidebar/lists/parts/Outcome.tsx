import { useEffect, useRef } from "preact/hooks";
import { Notice } from "../../parts/Notice.tsx";
import { type Field, headerOf } from "../state/lists.ts";
import type { Done } from "../state/listsRun.ts";
import { doneTitle } from "../state/words.ts";

interface Props {
  readonly done: Done;
  readonly fields: readonly Field[];
  /** Whether the system looks at what was filled in its next round; at drafts of ballots it may look later. */
  readonly seenSoon: boolean;
}

/** What was filled, and what was not, by name; brought into view, for it stands below the list. */
export function Outcome({ done, fields, seenSoon }: Props) {
  const { rows, cells, left, sentences } = done;
  const whole = left.length === 0 && sentences.length === 0;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: "center" }), []);
  return (
    <div ref={place}>
      <Notice tone={whole ? "calm" : "warning"} title={doneTitle(rows, cells)} sentences={sentences}>
        {left.map(({ line, name, fills }) => (
          <p key={line}>
            {name} (dòng {line}): chưa điền{" "}
            {Object.keys(fills)
              .map((key) => headerOf(key, fields))
              .join(", ")}
            .
          </p>
        ))}
        {seenSoon && cells > 0 && <p>Hệ thống xem lại các dòng này trong vòng 5 phút.</p>}
      </Notice>
    </div>
  );
}
