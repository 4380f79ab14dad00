import { Tag } from "@/components/ui/Tag";
import type { ShownProposal } from "@/lib/proposal/read";
import { countWords, cutOffWords, daysLeftWords, stateWords } from "@/lib/proposal/words";

/** How a proposal stands, in words: open and how long, waiting for its outcome, decided, withdrawn. Never one count alone. */
export function ProposalTags({ proposal: { state, cutOff, daysLeft, answers, mine, isReal, mayBe } }: { proposal: ShownProposal }) {
  const count = (stand: string) => answers.filter((one) => one.stand === stand).length;
  return (
    <span className="flex flex-wrap gap-2">
      {cutOff ? <Tag kind="plain" icon="cross">{cutOffWords}</Tag> : (
        <Tag kind={state === "open" ? "tint" : state === "outcome to come" ? "amber" : "plain"} icon={state === "ended" ? "tick" : state === "withdrawn" ? "cross" : "clock"}>
          {state === "open" ? daysLeftWords(daysLeft) : stateWords[state]}
        </Tag>
      )}
      <Tag kind="plain" icon="dot">{countWords({ agree: count("agree"), unsure: count("unsure"), object: count("object") })}</Tag>
      {mayBe.answered && mine === null && <Tag kind="new" icon="ring">You have not answered</Tag>}
      {!isReal && <Tag kind="plain" icon="dot">Small</Tag>}
    </span>
  );
}
