import { FormAnswer, type AnswerRef } from "./FormAnswer";

export function SentAgain({ place, ref }: { place: string; ref?: AnswerRef }) {
  return (
    <FormAnswer title="You already sent this. Send this too?" again ref={ref}>
      <p>Your words are still here. Send them again only if you mean to say something more.</p>
      <p><a href={place}>See what you sent before</a></p>
    </FormAnswer>
  );
}
