import { Logger } from "graphile-worker";
import pino from "pino";
import { settings } from "@/lib/settings";

/** Lines for the operator: job numbers and kinds of trouble. Never an address, a name or a token. */
const open = () =>
  pino({ base: { what: "worker" }, level: settings().demo ? "warn" : "info", redact: ["payload", "*.payload", "email", "*.email", "token", "*.token"] });

let lines: ReturnType<typeof open> | undefined;
export const say = () => (lines ??= open());

/** graphile-worker tells of every job; only what is out of the ordinary is worth a line. Its `meta` holds whole jobs, so it stays out. */
export const log = new Logger(({ taskIdentifier: task, jobId: job }) => (level, message) => {
  const how = level === "warning" ? "warn" : level === "info" ? "debug" : level;
  say()[how]({ task, job }, message.split("\n", 1)[0]);
});
