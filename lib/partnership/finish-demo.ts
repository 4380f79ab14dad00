import { eq } from "drizzle-orm";
import { z } from "zod/mini";
import { partnership } from "@/db/schema";
import { operate } from "@/lib/access/operate";
import { text } from "@/lib/form/input";

/** The last deed of the demo: from now on it says what it is, and is not made again. */
export const finishDemo = operate({
  input: z.object({ source: text(300, "Say what the demo is.") }),
  async does({ tx, partnershipId }, { source }) {
    await tx.update(partnership).set({ source }).where(eq(partnership.id, partnershipId));
    return { result: null, event: null };
  },
});
