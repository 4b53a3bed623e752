/** What a file holds that the spreadsheet cannot keep, counted while it is read, for one sentence to the person. */

interface Loss {
  count: number;
  readonly tabs: Set<string>;
}

const MOST_TABS_NAMED = 3;

export class Losses {
  readonly #losses = new Map<string, Loss>();
  readonly #functions = new Map<string, number>();

  /** `what` in Vietnamese, as it follows a number: "hình ảnh". `tab` null: of the whole file. */
  add(what: string, tab: string | null, count = 1): void {
    if (count === 0) return;
    const loss = this.#losses.get(what) ?? { count: 0, tabs: new Set<string>() };
    loss.count += count;
    if (tab !== null) loss.tabs.add(tab);
    this.#losses.set(what, loss);
  }

  /** A formula came over, and shows an error because nobody here knows the function. */
  unknownFunction(name: string): void {
    this.#functions.set(name, (this.#functions.get(name) ?? 0) + 1);
  }

  /** Null when everything was kept. */
  sentence(): string | null {
    const [lost, unknown] = [this.#lost(), this.#unknown()];
    const sentences = [
      ...(lost.length === 0 ? [] : [notKept(lost.join("; "))]),
      ...(unknown.length === 0 ? [] : [notKnown(unknown.join(", "))]),
    ];
    return sentences.length === 0 ? null : sentences.join(" ");
  }

  /** The same, each thing by itself. */
  sentences(): readonly string[] {
    return [...this.#lost().map(notKept), ...this.#unknown().map(notKnown)];
  }

  #lost(): readonly string[] {
    return [...this.#losses].map(([what, loss]) => `${loss.count} ${what}${placesOf(loss)}`);
  }

  #unknown(): readonly string[] {
    return [...this.#functions].map(([name, count]) => `${name} (${count} ô)`);
  }
}

const notKept = (what: string): string => `Không giữ được: ${what}.`;
const notKnown = (names: string): string => `Hàm chưa tính được ở đây nên ô báo lỗi: ${names}.`;

function placesOf({ tabs }: Loss): string {
  const named = [...tabs].slice(0, MOST_TABS_NAMED).map((tab) => `“${tab}”`);
  const more = tabs.size - named.length;
  if (named.length === 0) return "";
  return ` (tab ${named.join(", ")}${more > 0 ? ` và ${more} tab khác` : ""})`;
}
