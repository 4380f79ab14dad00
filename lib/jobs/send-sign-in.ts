import type { Task } from "graphile-worker";
import { z } from "zod/mini";
import { deliverSignIn } from "@/lib/letter/deliver-sign-in";
import { mailer } from "@/lib/letter/mailer";

const Payload = z.object({ attempt: z.uuid() });

/** Sends the letter that somebody asked for on the sign-in page. */
export const sendSignIn: Task = async (payload) => {
  const { attempt } = z.parse(Payload, payload);
  await deliverSignIn({ attemptId: attempt, now: new Date(), mailer: mailer() });
};
