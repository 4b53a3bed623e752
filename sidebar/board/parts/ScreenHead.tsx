import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly title: string;
  back(): void;
}

/** The way back, and the title, which takes the keyboard when the screen is opened. */
export function ScreenHead({ title, back }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <button type="button" class="link" onClick={back}>
        ← Trở lại bảng
      </button>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  );
}
