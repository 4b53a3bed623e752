import type { PersonSeen, Role } from "../../server/protocol.ts";
import { make } from "./dom.ts";

export interface PeopleSwitch {
  readonly element: HTMLElement;
  /** Kinds of people, in the order in which they are listed. */
  group(roles: readonly Role[]): void;
  show(people: readonly PersonSeen[], user: PersonSeen): void;
}

function option(person: PersonSeen, user: PersonSeen): HTMLOptionElement {
  const words = person.name === person.email ? person.email : `${person.name} · ${person.email}`;
  const made = make("option", { text: words });
  made.value = person.email;
  made.selected = person.email === user.email;
  return made;
}

/** Who this browser tab is. Each tab may be somebody else: the choice is in the address, so it survives a reload and can be kept. */
export function createPeopleSwitch(choose: (email: string) => void): PeopleSwitch {
  let roles: readonly Role[] = [];
  const select = make("select", { id: "person" });
  const label = make("label", { class: "who" }, make("span", { text: "Đang dùng với tư cách" }), select);
  select.addEventListener("change", () => choose(select.value));
  const show = (people: readonly PersonSeen[], user: PersonSeen): void => {
    const all = people.some(({ email }) => email === user.email) ? people : [user, ...people];
    const groups = roles.map(({ key, caption }) => {
      const group = make("optgroup", {});
      group.label = caption;
      group.append(...all.filter((person) => person.role === key).map((person) => option(person, user)));
      return group;
    });
    select.replaceChildren(...groups.filter(({ children }) => children.length > 0));
    select.title = `${user.name} · ${user.email}`;
  };
  const group = (told: readonly Role[]): void => {
    roles = told;
  };
  return { element: label, group, show };
}
