import { today, type AsAt } from "./as-at";
import { met, notYet, unmet, type Test } from "./finding";
import { isBefore, NEEDED_SEATS, type FactOf, type Seat } from "./facts";
import { heightOf, rungNamed, type Ladder } from "./ladders";
import { countingIsThere, countingSeatsToday, familyIsThere } from "./seats";
import { courseOf } from "./stages";
import { familiesAgreeWords as words } from "./words-together";

/** Every counting family seat there today gave, in this stage, a view at this rung or higher. */
export const familiesAgree: Test = (now, { ladder, rung }) => {
  const more = { sealedSentence: words.sealed };
  const views = viewsInThisStage(now, ladder);
  const height = heightOf(ladder, rung) ?? Infinity;
  const nameOf = (key: string) => rungNamed(ladder, key)?.name ?? key;

  // Leaving does not take a lower view away.
  const lower = views.find((view) => (heightOf(ladder, view.rung) ?? Infinity) < height);
  if (lower) return unmet("families-agree", words.lower(lower.seat, nameOf(lower.rung)), [lower.id], more);

  const here = countingSeatsToday(now);
  if (here.length === 0) return unmet("families-agree", words.nobody(familyIsThere(now, today(now))));

  const waitingFor = here.filter((seat) => !views.some((view) => view.seat === seat));
  const first = waitingFor[0];
  if (first) {
    const request = askedInThisStage(now, first);
    const said = request ? words.askedOn(first, request.day) : words.notAsked(first);
    return notYet("families-agree", said, request ? [request.id] : [], { waitingFor });
  }
  const because = views.map((view) => view.id);
  return met("families-agree", words.met(here, nameOf(rung)), because, more);
};

/** The last view of each family seat that counted when it gave it. */
function viewsInThisStage(now: AsAt, ladder: Ladder): FactOf<"view given">[] {
  const { since } = courseOf(now);
  const given = now
    .of("view given")
    .filter(
      (view) =>
        isBefore(since, view) &&
        !view.besideTheSeat &&
        heightOf(ladder, view.rung) !== undefined &&
        countingIsThere(now, view, view),
    );
  return NEEDED_SEATS.flatMap((seat) => given.filter((view) => view.seat === seat).slice(-1));
}

const askedInThisStage = (now: AsAt, seat: Seat) =>
  now
    .of("view asked")
    .filter((fact) => fact.seat === seat && isBefore(courseOf(now).since, fact))
    .at(-1);
