import type { Reader } from "@/db/client";
import type { Inside } from "@/lib/access/see";
import { openFamilyPoints } from "@/lib/point/read";

/** The points of families that still keep this work open (rule 7). */
export const openPointsHere = (seen: Inside, reader: Reader): Promise<number[]> => openFamilyPoints(reader, { partnershipId: seen.partnership.id, workId: seen.work.id });
