import { z } from "zod/mini";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { stateOf } from "./rules";
import { send } from "./steps";

/**
 * Whoever holds a link that has run out asks for a new one. It goes to the same address only, and only once: the new link
 * lasts another 30 days, and the old one then says that a newer letter was sent.
 */
export const askForNewLink = answer({
  verb: "ask for a new link",
  input: z.object({}),
  async does({ tx, now, seat, stage, invitation: asked }) {
    if (stage === "closed") throw new Refusal("This piece of work has finished, so there is nothing to join any more.");
    if (stateOf(asked, now) !== "expired") throw new Refusal("There is no need for a new link. Open this page again to see how your invitation stands.");
    return { result: null, actorId: null, event: await send(tx, asked, seat, now) };
  },
});
