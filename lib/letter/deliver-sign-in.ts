import { eq } from "drizzle-orm";
import { inTransaction, readNowhere } from "@/db/client";
import { person, signInAttempt } from "@/db/schema";
import { settings } from "@/lib/settings";
import { codeOf, linkOf } from "@/lib/sign-in/secrets";
import { messageId } from "./deliver";
import { lay } from "./layout";
import { joiningCodeLetter, noAccountLetter, signInLetter } from "./letters/sign-in";
import { NotReached, TryLater, troubleWords, type Mailer } from "./mailer";

/** Sends the letter somebody asked for on the sign-in page, or the one that says there is no account. Too late, or sent already: nothing. */
export async function deliverSignIn({ attemptId, now, mailer }: { attemptId: string; now: Date; mailer: Mailer }): Promise<void> {
  const mine = eq(signInAttempt.id, attemptId);
  const [asked] = await readNowhere((reader) =>
    reader
      .select({ email: signInAttempt.email, expiresAt: signInAttempt.expiresAt, usedAt: signInAttempt.usedAt, sentAt: signInAttempt.letterSentAt, joins: signInAttempt.invitationId, personId: person.id })
      .from(signInAttempt)
      .leftJoin(person, eq(person.email, signInAttempt.email))
      .where(mine));
  if (!asked || asked.sentAt || asked.usedAt || asked.expiresAt <= now) return;
  const { appUrl } = settings();
  const { subject, ...letter } = asked.joins ? joiningCodeLetter(codeOf(attemptId)) : asked.personId ? signInLetter({ appUrl, link: linkOf(attemptId), code: codeOf(attemptId) }) : noAccountLetter({ appUrl });
  const laid = await lay({ subject, ...letter });
  try {
    await mailer({ messageId: messageId(attemptId), to: { name: "", address: asked.email }, fromName: "Alongside", subject, ...laid }, now);
  } catch (error) {
    if (error instanceof NotReached) return;
    throw new TryLater(troubleWords(error));
  }
  await inTransaction({}, (tx) => tx.update(signInAttempt).set({ letterSentAt: now }).where(mine));
}
