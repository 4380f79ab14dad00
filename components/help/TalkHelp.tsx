export function TalkHelp() {
  return (
    <>
      <p>Comments are where everyone with a seat talks. Say a little, often. A question is a good start.</p>
      <h2>Where to write</h2>
      <p>One thing to talk through can have a <b>topic</b> of its own. Everything else goes in <b>general talk</b>. Press “Reply” to answer one person: they get a letter.</p>
      <h2>Deciding something without a meeting</h2>
      <p>Press “Propose something”. Everyone with a seat gets a letter and has until a day to agree, be not sure, or object and say why. You can change your answer until then. The outcome is said in words, each objection gets an answer, and it stands as a decision.</p>
      <h2>Making words stand out</h2>
      <ul>
        <li>Two stars make words bold: **like this**. One star makes them lean: *like this*.</li>
        <li>Begin lines with - or with 1. for a list.</li>
        <li>Begin a line with &gt; to show what somebody else said.</li>
        <li>Paste a link, and people can press it.</li>
      </ul>
      <h2>If you change your mind</h2>
      <p>For 15 minutes you can change a comment. Everyone can open what it said before. On any day you can take it back. Then nobody can read it, and a line says that you took it back.</p>
      <h2>If you are called away</h2>
      <p>What you type is kept as you go, for you alone. It waits in its box, also if you were signed out meanwhile.</p>
      <h2>If a comment names a child</h2>
      <p>Press “Names a child?” below it. Anyone with a seat can hide the name at once, and the rest stays. The writer is told. If it names no child, the writer can say so, and the forum and an administrator look at it together.</p>
      <h2>If something else is wrong</h2>
      <p>Press “More”, then “Ask for a look at it”. The lead looks at it. If it is about the lead, the forum and an administrator do, and the lead is not told. You get an answer.</p>
    </>
  );
}
