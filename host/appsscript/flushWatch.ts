/** Writes that are still buffered are not there for the API: an assumption (docs/probe.md). */
const UNSEEN = "The Sheets API was called before SpreadsheetApp.flush(): it may not see the last writes.";
const RELEASED = "A lock was released before SpreadsheetApp.flush(): others may not see the last writes.";

const WRITING = /^(?:Range|Sheet)\.(?:set|append|clear|insert|delete)/;

/** Notes where a script goes on as though what it wrote were out already. */
export class FlushWatch {
  readonly #notes: string[];
  #unflushed = false;

  constructor(notes: string[]) {
    this.#notes = notes;
  }

  /** A call is about to be made. */
  before(name: string): void {
    if (this.#unflushed && name.startsWith("Sheets.")) this.#notes.push(UNSEEN);
  }

  after(name: string): void {
    if (name === "SpreadsheetApp.flush") this.#unflushed = false;
    else if (WRITING.test(name)) this.#unflushed = true;
  }

  /** A lock that was held is let go. */
  released(): void {
    if (this.#unflushed) this.#notes.push(RELEASED);
  }
}
