// Loaded first in web and worker. When the process that started them is gone, even killed, they go too: nothing is left.
const LEAVE_WITHIN_MS = 5_000;

// `next dev` hands our options on to its own children, which must stay with it.
if (process.channel && process.env.ALONGSIDE_STARTED_BY === String(process.ppid)) {
  process.on("disconnect", () => {
    setTimeout(() => process.exit(1), LEAVE_WITHIN_MS).unref();
    process.kill(process.pid, "SIGTERM");
  });
  process.channel.unref();
}
