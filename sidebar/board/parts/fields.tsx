import { groupInWords } from "../../../src/domain/people/unit.ts";

/** Plain fields of an order's form. */
interface TextProps {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  type(text: string): void;
}

export function Reason({
  text,
  type,
  label = "Lý do",
  id = "reason",
}: Partial<TextProps> & Pick<TextProps, "text" | "type">) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea id={id} rows={2} value={text} onInput={(event) => type(event.currentTarget.value)} />
    </div>
  );
}

interface HintedProps extends TextProps {
  readonly hint?: string;
}

/** What is said below a field, and the attribute that leads there. */
const hinted = (id: string, hint: string) =>
  hint === ""
    ? ([{}, null] as const)
    : ([
        { "aria-describedby": `${id}-hint` },
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>,
      ] as const);

export function Line({ id, label, text, type, hint = "" }: HintedProps) {
  const [described, below] = hinted(id, hint);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...described}
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {below}
    </div>
  );
}

export function Select({
  id,
  label,
  text,
  type,
  hint = "",
  options,
}: HintedProps & { readonly options: readonly string[] }) {
  const [described, below] = hinted(id, hint);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select {...described} id={id} value={text} onChange={(event) => type(event.currentTarget.value)}>
        <option value="">Chọn…</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {groupInWords(option)}
          </option>
        ))}
      </select>
      {below}
    </div>
  );
}

interface Option<K extends string> {
  readonly key: K;
  readonly name: string;
  readonly says: string;
  /** Why it cannot be chosen; "" when it can. */
  readonly trouble?: string;
}

interface ChoiceProps<K extends string> {
  readonly legend: string;
  readonly name: string;
  readonly chosen: K;
  readonly options: readonly Option<K>[];
  choose(key: K): void;
}

/** One of a few, each with what it means. */
export function Choose<K extends string>({ legend, name, chosen, options, choose }: ChoiceProps<K>) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {options.map(({ key, name: title, says, trouble = "" }) => (
        <label key={key} class={`option${key === chosen ? " chosen" : ""}`}>
          <input
            type="radio"
            name={name}
            checked={key === chosen}
            disabled={trouble !== ""}
            onChange={() => choose(key)}
          />
          <span>
            {title}
            <span class="says">{trouble === "" ? says : trouble}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
