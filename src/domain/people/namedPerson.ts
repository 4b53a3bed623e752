import { compareForms, moreAlike, type NameLikeness } from "./compareNames.ts";
import { CLAN_BEHIND, type NameForm, nameForm } from "./nameForm.ts";

/** Somebody as a text names them, perhaps behind a post or degree: "Bí thư Nguyễn Văn A". */
export interface NamedPerson {
  /** As written. */
  readonly name: string;
  readonly whole: NameForm;
  /** What may be the name alone when a post stands before it: its last words, two or more. */
  readonly behindPost: readonly NameForm[];
}

export function namedPerson(name: string): NamedPerson {
  const whole = nameForm(name);
  const behindPost = whole.words.flatMap((_, index) => {
    const words = whole.words.slice(index);
    return index > 0 && words.length > 1 && mayBegin(whole, index) ? [nameForm(words.join(" "))] : [];
  });
  return { name, whole, behindPost };
}

/** Words before a particle are a clan as well as a post: whether the name may begin with the particle is asked about (SPEC X14). */
function mayBegin({ particle, ofClan }: NameForm, index: number): boolean {
  return particle === "" || ofClan[index] === true || CLAN_BEHIND.test(particle);
}

/** Whether two texts name one person, with a post before one of the names or without (SPEC X7). */
export function likenessOf(one: NamedPerson, other: NamedPerson): NameLikeness {
  return [
    compareForms(one.whole, other.whole),
    ...one.behindPost.map((form) => compareForms(form, other.whole)),
    ...other.behindPost.map((form) => compareForms(form, one.whole)),
  ].reduce(moreAlike);
}
