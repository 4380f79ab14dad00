"use client";

import { startTransition, useActionState, useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { FormState } from "@/lib/submit";
import { ErrorSummary } from "./ErrorSummary";
import { FormContext } from "./FormContext";
import { SendAnyway } from "./SendAnyway";
import { SentAgain } from "./SentAgain";
import { SomeoneChangedThis } from "./SomeoneChangedThis";
import { Submit } from "./Submit";

export type Send = (before: FormState, form: FormData) => FormState | Promise<FormState>;

type Props = {
  send: Send;
  once: string;
  version?: string;
  /** Left out only where the form has a hint of its own, or where a name is what it asks for. */
  hints?: boolean;
  submit?: string;
  pending?: string;
  children?: ReactNode;
};

export function Form({ send, once, version, hints = true, submit, pending, children }: Props) {
  const [state, action] = useActionState<FormState, FormData>(send, {});
  const id = useId();
  const sends = useWhatIsSent(once, action);
  const { answer, types, waits } = useFocusOnAnswer(state);
  const key = useNewestKey(once, state.again?.key);
  // The version that was read when the words were begun: a form that comes back for a slip must not skip what others wrote.
  const sentVersion = typeof state.given?.version === "string" ? state.given.version : version;
  const shownVersion = state.stale?.version ?? sentVersion;
  const wrong = state.problem !== undefined || Object.keys(state.fields ?? {}).length > 0;

  return (
    <FormContext value={{ id, state }}>
      <form action={action} onSubmit={(event) => (waits(), sends(event))} onInput={types} noValidate className="form">
        <input type="hidden" name="once" value={key} />
        {hints && <input type="hidden" name="hints" value="yes" />}
        {/* Said once: a slip found afterwards does not bring the question back. */}
        {hints && state.given?.sure === "yes" && <input type="hidden" name="sure" value="yes" />}
        {shownVersion !== undefined && <input type="hidden" name="version" value={shownVersion} />}
        {/* Enter in a text box presses the first button of a form: this one, not "Add another" further down. */}
        <button type="submit" className="default-submit" tabIndex={-1} aria-hidden="true">{submit ?? "Continue"}</button>
        {wrong && <ErrorSummary formId={id} problem={state.problem} fields={state.fields} ref={answer} />}
        {state.hint !== undefined && <SendAnyway words={state.hint} ref={answer} />}
        {state.again && <SentAgain place={state.again.place} ref={answer} />}
        {state.stale && <SomeoneChangedThis formId={id} theirs={state.stale.theirs} ref={answer} />}
        {children}
        {submit !== undefined && <Submit pending={pending}>{submit}</Submit>}
      </form>
    </FormContext>
  );
}

/**
 * React empties a form as soon as its action answers, and with it what was typed meanwhile. So with scripts the form hands its
 * words over itself, and is emptied only once the page comes anew with another key: then they were taken.
 */
function useWhatIsSent(once: string, action: (words: FormData) => void) {
  const sent = useRef<{ form: HTMLFormElement; once: string }>(undefined);
  useEffect(() => {
    if (sent.current === undefined || sent.current.once === once) return;
    sent.current.form.reset();
    sent.current = undefined;
  }, [once]);
  return (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    sent.current = { form: event.currentTarget, once };
    startTransition(() => action(words));
  };
}

/** Sends the reader to what the form answered; never away from a box they are typing in. */
function useFocusOnAnswer(state: FormState) {
  const answer = useRef<HTMLDivElement>(null);
  const arrived = useRef(false);
  const typedIn = useRef<EventTarget>(null);
  useEffect(() => {
    const { activeElement: at } = document;
    const elsewhere = at !== null && at !== document.body;
    if (arrived.current ? at === null || at !== typedIn.current : !elsewhere) answer.current?.focus();
    arrived.current = true;
    typedIn.current = null;
  }, [state]);
  const types = (event: FormEvent<HTMLFormElement>) => {
    typedIn.current = event.target;
  };
  const waits = () => {
    typedIn.current = null;
  };
  return { answer, types, waits };
}

/** The key of "send this too" stays until the page brings a key of its own, also when the next sending has a slip in it. */
function useNewestKey(once: string, again: string | undefined) {
  const [kept, setKept] = useState<{ key: string; insteadOf: string }>();
  if (again !== undefined && kept?.key !== again) {
    setKept({ key: again, insteadOf: once });
    return again;
  }
  return kept?.insteadOf === once ? kept.key : once;
}
