import { inTransaction } from "@/db/client";
import { proposal, proposalAnswer } from "@/db/schema";
import { deliver } from "@/lib/letter/deliver";
import { putProposal } from "@/lib/proposal/put-proposal";
import { aCast, days, on, type Cast, type Member } from "../cast/cast";
import { aPieceOfWork, lettersIn } from "../cast/work";

const inCast = <T>(cast: Cast, read: Parameters<typeof inTransaction<T>>[1]) => inTransaction({ partnershipId: cast.partnershipId }, read);
export const proposalsOf = (cast: Cast) => inCast(cast, (tx) => tx.select().from(proposal).orderBy(proposal.number));
export const answersOf = (cast: Cast) => inCast(cast, (tx) => tx.select().from(proposalAnswer).orderBy(proposalAnswer.number));

export const ONE_PAGE = { what: "The leaflet is one page, folded", because: "Parents said that two are lost", options: "Two pages, or a website only", size: "real", closesOn: "2026-01-23" };

/** Dana's work with Amara and Chris in it; on the second day Dana proposes one page, to answer until the 23rd. */
export async function aProposal(given: Record<string, unknown> = {}) {
  const cast = await aCast();
  const slug = await aPieceOfWork(cast, { ledBy: cast.dana, joined: [cast.amara, cast.chris] });
  const says = (one: Member, day = 3) => on(days(day), cast, one, slug);
  const { number } = await putProposal(says(cast.dana, 1), { ...ONE_PAGE, ...given });
  return { cast, slug, says, number: String(number) };
}

/** Who a kind of letter is queued for. */
export const hearersOf = async (cast: Cast, kind: string) => (await lettersIn(cast)).filter((one) => one.kind === kind).map(({ personId }) => personId).sort();

/** Sends what is queued of a kind; a letter that is dropped on the way is not among them. */
export async function sent(cast: Cast, kind: string, now: Date) {
  const letters: { to: string; subject: string; text: string }[] = [];
  for (const one of (await lettersIn(cast)).filter((queued) => queued.kind === kind)) {
    await deliver({ partnershipId: cast.partnershipId, letterId: one.id, now, mailer: async (mail) => void letters.push({ to: mail.to.address, subject: mail.subject, text: mail.text }) });
  }
  return letters;
}
