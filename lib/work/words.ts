import { IDEA_FROM_KEYS } from "@/db/keys";
import type { Stage } from "./stages";

export const stageWords: Record<Stage, string> = { idea: "Idea", scoping: "Scoping", design: "Design", delivery: "Delivery", review: "Review", closed: "Closed" };

/** “Design stage, paused”, “Closed, not confirmed by families”. */
export function standsWords({ stage, rests, confirmed }: { stage: Stage; rests: "paused" | "stopped" | null; confirmed: boolean }): string {
  if (stage === "closed") return confirmed ? "Closed" : "Closed, not confirmed by families";
  return rests === "stopped" ? `Stopped in ${stageWords[stage]}` : `${stageWords[stage]} stage${rests ? ", paused" : ""}`;
}

export const ideaFromWords: Record<(typeof IDEA_FROM_KEYS)[number], string> = {
  "family or forum": "A family or the forum",
  "education": "Education",
  "health": "Health",
  "social care": "Social care",
  "someone else": "Someone else",
  "not published": "Not published",
};

/** Why this work exists. Several may be true. */
export const WHYS = ["families raised it", "inspection", "self-evaluation", "the law", "a priority of the strategy"] as const;
export const whyWords: Record<(typeof WHYS)[number], string> = {
  "families raised it": "Families raised it",
  "inspection": "An inspection named it",
  "self-evaluation": "Our self-evaluation (SEF) named it",
  "the law": "The law asks for it",
  "a priority of the strategy": "It is a priority of our strategy",
};

/** What is offered to people who join. Said only if the starter ticked it (rule 14). */
export const OFFERS = ["expenses", "paid time", "online", "outside school hours"] as const;
export const offerWords: Record<(typeof OFFERS)[number], string> = {
  "expenses": "Expenses are paid.",
  "paid time": "Your time is paid for.",
  "online": "You can join online.",
  "outside school hours": "We can meet outside school hours.",
};

/** What happens in each stage, for somebody choosing. */
export const stageHints: Record<Stage, string> = {
  idea: "Somebody has said what could be better.",
  scoping: "We find out what matters and what can change.",
  design: "We work out what it will be like. From here on the work takes shape.",
  delivery: "We do it.",
  review: "We look back together at what changed.",
  closed: "The work is over.",
};

/** The same, asked of the starter. */
export const offerAsks: Record<(typeof OFFERS)[number], string> = {
  "expenses": "We pay expenses",
  "paid time": "We pay people for their time",
  "online": "People can join online",
  "outside school hours": "We can meet outside school hours",
};

/** A limit holds nobody back; an answer was chosen before families came. */
export const settledKindWords = {
  "limit": "A limit: the law, money or a date",
  "answer": "An answer: something already chosen",
} as const;

/** Above a box for why a work rests: the reason stands on the page of the work (rule 12). */
export const whoReadsTheReason = "Everyone with a seat in this work, and people with a role in this partnership. Please don’t name a child.";

/** Above a box that stands inside the work. */
export const whoReadsInside = "Everyone with a seat in this work. Please don’t name a child.";
