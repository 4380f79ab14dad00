import { asc, eq, sql } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { organisation } from "@/db/schema";
import { and } from "@/db/where";
import type { Here } from "@/lib/access/see";
import { londonDay } from "@/lib/work/dates";

const MOST = 300;

/** The organisations of a partnership that are there today, by name: for an administrator's lists to choose from. */
export const organisationsNow = (seen: Here, reader: Reader) =>
  reader.select({ id: organisation.id, name: organisation.name, kind: organisation.kind }).from(organisation).where(and(eq(organisation.partnershipId, seen.partnership.id), sql`(${organisation.endsOn} is null or ${organisation.endsOn} >= ${londonDay(seen.now)}::date)`)).orderBy(asc(organisation.name)).limit(MOST);
