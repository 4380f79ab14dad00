"use client";

import { useId, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/** Words to take somewhere else. They can be marked and copied by hand; the button is there only where it works. */
export function CopyWords({ label, words, button = "Copy the message" }: { label: string; words: string; button?: string }) {
  const id = useId();
  const canCopy = useSyncExternalStore(never, () => "clipboard" in navigator, () => false);
  const [copied, setCopied] = useState("");

  async function copy() {
    try {
      await navigator.clipboard.writeText(words);
      setCopied("Copied.");
    } catch {
      setCopied("Your browser did not allow it. Mark the words and copy them yourself.");
    }
  }

  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>{label}</label>
      <div className="field-control"><textarea id={id} className="input field-sizing-content" rows={6} readOnly value={words} /></div>
      {canCopy && <button type="button" className="button button-quiet mt-4" onClick={copy}>{button}</button>}
      <p role="status" className="field-hint">{copied}</p>
    </div>
  );
}
