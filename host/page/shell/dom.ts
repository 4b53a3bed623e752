interface Attributes {
  readonly class?: string;
  /** Always as text: whatever people or scripts write stays text. */
  readonly text?: string;
  readonly id?: string;
  readonly type?: string;
  readonly title?: string;
  readonly role?: string;
  readonly hidden?: boolean;
  readonly [aria: `aria-${string}`]: string;
}

/** An element of the page's own surface. Texts go in as text nodes only. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name === "text") element.textContent = String(value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false) element.setAttribute(name, String(value));
  }
  element.append(...children);
  return element;
}

export function button(label: string, kind: string, press: () => void): HTMLButtonElement {
  const made = make("button", { type: "button", class: kind, text: label });
  made.addEventListener("click", press);
  return made;
}
