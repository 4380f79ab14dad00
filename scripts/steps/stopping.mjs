const toUndo = [];
let stopping;

/** What must be ended when we end; the last thing begun is ended first. Returns a way to forget it again. */
export function whenStopping(end) {
  toUndo.push(end);
  return () => toUndo.splice(toUndo.indexOf(end), 1);
}

export const isStopping = () => stopping !== undefined;

/** Ends everything once, however often it is asked. */
export const stopEverything = () => (stopping ??= undo());

async function undo() {
  for (const end of toUndo.splice(0).reverse()) {
    try {
      await end();
    } catch (error) {
      console.error(error?.message ?? error);
    }
  }
}

const LOOKS_EVERY_MS = 500;

/** Ctrl-C, a closed terminal, a service manager, and the end of the process that handed over to us. */
export function stopWhenAsked(code) {
  const stop = async () => {
    await stopEverything();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.channel) {
    process.on("disconnect", stop);
    process.channel.unref();
  }
  // npm passes a signal on to its shell, which ends without passing it on to us.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), LOOKS_EVERY_MS).unref();
}
