import { sectorWords } from "@/lib/seat/words";
import type { ExamplesPublished } from "./input";

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/([^.!?])$/, "$1.");
const said = (name: string, words: string) => (words ? [`${name}: ${words}.`] : []);

/** What was published about one piece of work, a sentence each. */
export const factsOfWork = (work: ExamplesPublished["works"][number]): string[] => [
  ...said("Raised by", work.raisedBy),
  ...said("Asked for by", work.askedBy),
  ...said("Led by", work.ledBy),
  ...said("With", work.with.join(", ")),
  ...said("How often", work.repeats),
  ...said("Where", work.place),
  ...work.facts.map(sentence),
];

/** What was published about how the area works together. */
export const factsOfGroup = ({ group, charterMadeBy }: ExamplesPublished): string[] => [
  ...(group ? [`${group.name}: ${group.sectors.map((sector) => sectorWords[sector]).join(", ")}.`] : []),
  ...said("The charter was drawn up by", charterMadeBy.join(", ")),
];
