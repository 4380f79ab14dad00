import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";

export const metadata: Metadata = { title: "Privacy" };

export default function PrivacyPage() {
  return (
    <StandingFrame title="Privacy" intro="What Alongside keeps about you, why, and what you can do about it.">
      <h2>Who is responsible</h2>
      <p>The partnership that invited you uses Alongside. It must tell you which organisation looks after your details (the law says “controller”). Ask the person who invited you. That organisation’s own privacy notice also counts.</p>
      <h2>What is kept</h2>
      <ul>
        <li>your email address, so that you can be invited and sign in</li>
        <li>the name you gave us</li>
        <li>what you said you need to take part, if you told us</li>
        <li>which seat you sit in, and the days you were invited and joined</li>
        <li>what you write, and when</li>
        <li>what you have begun to write and not posted, for three months, for you alone</li>
      </ul>
      <h2>What is not kept</h2>
      <ul>
        <li>No records of children: no names, health notes, plans or NHS numbers. There is no box for them. Please do not write them in other boxes.</li>
        <li>No tracking and no advertising. Nothing is sold.</li>
        <li>No passwords. You sign in with a link or a code.</li>
      </ul>
      <h2>Why</h2>
      <p>To work together openly, and to show later who was asked, who was there and what changed. For councils and the NHS this is part of their public task. Alongside uses your details for nothing else.</p>
      <h2>Who can see it</h2>
      <p>People with a seat in the same piece of work see your name and what you write. Others in the partnership see that a seat is filled, but not the names of families. <a href="/help/who-sees-what">Read more about who can see what</a>.</p>
      <p>Your email address is used to write to you. The person who invited you knows it too.</p>
      <p>People can ask a council or the NHS to show what was written here (freedom of information). Names are normally taken out first.</p>
      <h2>How long</h2>
      <p>What you take back can be read by nobody here any more. Whoever runs the database could still read it. A child’s name that somebody hides is deleted for good after four weeks, or sooner.</p>
      <p>As long as the partnership keeps the piece of work. Alongside does not yet delete old work by itself. The partnership decides, and must tell you if you ask.</p>
      <h2>Your rights</h2>
      <p>You can ask to see what is kept about you, to have it put right or deleted, or to stop its use. Ask the person who invited you, or the organisation named above.</p>
      <p>
        If you are not happy with the answer, you can go to the Information Commissioner’s Office (ICO):{" "}
        <a href="https://ico.org.uk/">ico.org.uk</a> or <a href="tel:03031231113">0303 123 1113</a>.
      </p>
      <h2>Cookies</h2>
      <p>Only the ones needed to sign in and stay signed in. <a href="/cookies">See the list</a>.</p>
    </StandingFrame>
  );
}
