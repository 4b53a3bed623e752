import type { PersonSeen } from "../../server/protocol.ts";
import { make } from "./dom.ts";

const ROLES: readonly (readonly [PersonSeen["role"], string])[] = [
  ["organiser", "Ban Tổ chức cuộc thi"],
  ["unit", "Đơn vị đăng ký"],
  ["appraiser", "Tổ thẩm định"],
  ["leader", "Lãnh đạo"],
];

export interface PeopleSwitch {
  readonly element: HTMLElement;
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
  const select = make("select", { id: "person" });
  const label = make("label", { class: "who" }, make("span", { text: "Đang dùng với tư cách" }), select);
  select.addEventListener("change", () => choose(select.value));
  const show = (people: readonly PersonSeen[], user: PersonSeen): void => {
    const all = people.some(({ email }) => email === user.email) ? people : [user, ...people];
    const groups = ROLES.map(([role, caption]) => {
      const group = make("optgroup", {});
      group.label = caption;
      group.append(...all.filter((person) => person.role === role).map((person) => option(person, user)));
      return group;
    });
    select.replaceChildren(...groups.filter(({ children }) => children.length > 0));
    select.title = `${user.name} · ${user.email}`;
  };
  return { element: label, show };
}
