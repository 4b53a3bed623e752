import type { DocumentSettings } from "../../../src/domain/documents/facts.ts";
import { FIELDS, type Field, type FieldKey } from "../../../src/domain/documents/fields.ts";
import type { DocumentKind } from "../../../src/domain/documents/kind.ts";
import { FORMATS, type Format } from "../../../src/domain/documents/paper.ts";
import { type Beside, typedFor, withTyped } from "../state/keptFields.ts";
import { formatOf } from "../state/made.ts";

interface Props {
  readonly kind: DocumentKind;
  readonly beside: Beside;
  /** Of the tab Cấu hình: some usual words follow from them. */
  readonly settings: DocumentSettings;
  change(beside: Beside): void;
}

const FORMAT_NAMES: Readonly<Record<Format, string>> = {
  party: "Văn bản của Đảng",
  state: "Văn bản hành chính nhà nước",
};

/** What no tab has; kept on this computer, and nowhere in the spreadsheet. */
export function FieldForm({ kind, beside, settings, change }: Props) {
  const typed = typedFor(beside, kind.key);
  const format = formatOf(kind, beside);
  return (
    <details open class="beside">
      <summary>Điền thêm cho văn bản này</summary>
      <p class="quiet">Những mục không có ở tab nào. Chỉ lưu trên máy này.</p>
      <div class="fields">
        <label>
          Thể thức
          <select
            value={format}
            onChange={({ currentTarget }) => {
              const chosen = FORMATS.find((each) => each === currentTarget.value);
              if (chosen !== undefined) change({ ...beside, format: chosen });
            }}
          >
            {FORMATS.map((each) => (
              <option key={each} value={each}>
                {FORMAT_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        {kind.fields(format).map((key) => (
          <Typing
            key={key}
            name={key}
            text={typed[key] ?? ""}
            usual={FIELDS[key].usual(settings)}
            change={(text) => change(withTyped(beside, kind.key, key, text))}
          />
        ))}
      </div>
    </details>
  );
}

interface TypingProps {
  readonly name: FieldKey;
  readonly text: string;
  /** What stands where nothing is typed. */
  readonly usual: string;
  change(text: string): void;
}

function Typing({ name, text, usual, change }: TypingProps) {
  const { label, example, optional, long }: Field = FIELDS[name];
  const hint = usual === "" && example !== "" ? `Ví dụ ${example}` : usual;
  return (
    <label class={long ? "long" : undefined} for={`field-${name}`}>
      {optional ? `${label} (nếu có)` : label}
      {long ? (
        <textarea
          id={`field-${name}`}
          rows={4}
          value={text}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <input
          id={`field-${name}`}
          value={text}
          placeholder={hint}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
    </label>
  );
}
