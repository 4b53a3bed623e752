import { useState } from "preact/hooks";

interface Props {
  readonly label: string;
  /** Which list or place it is for, for who only hears the page. */
  readonly of?: string;
  /** Endings and media types that the browser offers. */
  readonly accept: string;
  take(file: File): void;
}

/** The browser's own field speaks the browser's language; this one speaks the page's. */
export function ChooseFile({ label, of = "", accept, take }: Props) {
  const [name, setName] = useState("");
  return (
    <div class="choose-file">
      <label class="button">
        {label}
        <span class="hidden"> {of}</span>
        <input
          class="hidden"
          type="file"
          accept={accept}
          // The same file, put right and chosen again, is a change only where none stands there.
          onClick={({ currentTarget }) => {
            currentTarget.value = "";
          }}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file === undefined) return;
            setName(file.name);
            take(file);
          }}
        />
      </label>
      <span class="quiet">{name}</span>
    </div>
  );
}
