import { LEGACY_FONTS } from "../../../src/domain/text/legacyToUnicode.ts";
import type { FontsRun } from "../state/fontsRun.ts";
import { FONT_NAMES } from "../state/fontsWords.ts";
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
      <label class="font">
        <span>
          Phông đã gõ<span class="hidden"> ở ô {cell}</span>
        </span>
        <select
          value={font}
          onChange={({ currentTarget }) => {
            const chosen = LEGACY_FONTS.find((each) => each === currentTarget.value);
            if (chosen !== undefined) run.choose(cell, chosen);
          }}
        >
          {LEGACY_FONTS.map((each) => (
            <option key={each} value={each}>
              {FONT_NAMES[each]}
            </option>
          ))}
        </select>
      </label>
    </li>
  );
}
