import { announcement } from "./announcement.ts";
import { ballotSheet } from "./ballotSheet.ts";
import type { DocumentKind } from "./kind.ts";
import { minutes } from "./minutes.ts";
import { registrationList } from "./registrationList.ts";
import { reminderLetter } from "./reminderLetter.ts";
import { scoreTable } from "./scoreTable.ts";
import { submission } from "./submission.ts";
import { titleList } from "./titleList.ts";

/** In the order of the year. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  registrationList,
  titleList,
  reminderLetter,
  ballotSheet,
  scoreTable,
  minutes,
  submission,
  announcement,
];
