import { DoDont } from "@/components/ui/DoDont";

export function StartWorkHelp() {
  return (
    <>
      <p>Begin when you have an idea, not when you have a plan. Practitioners and people from the parent carer forum can begin a piece of work.</p>
      <h2>How it goes</h2>
      <ol>
        <li><b>Say what the idea is.</b> Give it a working title and one line. Say who had the idea, why it matters and what is already fixed.</li>
        <li><b>Press Continue.</b> The work begins that day: it is day 1. The forum hears about it the same day.</li>
        <li><b>Choose the seats.</b> All six are ticked: parent carers, young people, education, health, social care and adult services. If you leave one empty, say why. Everyone in the work can read your reason.</li>
        <li><b>Invite people.</b> Give a name and an email address for each. You can also write to the forum, and let it choose who comes.</li>
        <li><b>Check, then send.</b> You see the letter before it goes.</li>
      </ol>
      <p>Nothing else in the work opens until each seat has someone invited or a reason. People come before plans.</p>
      <DoDont
        does={["Invite the forum before a date is fixed", "Say openly what cannot change: the law, money or a date", "Say only what you can keep, such as paid travel"]}
        donts={["Don’t send a draft with the invitation", "Don’t call it co-production because families were asked at the end"]}
      />
      <h2>If somebody else should lead</h2>
      <p>You can begin, and ask the forum to lead. Open <b>Work outline</b>, write what you ask and who decides what, and press <b>Ask them to lead</b>. Forum reps get the outline in a letter. They can say yes, not now, or no and why. You lead until somebody says yes, and you keep your seat. A forum can ask the council in the same way. The outline prints on one sheet.</p>
      <h2>If a plan is already written</h2>
      <p>You can still record the work. Say what was settled before. Asking for views on something finished is consulting, and that is an honest thing to call it.</p>
    </>
  );
}
