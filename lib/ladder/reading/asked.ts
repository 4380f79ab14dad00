import { recordedLate } from "./as-at";
import { met, unmet, type Test } from "./finding";
import { isFamily } from "./facts";
import { askedWords } from "./words";

/** A family point, words recorded for a family seat, or a question with at least 10 days to answer. Never a greeting. */
export const asked: Test = (now) => {
  const point = now.of("point raised").find((raised) => isFamily(raised.seat) && !recordedLate(raised));
  if (point) return met("asked", askedWords[point.ownWords ? "point" : "recorded"](point.seat, point.day), [point.id]);

  const words = now.of("words recorded").find((recorded) => isFamily(recorded.seat));
  if (words) return met("asked", askedWords.recorded(words.seat, words.day), [words.id]);

  const questions = now.of("question put").filter((put) => isFamily(put.seat));
  const question = questions.find((put) => put.daysToAnswer >= 10);
  if (question) {
    return met("asked", askedWords.question(question.seat, question.day, question.daysToAnswer), [question.id]);
  }
  const hurried = questions.at(-1);
  return hurried
    ? unmet("asked", askedWords.tooShort(hurried.day, hurried.daysToAnswer), [hurried.id])
    : unmet("asked", askedWords.unmet());
};
