/** One message that left through MailApp. Addresses as given, separated. */
export interface Mail {
  readonly at: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string | null;
  readonly senderName: string | null;
  readonly replyTo: string | null;
  readonly attachments: readonly string[];
}

/** A consumer account's limits. Source: guides/services/quotas. */
const RECIPIENTS_A_DAY = 100;
const RECIPIENTS_A_MESSAGE = 50;
const DAY = 86_400_000;

interface Window {
  readonly opened: number;
  readonly used: number;
}

/** Sent mail and what each sender has left. A day begins with the first message ("24 hours after the first request"). */
export class Mailbox {
  readonly sent: Mail[] = [];
  readonly #windows = new Map<string, Window>();

  remaining(sender: string, now: number): number {
    return RECIPIENTS_A_DAY - this.#window(sender, now).used;
  }

  /** Throws Google's sentence and sends nothing when a limit is passed. */
  send(mail: Mail): void {
    const recipients = mail.to.length + mail.cc.length + mail.bcc.length;
    if (recipients === 0) throw new Error("Failed to send email: no recipient");
    if (recipients > RECIPIENTS_A_MESSAGE) throw new Error("Limit Exceeded: Email Recipients Per Message.");
    const window = this.#window(mail.from, mail.at);
    if (window.used + recipients > RECIPIENTS_A_DAY) {
      throw new Error("Service invoked too many times for one day: email.");
    }
    this.#windows.set(mail.from, { opened: window.opened, used: window.used + recipients });
    this.sent.push(mail);
  }

  /** Since when each sender has sent how much. */
  windows(): readonly (readonly [sender: string, window: Window])[] {
    return [...this.#windows];
  }

  restore(sent: readonly Mail[], windows: ReturnType<Mailbox["windows"]>): void {
    this.sent.splice(0, Infinity, ...sent);
    this.#windows.clear();
    for (const [sender, window] of windows) this.#windows.set(sender, window);
  }

  #window(sender: string, now: number): Window {
    const window = this.#windows.get(sender);
    return window && now < window.opened + DAY ? window : { opened: now, used: 0 };
  }
}
