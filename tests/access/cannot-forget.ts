// Held by the type check: each marked line must fail to compile.
import { z } from "zod/mini";
import { change } from "@/lib/access/change";
import type { Reader } from "@/db/client";
import type { Kind } from "@/lib/event/kinds";
import type { Audience } from "@/lib/letter/audience";
import type { Inside, Outline } from "@/lib/access/see";
import { work } from "@/db/schema";

const input = z.object({ body: z.string() });
const event = { kind: "comment posted", subjectId: "x", detail: { number: 1 } } as const;

export const whole = change({ may: "post a comment", input, does: async () => ({ result: 1, event }) });

// @ts-expect-error no permission named
change({ input, does: async () => ({ result: 1, event }) });
// @ts-expect-error a permission that is not in the policy
change({ may: "delete everything", input, does: async () => ({ result: 1, event }) });
// @ts-expect-error nothing recorded
change({ may: "post a comment", input, does: async () => ({ result: 1 }) });
// @ts-expect-error an empty list of events is nothing recorded
change({ may: "post a comment", input, does: async () => ({ result: 1, event: [] as const }) });
// @ts-expect-error something that cannot happen
change({ may: "post a comment", input, does: async () => ({ result: 1, event: { kind: "work vanished", subjectId: "x", detail: {} } }) });
// @ts-expect-error a kind of event with nobody to hear it and no reason why
export const unheard: Record<Kind | "work vanished", Audience> = { ...({} as Record<Kind, Audience>) };
// @ts-expect-error a reader cannot write
export const writes = (reader: Reader) => reader.update(work);
// @ts-expect-error an outline is not the inside
export const peek = (outline: Outline): Inside => outline;
// @ts-expect-error nobody can make a brand by hand
export const forged: Outline = {} as Omit<Outline, symbol>;
