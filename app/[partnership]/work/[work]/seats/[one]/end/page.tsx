import { notFound } from "next/navigation";
import { Form } from "@/components/ui/Form";
import { Hidden } from "@/components/ui/Hidden";
import { Submit } from "@/components/ui/Submit";
import { TextArea } from "@/components/ui/TextArea";
import { WorkFrame } from "@/components/work/WorkFrame";
import { pageTitle } from "@/components/work/page-title";
import { may } from "@/lib/access/see";
import { openInside } from "@/lib/door";
import { peopleInSeats } from "@/lib/person/read";
import { seatWords } from "@/lib/seat/words";
import { submitEnd } from "./submit";

export const generateMetadata = pageTitle("End a seat");

export default async function EndSeatPage({ params }: { params: Promise<{ partnership: string; work: string; one: string }> }) {
  const { one, ...slugs } = await params;
  const { seen, people } = await openInside(params, { people: peopleInSeats });
  const person = people.find(({ membershipId, isMe }) => membershipId === one && !isMe);
  if (!may(seen, "end somebody's seat") || !person) notFound();
  return (
    <WorkFrame seen={seen} here="seats" narrow>
      <h1>End {person.name}’s seat</h1>
      <p className="lead-words">Have you spoken with {person.name} first? Most things can be put right by talking.</p>
      <ul>
        <li>{person.name} sits for {seatWords(person)}. From the moment you press, they see nothing inside.</li>
        <li>What they said stays, as theirs. Nobody can take it out.</li>
        <li>{person.told ? "They have no email, so you tell them yourself." : "They get a letter with your reason."} All others read only that the seat ended.</li>
      </ul>
      <Form send={submitEnd.bind(null, slugs)} once={crypto.randomUUID()}>
        <Hidden name="member" value={one} />
        <TextArea name="because" label="Why?" audience={`Only ${person.name} reads this.`} rows={4} maxLength={600} />
        <div className="buttons"><Submit kind="warn" pending="Ending…">End this seat</Submit><a href={`/${slugs.partnership}/work/${slugs.work}/seats`}>Go back</a></div>
      </Form>
    </WorkFrame>
  );
}
