import type { ComponentChildren } from "preact";

interface Props {
  readonly tone: "warning" | "calm";
  readonly title: string;
  readonly sentences?: readonly string[];
  readonly children?: ComponentChildren;
}

/** Something the person should know, with what to do about it. */
export function Notice({ tone, title, sentences = [], children }: Props) {
  return (
    <section class={`notice ${tone}`} aria-label={title}>
      <p class="notice-title">
        <span aria-hidden="true">{tone === "warning" ? "!" : "✓"}</span> {title}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {children}
    </section>
  );
}
