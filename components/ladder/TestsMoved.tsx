import type { Ladder } from "@/lib/ladder/reading/ladders";
import type { Moved } from "@/lib/ladder/reading/own-tests";
import { movedInWords } from "@/lib/ladder/tests-words";

/** What would be needed from another rung than now. */
export const TestsMoved = ({ moved, ladder }: { moved: Moved[]; ladder: Ladder }) => (
  <ul>{moved.map((one) => <li key={one.test}>{movedInWords(one, ladder)}</li>)}</ul>
);
