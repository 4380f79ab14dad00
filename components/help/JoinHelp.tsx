import { Inset } from "@/components/ui/Inset";

export function JoinHelp() {
  return (
    <>
      <p>Someone would like your help with a piece of work. You get a letter by email. It has one link.</p>
      <ol>
        <li><b>Open the link.</b> You can read what the work is about. You do not need a password. Opening the page does not sign you up.</li>
        <li><b>Choose your answer:</b> yes, not now, or no. All three are good answers.</li>
        <li><b>If you say yes,</b> one page asks what to call you and what you need to take part. A first name is enough.</li>
      </ol>
      <p>The link works for 30 days. If it has stopped working, open it all the same: its page can send a new one to the same address. “Not now” is asked once more, after four weeks.</p>
      <h2>Before you say yes</h2>
      <ul>
        <li>This is not part of any child’s plan. What you say here does not change the help your own child gets.</li>
        <li>Some people round the table may also work on children’s plans. The invitation tells you if someone has said so.</li>
        <li>
          People can ask a council or the NHS to show what was written here. This is called freedom of information.
          Names are normally taken out first.
        </li>
      </ul>
      <h2>Coming back later</h2>
      <p>Choose <a href="/sign-in">Sign in</a> and type your email address. We send you a link and a code of six digits. Use the one you like best.</p>
      <Inset><p>There is no password to make up, lose or forget.</p></Inset>
      <h2>If the letter was not for you</h2>
      <p>You do not need to do anything. If you like, tell the person named in it.</p>
    </>
  );
}
