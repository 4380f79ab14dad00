import { z } from "zod/mini";
import type { Tx } from "@/db/client";
import type { Happenings } from "@/lib/event/kinds";
import { record } from "./record";
import { writing } from "./writing";

type Here = { tx: Tx; now: Date; partnershipId: string };
type Operate<In, Out> = {
  input: z.core.$ZodType<In>;
  does: (here: Here, input: In) => Promise<{ result: Out; event: Happenings | null; workId?: string }>;
};

/**
 * Sister of `change` for the operator's command line and for what an area has published: no person acts, and the story says
 * so. `event` is null when everything was there already.
 */
export const operate =
  <In, Out>({ input, does }: Operate<In, Out>) =>
  async (at: { partnershipId: string; now: Date }, given: unknown): Promise<Out> => {
    const asked = z.parse(input, given);
    return writing(at.partnershipId, async (tx) => {
      const { result, event, workId } = await does({ tx, now: at.now, partnershipId: at.partnershipId }, asked);
      if (event) await record(tx, { partnershipId: at.partnershipId, workId: workId ?? null, actorId: null, now: at.now }, event);
      return result;
    });
  };
