import { createTransport, type Transporter } from "nodemailer";
import { inTransaction } from "@/db/client";
import { newId } from "@/db/id";
import { outbox } from "@/db/schema";
import { settings } from "@/lib/settings";

export type Post = { messageId: string; to: { name: string; address: string }; fromName: string; replyTo?: string; subject: string; html: string; text: string };
export type Mailer = (post: Post, now: Date) => Promise<void>;

/** The address will never take this letter: trying again would not help. */
export class NotReached extends Error {}

let transport: Transporter | undefined;

const plain = (name: string) => name.replace(/["<>\r\n,;:@\\]/g, " ").trim();

/** Sends over SMTP. Throws NotReached when the other side refuses the address for good (5xx), any other error when it is worth trying again. */
export const overSmtp: Mailer = async (post) => {
  const { smtpUrl, mailFrom } = settings();
  transport ??= createTransport({ url: smtpUrl ?? "", connectionTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true });
  const address = /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom;
  try {
    await transport.sendMail({
      from: { name: plain(post.fromName), address },
      to: { name: plain(post.to.name), address: post.to.address },
      ...(post.replyTo ? { replyTo: post.replyTo } : {}),
      messageId: post.messageId, subject: post.subject, html: post.html, text: post.text,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  } catch (error) {
    const { responseCode, command } = error as { responseCode?: number; command?: string };
    if (responseCode && responseCode >= 550 && responseCode <= 554 && command === "RCPT TO") throw new NotReached("The address was refused.");
    throw error;
  }
};

/** The demo's letters stay on this machine: `/outbox` shows them. The same letter twice is one row. */
export const intoOutbox: Mailer = async (post, now) => {
  const row = { messageId: post.messageId, id: newId(), to: post.to.address, from: post.fromName, subject: post.subject, html: post.html, text: post.text, sentAt: now };
  await inTransaction({}, (tx) => tx.insert(outbox).values(row).onConflictDoNothing());
};

export const mailer = (): Mailer => (settings().smtpUrl ? overSmtp : intoOutbox);
