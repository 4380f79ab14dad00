import { eq, sql } from "drizzle-orm";
import { inTransaction, readNowhere, type Reader } from "@/db/client";
import { chain, letter, partnership } from "@/db/schema";
import { and } from "@/db/where";
import { verifyChain } from "@/lib/event/verify";
import { daysAfter } from "@/lib/work/dates";
import { right, wrong, type Finding } from "./finding";

const TOO_MANY_TRIES = 3;
type Place = { id: string; slug: string };

/** Looks into every partnership: letters in trouble, and every chain of events from its first link to its last. */
export async function checkPartnerships(now: Date): Promise<Finding[]> {
  const all = await readNowhere((reader) => reader.select({ id: partnership.id, slug: partnership.slug }).from(partnership).orderBy(partnership.slug));
  const findings: Finding[] = [];
  let links = 0;
  let inTrouble = 0;
  for (const one of all) {
    const trouble = await lettersInTrouble(one, now);
    inTrouble += trouble;
    if (trouble > 0) findings.push(wrong(`${one.slug}: ${trouble === 1 ? "a letter" : `${trouble} letters`} could not be sent yet.`, "Check SMTP_URL and the mail server's own log. They are tried again by themselves."));
    const chains = await checkChains(one);
    findings.push(...chains.faults);
    links += chains.links;
  }
  if (inTrouble === 0) findings.push(right("No letter is in trouble."));
  if (!findings.some((finding) => finding.words.includes("history"))) findings.push(right(`Every history is whole: ${links.toLocaleString("en-GB")} events in ${all.length} partnerships.`));
  return findings;
}

const lettersInTrouble = ({ id }: Place, now: Date): Promise<number> =>
  inTransaction({ partnershipId: id, readOnly: true }, async (tx) => {
    const waits = and(eq(letter.partnershipId, id), sql`${letter.sentAt} is null`, sql`${letter.droppedAt} is null`,
      sql`(${letter.tries} >= ${TOO_MANY_TRIES} or ${letter.queuedAt} < ${daysAfter(now, -1 / 24).toISOString()}::timestamptz)`);
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(letter).where(waits);
    return row?.count ?? 0;
  });

/** One short transaction for each chain: a long history never holds a connection for long. */
async function checkChains({ id, slug }: Place): Promise<{ links: number; faults: Finding[] }> {
  const within = <T>(read: (reader: Reader) => Promise<T>) => inTransaction({ partnershipId: id, readOnly: true }, read);
  const chains = await within((reader) => reader.select({ id: chain.id }).from(chain).where(eq(chain.partnershipId, id)));
  let links = 0;
  const faults: Finding[] = [];
  for (const one of chains) {
    const verified = await within((reader) => verifyChain(reader, id, one.id));
    if (verified.whole) links += verified.links;
    else faults.push(wrong(`${slug}: the history ${one.id} does not hold: ${verified.words}`, "Keep the database as it is, put a backup beside it and compare the two. Tell the partnership."));
  }
  return { links, faults };
}
