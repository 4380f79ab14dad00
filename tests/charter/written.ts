import { sql } from "drizzle-orm";
import { inTransaction } from "@/db/client";
import { event, eventDetail } from "@/db/schema";
import { eq } from "drizzle-orm";
import { draftCharter } from "@/lib/charter/draft-charter";
import { wordPromises } from "@/lib/charter/word-promises";
import { days, on, type Cast } from "../cast/cast";

export const ABOUT = { name: "Wolds charter, new", madeWith: "the forum and Young Voices", madeIn: "spring 2026", inForceFrom: "", lines: "Start together: We will begin together.\nPay people: We will pay people for their time." };
export const WORDED = [
  { follows: "p1", name: "Start together", weWill: "We will begin together.", easyRead: "We start together.", howWouldAParentKnow: "I was asked first." },
  { follows: "", name: "Pay people", weWill: "We will pay people for their time.", easyRead: "We pay you.", howWouldAParentKnow: "" },
];

/** Ada has written a new version as far as its check page. */
export async function aDraft(cast: Cast, day = 1, about: Record<string, string> = {}) {
  await draftCharter(on(days(day), cast, cast.ada), { ...ABOUT, ...about, version: "0" });
  await wordPromises(on(days(day), cast, cast.ada), { promises: WORDED, version: "1" });
}

/** What happened in the partnership itself, in order. */
export async function eventsHere(cast: Cast) {
  const rows = await inTransaction({ partnershipId: cast.partnershipId }, (tx) =>
    tx.select({ kind: event.kind, actorId: event.actorId, canonical: eventDetail.canonical }).from(event).innerJoin(eventDetail, eq(eventDetail.eventId, event.id))
      .where(sql`${event.chainId} = ${cast.partnershipId}`).orderBy(event.seq));
  return rows.map(({ canonical, ...row }) => ({ ...row, detail: JSON.parse(canonical) as Record<string, unknown> }));
}
