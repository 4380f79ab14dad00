export function DashboardHelp() {
  return (
    <>
      <p>The dashboard shows all the pieces of work in your partnership on one page. Managers and people from the parent carer forum see the same page, with the same figures.</p>
      <h2>What it shows</h2>
      <ul>
        <li><b>What they aimed for.</b> The first figure is how many pieces of work did what they aimed for. An aim below the top needs no excuse.</li>
        <li><b>The ladder.</b> How many pieces of work stand on each rung: as the lead says, as parent carers say, and as the record shows.</li>
        <li><b>From the start.</b> How many days there were between the idea and the first family.</li>
        <li><b>Together.</b> Decisions with families there, and points families raised that have an answer.</li>
        <li><b>The seats.</b> For each piece of work, which seats have someone, which are invited and which are empty.</li>
        <li><b>Promises.</b> For each promise of the charter, what is done and what is still open. Those with least done come first.</li>
        <li><b>Missing here.</b> Work that the forum says goes on without being here.</li>
        <li><b>Overdue actions.</b> What was promised for a day that has gone by.</li>
      </ul>
      <p>Each picture has a table behind it with the same figures in words. Each number leads to the works it counts.</p>
      <h2>Filters</h2>
      <p>When you choose a filter, the address of the page changes with it. Save or send that address, and the next person with the right to see it gets the same list.</p>
      <h2>What it does not do</h2>
      <p>It does not rank people, teams or services. It counts pieces of work, decisions and points, never people. It does not show comments or the names of families. A low rung is not marked red: it is honest, not bad.</p>
      <h2>When the two sides differ</h2>
      <p>Start there. If the lead says 6 and parent carers say 4, both may be right about what they saw. Ask what happened before families came to the table.</p>
    </>
  );
}
