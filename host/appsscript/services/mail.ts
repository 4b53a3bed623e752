import type { RunningExecution } from "../execution.ts";
import type { ServiceObject } from "../membrane.ts";
import { isServiceObject } from "../serviceObject.ts";
import { optionOf, signatureError } from "./argument.ts";

const CALL = "MailApp.sendEmail";

function addresses(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  const found = String(value)
    .split(",")
    .map((address) => address.trim())
    .filter((address) => address !== "");
  const wrong = found.find(
    (address) => !/^(?:[^<>@\s]+@[^<>@\s]+|[^<>]*<[^<>@\s]+@[^<>@\s]+>)$/.test(address),
  );
  if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
  return found;
}

const textOrNull = (value: unknown) => (value === undefined || value === null ? null : String(value));

/** Names of attached blobs; an attachment that is no blob is refused. */
function attachmentNames(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error("Invalid argument: attachments");
  return value.map((blob: unknown) => {
    const getName: unknown = isServiceObject(blob) ? Reflect.get(blob, "getName") : null;
    if (typeof getName !== "function") throw new Error("Invalid argument: attachments");
    return String(Reflect.apply(getName, blob, []));
  });
}

/** (message), (recipient, subject, body), (recipient, subject, body, options), (to, replyTo, subject, body). */
function messageOf(args: readonly unknown[]): object {
  const [first, second, third, fourth] = args;
  if (typeof first === "object" && first !== null && args.length === 1) return first;
  if (typeof first !== "string" || args.length < 3 || args.length > 4) throw signatureError(CALL, args);
  if (typeof fourth === "string") return { to: first, replyTo: second, subject: third, body: fourth };
  return { ...(typeof fourth === "object" ? fourth : {}), to: first, subject: second, body: third };
}

/** Reference: mail/mail-app. Mail stays in the host's outbox. */
class MailApp implements ServiceObject {
  readonly serviceName = "MailApp";
  readonly #execution: RunningExecution;

  constructor(execution: RunningExecution) {
    this.#execution = execution;
  }

  getRemainingDailyQuota(): number {
    return this.#execution.state.mailbox.remaining(this.#execution.effectiveUser, this.#execution.now());
  }

  sendEmail(...args: unknown[]): void {
    this.#send(messageOf(args));
  }

  #send(message: object): void {
    const of = (key: string) => optionOf(message, key);
    if (of("subject") === undefined && of("body") === undefined && of("htmlBody") === undefined) {
      throw signatureError(CALL, [message]);
    }
    this.#execution.state.mailbox.send({
      at: this.#execution.now(),
      from: this.#execution.effectiveUser,
      to: addresses(of("to")),
      cc: addresses(of("cc")),
      bcc: addresses(of("bcc")),
      subject: String(of("subject") ?? ""),
      body: String(of("body") ?? ""),
      htmlBody: textOrNull(of("htmlBody")),
      senderName: textOrNull(of("name")),
      replyTo: textOrNull(of("replyTo")),
      attachments: attachmentNames(of("attachments")),
    });
  }
}

export function createMailApp(execution: RunningExecution): ServiceObject {
  return new MailApp(execution);
}
