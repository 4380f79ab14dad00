"use client";

import { useEffect, useRef, useState } from "react";
import { Hidden } from "@/components/ui/Hidden";
import type { Box } from "@/lib/comment/read-draft";

const AFTER_MS = 1_200;
const KEPT = ["title", "body", "box", "writer", "once"];
type State = "" | "kept" | "offline";

/** Keeps what is being written on the server, a moment after the last key. Without scripts “Save for later” does it. */
export function KeepDraft({ box, address }: { box: Box; address: string }) {
  const mark = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>("");
  useEffect(() => {
    const form = mark.current?.closest("form");
    return form ? keepAsTyped(form, address, setState) : undefined;
  }, [address]);
  return (
    <div ref={mark}>
      <Hidden name="box" value={box.name} />
      <Hidden name="writer" value={box.writer} />
      <p role="status" className="text-small text-muted">
        {state === "kept" && "Kept as you write. Only you can see it."}
        {state === "offline" && "You’re offline. Your words are kept on this page. Try again when you are back."}
        {state === "" && box.begun && `This is what you began ${box.begun.when}. Only you can see it.`}
      </p>
    </div>
  );
}

/** Listens to a form. What was typed last is also sent when the page is left; while there is no line, posting waits. */
function keepAsTyped(form: HTMLFormElement, address: string, say: (state: State) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = async () => {
    clearTimeout(timer);
    timer = undefined;
    const all = new FormData(form);
    const words = new FormData();
    for (const name of KEPT) if (typeof all.get(name) === "string") words.set(name, all.get(name)!);
    const answer = await fetch(address, { method: "POST", body: words, keepalive: true }).catch(() => null);
    if (answer?.ok) say((await answer.json() as { kept: boolean }).kept ? "kept" : "");
    else if (!navigator.onLine) say("offline");
  };
  const typed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), AFTER_MS);
  };
  const leaving = () => {
    if (timer !== undefined) void keep();
  };
  const sending = (event: SubmitEvent) => {
    clearTimeout(timer);
    timer = undefined;
    if (navigator.onLine) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    say("offline");
  };
  form.addEventListener("input", typed);
  form.addEventListener("submit", sending, { capture: true });
  window.addEventListener("pagehide", leaving);
  window.addEventListener("online", typed);
  return () => {
    leaving();
    form.removeEventListener("input", typed);
    form.removeEventListener("submit", sending, { capture: true });
    window.removeEventListener("pagehide", leaving);
    window.removeEventListener("online", typed);
  };
}
