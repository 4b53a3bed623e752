/** Which unit writes about what: first what its work is about, then whatever is left. */
import type { Unit } from "./people.ts";
import { SUBJECTS, type Subject } from "./titles.ts";

const FIELDS_OF_UNIT: Readonly<Record<string, readonly string[]>> = {
  TTHDND: ["Tài chính, thanh tra, tài nguyên"],
  VPHDUB: ["Cải cách hành chính", "Chuyển đổi số"],
  PNV: ["Cải cách hành chính"],
  PTCKH: ["Tài chính, thanh tra, tài nguyên"],
  PGDDT: ["Giáo dục"],
  PKTHT: ["Du lịch", "Chuyển đổi số"],
  PNNPTNT: ["Nông nghiệp công nghệ cao"],
  PTNMT: ["Tài chính, thanh tra, tài nguyên"],
  PTP: ["Cải cách hành chính"],
  PVHTT: ["Du lịch"],
  PLDTBXH: ["An sinh, an ninh trật tự"],
  TTRA: ["Tài chính, thanh tra, tài nguyên"],
  MTTQ: ["Dân vận khéo"],
  HPN: ["An sinh, an ninh trật tự", "Dân vận khéo"],
  HND: ["Nông nghiệp công nghệ cao"],
  HCCB: ["An sinh, an ninh trật tự"],
  HD: ["Chuyển đổi số", "Giáo dục"],
  LDLD: ["An sinh, an ninh trật tự"],
  BTC: ["Xây dựng Đảng"],
  BTG: ["Xây dựng Đảng"],
  BDV: ["Dân vận khéo"],
  UBKT: ["Xây dựng Đảng"],
  VPHU: ["Xây dựng Đảng", "Chuyển đổi số"],
};

/** One subject for each unit's turn; once all are taken the same ideas are carried on by further groups. */
export function subjectsFor(turns: readonly Unit[]): readonly Subject[] {
  let left: Subject[] = [];
  let carriedOn = 0;
  return turns.map((unit) => {
    if (left.length === 0) {
      carriedOn += 1;
      left = [...SUBJECTS];
    }
    const wanted = FIELDS_OF_UNIT[unit.code] ?? [];
    const fitting = left.findIndex((subject) => wanted.includes(subject.field));
    const [chosen] = left.splice(Math.max(0, fitting), 1);
    if (chosen === undefined) throw new Error("No subject is left");
    return carriedOn === 1
      ? chosen
      : { ...chosen, title: `${chosen.title} – nhóm thực hiện thứ ${carriedOn}` };
  });
}
