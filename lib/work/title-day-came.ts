import { z } from "zod/mini";
import { operate } from "@/lib/access/operate";
import { showTitle } from "./title-steps";

/** The day until which the title was kept back has come. Nobody does it: it was said beforehand. */
export const titleDayCame = operate({
  input: z.object({ workId: z.uuid() }),
  async does({ tx, now, partnershipId }, { workId }) {
    return { result: null, workId, event: await showTitle(tx, { partnershipId, workId, now }) };
  },
});
