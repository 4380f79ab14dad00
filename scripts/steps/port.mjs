import { createServer } from "node:net";
import { Plain } from "./plain.mjs";

/** A browser that types "localhost" may try either address, so both must be free. */
export async function needPort(port) {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
    const code = await tryPort(port, host);
    if (code === "EADDRINUSE") throw new Plain(`Port ${port} is in use by another program: stop it, or choose another with PORT=3001 npm start.`);
    if (code === "EACCES") throw new Plain(`Port ${port} needs an administrator's rights here: choose one above 1023, such as PORT=3000.`);
  }
}

const tryPort = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", ({ code }) => resolve(code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
