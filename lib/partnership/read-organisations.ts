import { asc, eq } from "drizzle-orm";
import type { Reader } from "@/db/client";
import { organisation } from "@/db/schema";
import type { Here } from "@/lib/access/see";

const MOST = 300;

/** The organisations of a partnership, by name: for an administrator's lists to choose from. */
export const organisationsNow = (seen: Here, reader: Reader) =>
  reader.select({ id: organisation.id, name: organisation.name, kind: organisation.kind }).from(organisation).where(eq(organisation.partnershipId, seen.partnership.id)).orderBy(asc(organisation.name)).limit(MOST);
