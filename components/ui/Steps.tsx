export function Steps({ at, of, words }: { at: number; of: number; words?: string }) {
  return <p className="steps">Step {at} of {of}{words !== undefined && `: ${words}`}</p>;
}
