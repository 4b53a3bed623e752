import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ComponentChildren;
}

/** What is wrong, and what to do about it. */
export function Notes({ title, sentences, children }: Props) {
  return (
    <section class="notice warning" aria-label={title}>
      <p class="notice-title">{title}</p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}
