import type { Here } from "@/lib/access/see";
import type { HelpLink } from "@/lib/partnership/read-administration";

type Props = { partnership: Pick<Here["partnership"], "frontDoor" | "sendiass">; help: HelpLink[] };

/** The front door, SENDIASS and other places, as the partnership has written them. Nothing written: nothing shown. */
export function WhereToGetHelp({ partnership, help }: Props) {
  if (!partnership.frontDoor && !partnership.sendiass && help.length === 0) return null;
  return (
    <>
      {partnership.frontDoor && <p><b>Front door:</b> {partnership.frontDoor}</p>}
      {partnership.sendiass && (
        <p>
          <b>Help with your own child’s plan:</b> {partnership.sendiass} SENDIASS is the free Special Educational Needs and Disabilities Information, Advice and Support Service.
        </p>
      )}
      {help.length > 0 && <ul>{help.map((one) => <li key={one.id}><a href={one.href} rel="noreferrer">{one.label}</a>{one.about && `: ${one.about}`}</li>)}</ul>}
    </>
  );
}
