import type { Task } from "graphile-worker";
import { z } from "zod/mini";
import { deliverAddress } from "@/lib/letter/deliver-address";
import { mailer } from "@/lib/letter/mailer";

const Payload = z.object({ change: z.uuid(), to: z.enum(["new", "old"]) });

/** Sends a letter about a change of address. */
export const sendAddress: Task = async (payload) => {
  const { change, to } = z.parse(Payload, payload);
  await deliverAddress({ changeId: change, to, now: new Date(), mailer: mailer() });
};
