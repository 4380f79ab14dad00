import { Inset } from "@/components/ui/Inset";

/** Said before anything is typed: asking for views on finished work is consulting, and may be recorded as that. */
export function PlanWritten() {
  return (
    <Inset>
      <p><b>Is a plan already written?</b> Stop here for a moment. You can still record the work: say below what is settled already.</p>
      <p>Asking for views on something finished is consulting. That is an honest thing to call it. <a href="/help/start">More about beginning work</a></p>
    </Inset>
  );
}
