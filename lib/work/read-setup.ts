import { eq, inArray, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { event, invitation } from "@/db/schema";
import { and } from "@/db/where";
import { may, type Inside } from "@/lib/access/see";

/** Who the starter means to ask. Addresses are for the one who typed them: nobody else gets a row, and nobody once they are sent. */
export async function draftsOf(seen: Inside, reader: Reader) {
  if (!may(seen, "set up the work")) return [];
  return reader
    .select({ name: invitation.name, email: invitation.email, seat: invitation.seatId, organisation: invitation.organisation, how: invitation.how, shared: invitation.shared })
    .from(invitation)
    .where(and(eq(invitation.partnershipId, seen.partnership.id), eq(invitation.workId, seen.work.id), sql`${invitation.sentAt} is null`))
    .orderBy(invitation.addedAt, invitation.id);
}

/** Which steps of setting up were taken. */
export async function stepsTakenIn(seen: Inside, reader: Reader) {
  const rows = await reader
    .selectDistinct({ kind: event.kind })
    .from(event)
    .where(and(eq(event.partnershipId, seen.partnership.id), eq(event.chainId, seen.work.id), inArray(event.kind, ["seats chosen", "letter written"])));
  const taken = rows.map((row) => row.kind);
  return { seatsChosen: taken.includes("seats chosen"), letterWritten: taken.includes("letter written") };
}
