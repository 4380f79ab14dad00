import { change } from "@/lib/access/change";
import { ViewInput } from "./input";
import { layView } from "./view-steps";

/** What a seat says, in its member's own words. It may be said again in the same stage: a new row, the one before stays. */
export const giveView = change({ may: "give a view", input: ViewInput, does: layView });
