import { met, notYet, type Test } from "./finding";
import { countingIsThere } from "./seats";
import { lookBackWords } from "./words-together";
import { courseOf } from "./stages";

/** A counting family seat was in the review. */
export const lookBackTogether: Test = (now) => {
  const reviews = now.of("review held");
  for (const review of reviews) {
    const family = review.there.find((who) => countingIsThere(now, who, review));
    if (family) return met("look-back-together", lookBackWords.met(family.seat, review.day), [review.id]);
  }
  // Unmet only once the work is closed: until then there is time to look back.
  return notYet(
    "look-back-together",
    courseOf(now).stage === "review" ? lookBackWords.inReview(reviews.length > 0) : lookBackWords.stillToCome(),
    reviews.map((review) => review.id),
  );
};
