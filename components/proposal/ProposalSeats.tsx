import type { ShownProposal } from "@/lib/proposal/read";

/** Which seats have answered, and which have not yet. */
export function ProposalSeats({ proposal: { seats: { answered, not }, state } }: { proposal: ShownProposal }) {
  const isOver = state === "ended" || state === "withdrawn";
  return (
    <p>
      {answered.length === 0 ? "No seat has answered." : `Answered: ${answered.join(", ")}.`}
      {!isOver && not.length > 0 && ` Not yet: ${not.join(", ")}.`}
    </p>
  );
}
