/** What the server wrote into the page's head (server/web/withWords.ts): known before anything is heard of it. */
const meta = (name: string): string =>
  document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content ?? "";

/** Of the application, small Latin letters: what this browser keeps for it is named by it. */
export const applicationKey = (): string => meta("application-key");

/** Somebody works on the program: what was loaded may be older than what is served now. */
export const develops = (): boolean => meta("develops") !== "";

/** The way out for one who was not let in. */
export const openAsOwner = (): string => meta("open-as-owner");
