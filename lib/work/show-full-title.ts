import { z } from "zod/mini";
import { change } from "@/lib/access/change";
import { Refusal } from "@/lib/access/refusal";
import { showTitle } from "./title-steps";

/** The lead shows the full title before its day. */
export const showFullTitle = change({
  may: "show the full title",
  input: z.object({}),
  async does({ tx, partnership, work, now }) {
    const event = await showTitle(tx, { partnershipId: partnership.id, workId: work.id, now });
    if (!event) throw new Refusal("The title of this work is not kept back.");
    return { result: null, event };
  },
});
