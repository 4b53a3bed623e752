/** Chosen elements of an XML part as small trees; the rest of the part is passed over. */
import { type Listener, readXml, type StartTag } from "./events.ts";

export interface XmlElement extends StartTag {
  readonly children: readonly XmlElement[];
  /** What stands directly in it. */
  readonly text: string;
}

interface Growing extends StartTag {
  readonly children: Growing[];
  text: string;
}

/** Gives each outermost element that is wanted, when it is complete. */
export function eachElement(
  wanted: (tag: StartTag) => boolean,
  take: (element: XmlElement) => void,
): Listener {
  const around: Growing[] = [];
  return {
    open: (tag) => {
      const outer = around.at(-1);
      if (outer === undefined && !wanted(tag)) return;
      const element = started(tag);
      outer?.children.push(element);
      around.push(element);
    },
    text: (text) => {
      const element = around.at(-1);
      if (element !== undefined) element.text += text;
    },
    close: () => {
      const element = around.pop();
      if (element !== undefined && around.length === 0) take(element);
    },
  };
}

/** Written out: a large part has hundreds of thousands, and a spread takes many times as long. */
const started = ({ name, attributes, own, depth, end }: StartTag): Growing => ({
  name,
  attributes,
  own,
  depth,
  end,
  children: [],
  text: "",
});

/** The outermost ones of these names, in document order. */
export function elements(xml: string, ...names: readonly string[]): readonly XmlElement[] {
  const found: XmlElement[] = [];
  readXml(
    xml,
    eachElement(
      ({ name }) => names.includes(name),
      (element) => found.push(element),
    ),
  );
  return found;
}

/** All of this name that stand anywhere in the element. */
export function inside(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...inside(child, name),
  ]);
}
