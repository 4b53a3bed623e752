import { FontChoice } from "../../parts/FontChoice.tsx";
import type { FontsRun } from "../state/fontsRun.ts";
import type { FoundText } from "../state/foundTexts.ts";

interface Props {
  readonly found: FoundText;
  readonly run: FontsRun;
}

/** One cell: what stands there, what it would become, and the font that makes the difference. */
export function TextCard({ found, run }: Props) {
  const { cell, header, text, meant, font, ticked } = found;
  const same = text === meant;
  return (
    <li class="card">
      <label class="tick">
        <input
          type="checkbox"
          checked={ticked && !same}
          disabled={same}
          onChange={({ currentTarget }) => run.tick(cell, currentTarget.checked)}
        />
        <span>
          <b>{cell}</b> {header !== "" && `· ${header}`}
        </span>
      </label>
      <dl>
        <dt>Đang ghi</dt>
        <dd class="typed">{text}</dd>
        <dt>Sẽ thành</dt>
        <dd class="typed meant">{same ? "(không có gì để chuyển)" : meant}</dd>
      </dl>
      <FontChoice font={font} of={`ở ô ${cell}`} choose={(chosen) => run.choose(cell, chosen)} />
    </li>
  );
}
