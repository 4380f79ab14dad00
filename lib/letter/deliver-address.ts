import { eq } from "drizzle-orm";
import { readNowhere } from "@/db/client";
import { addressChange } from "@/db/schema";
import { settings } from "@/lib/settings";
import { maskedAddress } from "@/lib/sign-in/rules";
import { linkOf, undoLinkOf } from "@/lib/sign-in/secrets";
import { messageId } from "./deliver";
import { lay } from "./layout";
import { newAddressLetter, oldAddressLetter } from "./letters/sign-in";
import { NotReached, TryLater, troubleWords, type Mailer } from "./mailer";

type Delivery = { changeId: string; to: "new" | "old"; now: Date; mailer: Mailer };

/** The letter about a change of address: to the new one, or to the one somebody had. Too late, or answered already: nothing to the new one. */
export async function deliverAddress({ changeId, to, now, mailer }: Delivery): Promise<void> {
  const [change] = await readNowhere((reader) => reader.select().from(addressChange).where(eq(addressChange.id, changeId)));
  if (!change || change.undoneAt || (to === "new" && (change.usedAt || change.expiresAt <= now))) return;
  const letter = to === "new" ? newAddressLetter({ appUrl: settings().appUrl, link: linkOf(change.id) }) : oldAddressLetter({ appUrl: settings().appUrl, link: undoLinkOf(change.id), to: maskedAddress(change.email), isAsked: change.askedBy !== null });
  try {
    await mailer({ messageId: messageId(`${change.id}-${to}`), to: { name: "", address: to === "new" ? change.email : change.before }, fromName: "Alongside", subject: letter.subject, ...(await lay(letter)) }, now);
  } catch (error) {
    if (error instanceof NotReached) return;
    throw new TryLater(troubleWords(error));
  }
}
