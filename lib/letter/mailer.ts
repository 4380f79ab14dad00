import { createTransport, type Transporter } from "nodemailer";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { outbox } from "@/db/schema";
import { settings } from "@/lib/settings";

export type Post = { messageId: string; to: { name: string; address: string }; fromName: string; subject: string; html: string; text: string };
export type Mailer = (post: Post, now: Date) => Promise<void>;

/** The address will never take this letter: trying again would not help. */
export class NotReached extends Error {}

/** The letter did not go out this time. The message says what kind of trouble it was, never to whom. */
export class TryLater extends Error {}

/** Kept for the operator. A mail server's own words often hold the address, so only names and numbers pass. */
export const troubleWords = (error: unknown): string => {
  const { code, responseCode } = (error ?? {}) as { code?: unknown; responseCode?: unknown };
  return [error instanceof Error ? error.name : "Error", code, responseCode].filter((part) => /^[\w -]{1,40}$/.test(String(part ?? ""))).join(" ");
};

const HERE = new Set(["localhost", "127.0.0.1", "[::1]"]);

let transport: { url: string; made: Transporter } | undefined;

/** Beyond this machine letters travel encrypted or not at all, unless the address itself says `?ignoreTLS=true`. */
function transportTo(smtpUrl: string): Transporter {
  if (transport?.url === smtpUrl) return transport.made;
  const there = new URL(smtpUrl);
  const made = createTransport({
    url: smtpUrl,
    requireTLS: there.protocol === "smtp:" && !HERE.has(there.hostname) && there.searchParams.get("ignoreTLS") !== "true",
    connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000,
    disableFileAccess: true, disableUrlAccess: true,
  });
  transport = { url: smtpUrl, made };
  return made;
}

/** A name beside an address: nothing in it may end the name, start an address or begin a header. */
const plain = (name: string) => name.replace(/[\p{Cc}"<>;:@\\]/gu, " ").replace(/ {2,}/g, " ").trim();

/** Sends over SMTP. Throws NotReached when the other side refuses the address for good, any other error when it is worth trying again. */
export const overSmtp: Mailer = async (post) => {
  const { smtpUrl, mailFrom } = settings();
  const address = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
  try {
    await transportTo(smtpUrl ?? "").sendMail({
      from: { name: plain(post.fromName), address },
      to: { name: plain(post.to.name), address: post.to.address },
      messageId: post.messageId,
      subject: post.subject.replace(/\p{Cc}/gu, " "),
      html: post.html,
      text: post.text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    if (isRefusedForGood(error)) throw new NotReached("The address was refused.");
    throw error;
  }
};

/** 5xx to RCPT speaks of the address; 530 to 538 and 5.7.x speak of us (not let in, not trusted), and may be mended. */
function isRefusedForGood(error: unknown): boolean {
  const { responseCode: said = 0, command, response = "" } = error as { responseCode?: number; command?: string; response?: string };
  const ofUs = (said >= 530 && said <= 538) || /\b5\.7\.\d/.test(response);
  return command === "RCPT TO" && said >= 500 && said < 600 && !ofUs;
}

/** The demo's letters stay on this machine: `/outbox` shows them. The same letter twice is one row. */
export const intoOutbox: Mailer = async (post, now) => {
  const row = { messageId: post.messageId, id: newId(), to: post.to.address, from: post.fromName, subject: post.subject, html: post.html, text: post.text, sentAt: now };
  await inTransaction({}, (tx) => tx.insert(outbox).values(row).onConflictDoNothing());
};

export const mailer = (): Mailer => (settings().smtpUrl ? overSmtp : intoOutbox);
