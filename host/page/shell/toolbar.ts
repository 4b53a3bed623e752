import { make } from "./dom.ts";

export interface ToolbarActions {
  command(id: string, params?: object): void;
  sort(ascending: boolean): void;
}

const SVG = "http://www.w3.org/2000/svg";

/** Strokes on a 20 x 20 sheet. */
const ICONS = {
  undo: "M7 4 L3 8 L7 12 M3 8 H12 A4.5 4.5 0 0 1 12 17 H7",
  redo: "M13 4 L17 8 L13 12 M17 8 H8 A4.5 4.5 0 0 0 8 17 H13",
  left: "M3 4 H17 M3 8 H11 M3 12 H17 M3 16 H11",
  center: "M3 4 H17 M6 8 H14 M3 12 H17 M6 16 H14",
  right: "M3 4 H17 M9 8 H17 M3 12 H17 M9 16 H17",
  wrap: "M3 4 H17 M3 10 H14 A3 3 0 0 1 14 16 H9 M11.5 13.5 L9 16 L11.5 18.5 M3 16 H6",
  clip: "M3 3 V17 M17 3 V17 M6 10 H14 M11 7 L14 10 L11 13",
  fill: "M4 11 L10 5 L16 11 L10 17 Z M10 5 V2",
} as const;

function icon(name: keyof typeof ICONS): SVGSVGElement {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

function tool(label: string, face: Node, press: () => void): HTMLButtonElement {
  const made = make("button", { type: "button", title: label, "aria-label": label }, face);
  // The grid keeps the keyboard: pressing a tool must not take the focus away from the cell.
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("click", press);
  return made;
}

type Colours = readonly (readonly [hex: string, name: string])[];

const COLOURS: Colours = [
  ["#000000", "đen"],
  ["#5f6368", "xám"],
  ["#c5221f", "đỏ"],
  ["#e37400", "cam"],
  ["#188038", "xanh lá"],
  ["#1a73e8", "xanh dương"],
  ["#8430ce", "tím"],
  ["#ffffff", "trắng"],
];
const FILLS: Colours = [
  ["#f1f3f4", "xám nhạt"],
  ["#fce8e6", "đỏ nhạt"],
  ["#feefe3", "cam nhạt"],
  ["#fef7e0", "vàng nhạt"],
  ["#e6f4ea", "xanh lá nhạt"],
  ["#e8f0fe", "xanh dương nhạt"],
  ["#f3e8fd", "tím nhạt"],
  ["#ffffff", "trắng"],
];

function palette(
  label: string,
  face: Node,
  colours: Colours,
  choose: (colour: string | null) => void,
): HTMLElement {
  const box = make("div", { class: "palette" });
  const summary = make("summary", { title: label, "aria-label": label }, face);
  const element = make("details", { class: "tool" }, summary, box);
  const pick = (colour: string | null) => (): void => {
    element.open = false;
    choose(colour);
  };
  for (const [colour, name] of colours) {
    const swatch = tool(`${label}: ${name}`, document.createTextNode(""), pick(colour));
    swatch.style.background = colour;
    box.append(swatch);
  }
  const none = tool("Mặc định", document.createTextNode("Mặc định"), pick(null));
  none.className = "none";
  box.append(none);
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Node && !element.contains(target)) element.open = false;
  });
  return element;
}

const letter = (text: string, kind: string): HTMLElement => make("span", { class: `glyph ${kind}`, text });
const line = (): HTMLElement => make("span", { class: "line", role: "separator" });

/** The few tools a clerk uses; everything else is in the menus. */
export function createToolbar({ command, sort }: ToolbarActions): HTMLElement {
  const run = (id: string, params?: object) => (): void => command(id, params);
  const colour = (set: string, reset: string) => (value: string | null) =>
    value === null ? command(reset) : command(set, { value });
  return make(
    "div",
    { class: "toolbar", role: "toolbar", "aria-label": "Công cụ" },
    tool("Hoàn tác (Ctrl+Z)", icon("undo"), run("univer.command.undo")),
    tool("Làm lại (Ctrl+Y)", icon("redo"), run("univer.command.redo")),
    line(),
    tool("In đậm (Ctrl+B)", letter("B", "bold"), run("sheet.command.set-range-bold")),
    tool("In nghiêng (Ctrl+I)", letter("I", "italic"), run("sheet.command.set-range-italic")),
    tool("Gạch ngang", letter("S", "strike"), run("sheet.command.set-range-stroke")),
    palette(
      "Màu chữ",
      letter("A", "ink"),
      COLOURS,
      colour("sheet.command.set-range-text-color", "sheet.command.reset-range-text-color"),
    ),
    palette(
      "Màu nền",
      icon("fill"),
      FILLS,
      colour("sheet.command.set-background-color", "sheet.command.reset-background-color"),
    ),
    line(),
    tool("Căn trái", icon("left"), run("sheet.command.set-horizontal-text-align", { value: 1 })),
    tool("Căn giữa", icon("center"), run("sheet.command.set-horizontal-text-align", { value: 2 })),
    tool("Căn phải", icon("right"), run("sheet.command.set-horizontal-text-align", { value: 3 })),
    tool("Xuống dòng trong ô", icon("wrap"), run("sheet.command.set-text-wrap", { value: 3 })),
    tool("Không xuống dòng", icon("clip"), run("sheet.command.set-text-wrap", { value: 2 })),
    line(),
    tool("Sắp xếp A → Z theo cột đang chọn", letter("A↓", "sort"), () => sort(true)),
    tool("Sắp xếp Z → A theo cột đang chọn", letter("Z↓", "sort"), () => sort(false)),
  );
}
