import { spawn } from "node:child_process";
import { PROJECT, surroundings } from "./project.mjs";
import { whenStopping } from "./stopping.mjs";

/** Runs a command to its end and gives back its exit code and all it said. With `show`, it also speaks for itself. */
export function run(exe, args, { env = surroundings(), show = false, cwd = PROJECT, input = "ignore" } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(exe, args, { cwd, env, stdio: show ? "inherit" : [input, "pipe", "pipe"] });
    const ended = new Promise((done) => child.on("close", done));
    const forget = whenStopping(() => (child.kill("SIGTERM"), ended));
    let output = "";
    let errors = "";
    child.stdout?.on("data", (data) => (output += data));
    child.stderr?.on("data", (data) => ((output += data), (errors += data)));
    child.on("error", (error) => (forget(), reject(error)));
    child.on("close", (code, signal) => (forget(), resolve({ code: code ?? 1, signal, output, errors })));
  });
}

export const lastLine = (text) => text.trim().split("\n").at(-1) ?? "";
