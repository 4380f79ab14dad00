import type { Here } from "@/lib/access/see";
import type { HelpLink } from "@/lib/partnership/read-administration";
import { WhereToGetHelp } from "./WhereToGetHelp";

type Props = { partnership: Here["partnership"]; help: HelpLink[] };

export function HowToComeIn({ partnership, help }: Props) {
  return (
    <>
      <h2>How do I come in?</h2>
      <ul>
        <li>If somebody has sent you an invitation, use the link in the letter. You do not need a password.</li>
        <li>If you have joined before, sign in with your email address. We send you a letter with a button and a code.</li>
        <li>If you would like to take part, ask your parent carer forum, or {partnership.teamName}.</li>
      </ul>
      <WhereToGetHelp partnership={partnership} help={help} />
    </>
  );
}
