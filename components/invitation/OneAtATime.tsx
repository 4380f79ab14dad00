"use client";

import { use, useEffect, useRef, type ReactNode } from "react";
import { FormContext, useField } from "@/components/ui/FormContext";
import { Submit } from "@/components/ui/Submit";

type Props = { questions: { key: string; node: ReactNode }[]; submit: string; pending: string };

/**
 * One question at a time. Every box is in the form all along, so nothing typed is lost, going back and on works without
 * scripts, and when something is missing all of them show.
 */
export function OneAtATime({ questions, submit, pending }: Props) {
  const { state } = use(FormContext);
  const all = Object.keys(state.fields ?? {}).length > 0;
  const step = useField("step", "1").value;
  const at = step === "done" ? questions.length : Math.min(Math.max(Number(step) || 1, 1), questions.length);
  const here = useRef<HTMLDivElement>(null);
  const before = useRef(at);
  useEffect(() => {
    if (before.current !== at) here.current?.focus();
    before.current = at;
  }, [at]);
  return (
    <>
      <input type="hidden" name="at" value={all ? questions.length : at} key={`at-${at}`} />
      {questions.map(({ key, node }, index) => (
        <div key={key} hidden={!all && index + 1 !== at} ref={index + 1 === at ? here : undefined} tabIndex={-1}>
          {!all && <p className="text-muted">Question {index + 1} of {questions.length}</p>}
          {node}
        </div>
      ))}
      <div className="buttons">
        {all || at === questions.length ? <Submit pending={pending} name="step" value="done">{submit}</Submit> : <Submit pending="One moment…" name="step" value={String(at + 1)}>Next</Submit>}
        {!all && at > 1 && <Submit kind="quiet" pending="One moment…" name="step" value={String(at - 1)}>Back</Submit>}
      </div>
    </>
  );
}
