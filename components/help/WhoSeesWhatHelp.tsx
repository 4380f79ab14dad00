import { Inset } from "@/components/ui/Inset";

export function WhoSeesWhatHelp() {
  return (
    <>
      <p>Look above each box. A line with an eye tells you who can see what you write there.</p>
      <h2>People with a seat in the piece of work</h2>
      <p>They can read its comments and actions, and the names of the people in it. Nobody gets a seat without being invited, or asking for it.</p>
      <h2>People who work in the partnership</h2>
      <p>
        Practitioners, managers and people from the parent carer forum can see the <b>outline</b> of a piece of work,
        even without a seat. This stops people starting the same thing twice. The outline shows:
      </p>
      <ul>
        <li>its title, its idea and why it exists</li>
        <li>who leads it and what stage it is at</li>
        <li>what is asked, what is settled and who decides what, if the lead wrote it on the work outline; and who is asked to lead</li>
        <li>which seats are filled, and which are empty</li>
        <li>which rung of the ladder each side says it stands on, and the dates</li>
      </ul>
      <p>It never shows the names of families. It only says “parent carers: joined”. It never shows comments.</p>
      <h2>Everyone else</h2>
      <p>Other people see nothing of a piece of work. For them, the page is not there. The charter and the ladder are for anyone to read.</p>
      <h2>What a seat says about the ladder</h2>
      <p>You see what other seats say once your own seat has said how it sees things. That way nobody is swayed.</p>
      <h2>Two things we want to be straight about</h2>
      <Inset>
        <p>Whoever runs the computer that holds Alongside could read what is in it. They should only do so to keep it working.</p>
        <p>People can ask a council or the NHS to show what was written here (freedom of information). Names are normally taken out first.</p>
      </Inset>
    </>
  );
}
