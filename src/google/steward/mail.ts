/** Letters leave one by one, each noted before and after, so that nobody gets one twice (SPEC RM6). */
import type { Letter } from "../../domain/reminders/letter.ts";
import type { Mail } from "../../services/campaign/world.ts";
import { ATTEMPTS, type Attempt, attemptsText } from "../../services/reminders/attempts.ts";
import { noteSent } from "../../services/reminders/noteSent.ts";
import { reminders } from "../../tables/reminders.ts";
import { system } from "../../tables/system.ts";
import { inOneOperation, type Operation, type Wanted } from "./operation.ts";

/** The letters go and are noted in the same run; a run that is stopped leaves the noting to the next round. */
export function mailOf(spreadsheet: string, { owner, onceWritten }: Operation): Mail {
  return {
    organiserEmail: owner,
    link: `https://docs.google.com/spreadsheets/d/${spreadsheet}/edit`,
    left: recipientsLeft,
    post: (letters) =>
      onceWritten(reminders, () => {
        sendLetters(letters);
        inOneOperation(
          spreadsheet,
          ({ book, memory }) => noteSent(book, memory),
          () => OUTBOX_ALONE,
        );
      }),
  };
}

const OUTBOX_ALONE: Wanted = { look: "cells", tabs: new Set([reminders.key, system.key]) };

/** Recipients that the owner has left today (developers.google.com/apps-script/reference/mail/mail-app); null without consent. */
function recipientsLeft(): number | null {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch {
    return null;
  }
}

/** Where the day has no more left, or nobody knows what is wrong, those that remain go back: it may hold for all of them. */
function sendLetters(letters: readonly Letter[]): void {
  const properties = PropertiesService.getScriptProperties();
  const attempts = new Map<string, Attempt>(letters.map(({ id }) => [id, "claimed"]));
  const note = () => properties.setProperty(ATTEMPTS, attemptsText(attempts));
  for (const { id, to, subject, body } of letters) {
    attempts.set(id, "trying");
    note();
    try {
      MailApp.sendEmail(to.join(","), subject, body);
      attempts.set(id, "sent");
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      attempts.set(id, attemptOf(words));
      if (!REFUSED.test(words)) break;
    }
  }
  note();
}

/** Sentences of Google's with which a letter surely did not go (docs/probe.md); of any other nobody knows. */
const QUOTA = /too many times for one day/i;
/** This letter alone: what it is too long for comes again with every round. */
const REFUSED = /invalid email|no recipient|limit exceeded/i;

function attemptOf(words: string): Attempt {
  if (QUOTA.test(words)) return "claimed";
  return REFUSED.test(words) ? { refused: words } : { failed: words };
}
