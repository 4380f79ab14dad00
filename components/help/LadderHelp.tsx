import { LadderPicture } from "@/components/ladder/LadderPicture";
import type { LadderRung } from "@/components/ladder/LadderRungs";

const rungs: LadderRung[] = [
  { key: "co-production", position: 7, name: "Co-production", band: "with", words: "We start together, decide together, do it together and look back together." },
  { key: "co-design", position: 6, name: "Co-design", band: "with", words: "Families shape the design and it shows, but do not see it through." },
  { key: "engagement", position: 5, name: "Engagement", band: "for", words: "Families have many chances to speak and change some things. The service decides how far." },
  { key: "consultation", position: 4, name: "Consultation", band: "for", words: "Families are asked, by survey or meeting, and may change nothing." },
  { key: "informing", position: 3, name: "Informing", band: "for", words: "Families are told what is happening and why." },
  { key: "educating", position: 2, name: "Educating", band: "to", words: "Families are helped to understand how a service is designed and run." },
  { key: "coercion", position: 1, name: "Coercion", band: "to", words: "Families are there but their views do not count." },
];

const credit = {
  text: "Think Local Act Personal (TLAP) and the National Co-production Advisory Group",
  href: "https://www.thinklocalactpersonal.org.uk/",
};

export function LadderHelp() {
  return (
    <>
      <p>The ladder shows how far families share in a piece of work. At the bottom, things are done <b>to</b> families. Higher up they are done <b>for</b> them. At the top they are done <b>with</b> them.</p>
      <p>A low rung is not a failure. An honest 4 is worth more than a 7 that families do not share.</p>
      <h2>The seven rungs</h2>
      <p>Choose a rung to read what it means.</p>
      <LadderPicture rungs={rungs} credit={credit} />
      <p>Your partnership may use another ladder, or its own words. You can see it on your partnership’s page.</p>
      <h2>What each side says</h2>
      <p>People can see the same work in different ways. So Alongside shows what each side says, side by side.</p>
      <dl className="flow">
        <div><dt>The lead says</dt><dd>The person who leads the work says which rung it is on, and why.</dd></div>
        <div><dt>Each seat says</dt><dd>Parent carers, young people, health and the others say it in their own words. Nobody outside a seat can change what that seat said.</dd></div>
        <div><dt>The record shows</dt><dd>Alongside keeps the dates: the idea, each invitation, each person who joined, each decision. From these alone it says which rung the record supports, and why.</dd></div>
      </dl>
      <p>We never mix these into one score. Where they differ, there is something to talk about.</p>
      <h2>The aim</h2>
      <p>Each piece of work can say what it aims for. An aim below the top needs no excuse. Some work is rightly a consultation.</p>
      <h2>When your seat is asked</h2>
      <p>When the work comes to a new stage, each seat gets a letter. You answer in about a minute, without a password. You see what others say when your seat has said its own.</p>
      <h2>Two keys</h2>
      <p>Some things nobody does alone: closing the work, saying the top rung, starting again. The lead turns one key, somebody in a family seat the other. Saying no is fine. With no answer in time it is not confirmed.</p>
    </>
  );
}
