/** Something the person at the keyboard can put right: its message is one plain sentence for them. */
export class Plain extends Error {
  name = "Plain";
}

const noSpace = "There is no space left on the disk: free some and start again.";

/** The sentence to end with. Only a fault of ours shows where it happened. */
export function sentenceFor(error) {
  if (error?.name === "Plain" || error?.name === "CannotStart") return error.message;
  if (error?.code === "ENOSPC" || /ENOSPC|No space left/i.test(error?.message ?? "")) return noSpace;
  if (error?.syscall && error?.path) return `Alongside cannot use ${error.path} (${error.code}): see that it is a place this account may write to, or set DATA_DIR.`;
  return `Something went wrong that we did not foresee: ${error?.stack ?? error}`;
}
