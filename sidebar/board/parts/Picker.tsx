import { type Choice, chosenIn } from "../state/choices.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** Said below while nothing is typed. */
  readonly hint: string;
  type(text: string): void;
}

/** One of many by a part of its name or code; the browser's own list shows what fits. */
export function Picker({ id, label, text, choices, hint, type }: Props) {
  const chosen = chosenIn(text, choices);
  const found = chosen.kind === "one" ? choices.find(({ key }) => key === chosen.key)?.label : undefined;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        list={`${id}-list`}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {choices.map(({ key, label: name }) => (
          <option key={key} value={name} />
        ))}
      </datalist>
      <div id={`${id}-hint`}>
        {found !== undefined && found !== text && <p>{found}</p>}
        <p class="hint">{hint}</p>
      </div>
    </div>
  );
}
