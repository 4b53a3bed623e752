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

export function Line({ id, label, text, type }: TextProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
      />
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
