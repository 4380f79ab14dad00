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

/** Ctrl-C, a closed terminal, a service manager, and the end of the process that handed over to us. */
export function stopWhenAsked() {
  const stop = async () => {
    await stopEverything();
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.channel) {
    process.on("disconnect", stop);
    process.channel.unref();
  }
}
