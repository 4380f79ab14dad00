import { createServer } from "node:net";
import { Plain } from "./plain.mjs";

/** A browser that types "localhost" may try either address, so both must be free. */
export async function needPort(port) {
  for (const host of ["127.0.0.1", "::1", "0.0.0.0"]) {
    const code = await tryPort(port, host);
    if (code === "EADDRINUSE") throw new Plain(`Port ${port} is in use by another program: stop it, or choose another with PORT=3001 npm start.`);
    if (code === "EACCES") throw new Plain(`Port ${port} needs an administrator's rights here: choose one above 1023, such as PORT=3000.`);
  }
  if (await isRefused(port)) throw new Plain(`Browsers refuse to open port ${port}, which belongs to another kind of service: choose another with PORT=3001 npm start.`);
}

/** fetch keeps to the same list of ports as browsers do. Nobody listens there yet, so any other answer is a refused line. */
const isRefused = (port) => fetch(`http://localhost:${port}/`).then(() => false, ({ cause }) => cause?.message === "bad port");

const tryPort = (port, host) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.on("error", ({ code }) => resolve(code));
    probe.listen(port, host, () => probe.close(() => resolve(undefined)));
  });
