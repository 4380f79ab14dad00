import { connect, createServer, type Server, type Socket } from "node:net";

type Fault = "none" | "close at start-up" | "black hole" | "refuse";

/** Stands between the app and PostgreSQL and breaks the line on command. */
export async function faultProxy(target: string) {
  const { hostname, port } = new URL(target);
  let fault: Fault = "none";
  let connects = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    connects++;
    open.add(client);
    client.on("error", () => {}).on("close", () => open.delete(client));
    if (fault === "close at start-up") return void client.once("data", () => client.end());
    if (fault === "refuse") return void client.destroy();
    const upstream = connect(Number(port), hostname);
    open.add(upstream);
    upstream.on("error", () => client.destroy()).on("close", () => (open.delete(upstream), client.destroy()));
    client.on("close", () => upstream.destroy());
    client.on("data", (bytes) => { if (fault !== "black hole") upstream.write(bytes); });
    upstream.on("data", (bytes) => { if (fault !== "black hole") client.write(bytes); });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address() as { port: number };
  const through = new URL(target);
  through.hostname = "127.0.0.1";
  through.port = String(address.port);
  return {
    url: through.href,
    become(next: Fault) { fault = next; connects = 0; },
    cutEverything() { for (const socket of open) socket.destroy(); },
    connects: () => connects,
    stop: () => new Promise<void>((done) => { for (const socket of open) socket.destroy(); server.close(() => done()); }),
  };
}
