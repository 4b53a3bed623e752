/** On which documents of the tab Căn cứ a rule of the campaign rests (SPEC QT7). */
import { isInForce } from "./legalForce.ts";

/** What a document may govern. Only the organiser can say which does: nothing here takes one for another. */
export const RULE_TOPICS = ["Thời hạn", "Tiêu chí chấm điểm", "Xếp loại"] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

export interface RuleBasis {
  readonly document: string;
  readonly link: string;
  /** False where nothing that governs the rule is in force any more: it is shown as such. */
  readonly inForce: boolean;
}

interface Governing {
  readonly document: string;
  readonly link: string;
  readonly force: string;
  readonly governs: RuleTopic | "";
}

/** Those that govern the rule; what is not in force only where nothing else is. */
export function ruleBases(topic: RuleTopic, documents: readonly Governing[]): RuleBasis[] {
  const governing = documents.filter(({ document, governs }) => document !== "" && governs === topic);
  const held = governing.filter(isInForce);
  return (held.length > 0 ? held : governing).map(({ document, link }) => ({
    document,
    link,
    inForce: held.length > 0,
  }));
}

/** “81-KH/HU, 90-KH/HU”, “81-KH/HU (hết hiệu lực)”; '' where nothing governs the rule. */
export function ruleBasesText(bases: readonly RuleBasis[]): string {
  return bases.map(({ document, inForce }) => `${document}${inForce ? "" : NOT_IN_FORCE}`).join(", ");
}

export const NOT_IN_FORCE = " (hết hiệu lực)";
