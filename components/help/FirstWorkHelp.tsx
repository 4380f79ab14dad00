export function FirstWorkHelp() {
  return (
    <>
      <p>Never done this before? Follow this page. In ten minutes your first piece of work has begun and people are asked.</p>
      <h2>Before you begin: one minute</h2>
      <ul>
        <li>Have one idea, not a plan. One line is enough.</li>
        <li>Know one person to ask for each seat. For parent carers, the forum’s shared address will do: they choose who comes.</li>
        <li>Open <a href="/account">your account</a> and say how people can reach you. It stands in your letters.</li>
      </ul>
      <h2>Begin: three minutes</h2>
      <ol>
        <li>Go to your partnership’s page and press <b>Start a piece of work</b>.</li>
        <li>Give it a working title and say the idea in one line. Say who had the idea and which seat you sit in.</li>
        <li>Say what is settled already: the law, money, a date, or something chosen. Leave it empty if nothing is.</li>
        <li>Press <b>Continue</b>. The work has begun. Forum reps hear of it today.</li>
      </ol>
      <h2>Ask people: five minutes</h2>
      <ol>
        <li>Leave all six seats ticked, unless you can say why not. Press <b>Continue</b>.</li>
        <li>Type a name and an email address for each seat. Say hello in your own words. Tick what you can offer, only if it is sure.</li>
        <li>Read the letter on the next page, word for word. Press the button that sends it.</li>
        <li>Send people a short message, too: “I have sent you an email.” The last page has the words.</li>
      </ol>
      <h2>Then wait, and answer: one minute</h2>
      <ul>
        <li>We write to you when somebody joins, says no or says not now. After a week we remind the others, once.</li>
        <li>The first comment comes? Answer it the same day, if you can. A question back is enough.</li>
        <li>Do not write a draft while you wait. You can keep notes for yourself on the page <b>Steps to begin</b>.</li>
        <li>Was it not such a good idea after all? Before anybody is asked, you can withdraw it.</li>
      </ul>
      <p><a href="/help/start">More about beginning work</a></p>
    </>
  );
}
