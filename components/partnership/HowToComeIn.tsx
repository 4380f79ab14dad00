import type { Here } from "@/lib/access/see";

export function HowToComeIn({ partnership }: { partnership: Here["partnership"] }) {
  return (
    <>
      <h2>How do I come in?</h2>
      <ul>
        <li>If somebody has sent you an invitation, use the link in the letter. You do not need a password.</li>
        <li>If you have joined before, sign in with your e-mail address. We send you a link.</li>
        <li>If you would like to take part, ask your parent carer forum, or {partnership.teamName}.</li>
      </ul>
      {partnership.frontDoor && <p><b>Front door:</b> {partnership.frontDoor}</p>}
      {partnership.sendiass && (
        <p>
          <b>Help with your own child’s plan:</b> {partnership.sendiass} SENDIASS is the free Special Educational Needs and Disabilities Information, Advice and Support Service.
        </p>
      )}
    </>
  );
}
