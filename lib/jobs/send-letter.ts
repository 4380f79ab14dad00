import type { Task } from "graphile-worker";
import { z } from "zod/mini";
import { deliver } from "@/lib/letter/deliver";
import { mailer } from "@/lib/letter/mailer";

const Payload = z.object({ partnership: z.uuid(), letter: z.uuid() });

/** Sends one queued letter of a partnership. What goes wrong is tried again, later and later, for some days. */
export const sendLetter: Task = async (payload, { job }) => {
  const { partnership, letter } = z.parse(Payload, payload);
  await deliver({ partnershipId: partnership, letterId: letter, now: new Date(), mailer: mailer(), lastTry: job.attempts >= job.max_attempts });
};
