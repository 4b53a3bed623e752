import { TO_FILL } from "../../../src/domain/documents/gap.ts";

/** A text with what lacks in it marked. */
export function Marked({ text }: { readonly text: string }) {
  const [first, ...others] = text.split(TO_FILL);
  return (
    <>
      {first}
      {others.map((part, index) => (
        <span key={index}>
          <mark>{TO_FILL}</mark>
          {part}
        </span>
      ))}
    </>
  );
}
