import { z } from "zod/mini";
import { answer } from "@/lib/access/answer";
import { Refusal } from "@/lib/access/refusal";
import { linkState } from "./rules";
import { send } from "./steps";

/**
 * Whoever holds a link that has run out asks for a new one. It goes to the same address only, and only once: the new link
 * lasts another 30 days, and the old one then says that a newer letter was sent. Whoever said no or not now may ask for it
 * too: it is their own wish to look again.
 */
export const askForNewLink = answer({
  verb: "ask for a new link",
  input: z.object({}),
  async does({ tx, now, seat, stage, invitation: asked }) {
    const state = linkState({ invitation: asked, stage, replaced: false }, now);
    if (state === "finished") throw new Refusal("This piece of work has finished, so there is nothing to join any more.");
    if (state !== "expired") throw new Refusal("There is no need for a new link. Open this page again to see how your invitation stands.");
    return { result: null, actorId: null, event: await send(tx, asked, seat, now) };
  },
});
