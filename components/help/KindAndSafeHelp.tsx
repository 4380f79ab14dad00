import { DoDont } from "@/components/ui/DoDont";

export function KindAndSafeHelp() {
  return (
    <>
      <p>People here are parents, young people and practitioners. They are all trying to make something better. These few rules keep it safe to speak.</p>
      <h2>The rules</h2>
      <DoDont
        does={[
          "Speak about what you know and have lived through",
          "Ask when a word or a plan is not clear",
          "Disagree with ideas as much as you like",
          "Say “not now” or “no” when you need to",
          "Use plain words, and spell out letters such as SEND",
        ]}
        donts={[
          "Don’t name a child, yours or anyone’s",
          "Don’t write about a child’s health, plan or NHS number",
          "Don’t name a member of staff you are unhappy with",
          "Don’t share what others wrote here without asking",
          "Don’t write in anger. It will keep until tomorrow",
        ]}
      />
      <h2>If a child’s name slips through</h2>
      <p>Press “Names a child?” below the comment, and hide the name at once. Anyone with a seat may. <a href="/help/talking">Read how that works</a>. Is the name somewhere else? At the foot of every page is a link: “Is a child named on this page?” In a piece of work it hides the name in all of that work; on the pages of a partnership, in all that the partnership has written. Do not repeat the name when you tell somebody.</p>
      <h2>If you are worried about a child</h2>
      <p>Please do not write it here. Nobody watches this site day and night. <a href="/worried">See who can help now</a>.</p>
      <h2>If you need help with your own child’s plan</h2>
      <p>
        This is not the place, but there is one. <a href="/worried#sendiass">SENDIASS</a> is the Special Educational Needs and
        Disabilities Information, Advice and Support Service. It is free, private and fair.
      </p>
    </>
  );
}
