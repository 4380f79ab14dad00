"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};
const canSpeak = () => "speechSynthesis" in window;

/** Reads a part of the page aloud, where the browser can. */
export function Listen({ to }: { to: string }) {
  const there = useSyncExternalStore(never, canSpeak, () => false);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!there) return null;

  function press() {
    window.speechSynthesis.cancel();
    setSpeaking(!speaking);
    if (speaking) return;
    const lines = document.getElementById(to)?.innerText.split(/\n+/).filter(Boolean) ?? [];
    // One line at a time: some browsers stop in the middle of a long one.
    for (const [at, line] of lines.entries()) {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = "en-GB";
      if (at === lines.length - 1) said.addEventListener("end", () => setSpeaking(false));
      window.speechSynthesis.speak(said);
    }
  }

  return <button type="button" className="button button-quiet" onClick={press}>{speaking ? "Stop reading" : "Listen to this page"}</button>;
}
