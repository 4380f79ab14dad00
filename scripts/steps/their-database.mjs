import postgres from "postgres";
import { Plain } from "./plain.mjs";

const ANSWERS_WITHIN_S = 5;

/** Asks a database one question. A wrong or silent address is one sentence that names the setting, never the password. */
export async function ask(name, question, address = process.env[name]) {
  const url = new URL(address.trim());
  const sql = postgres(url.href, { max: 1, connect_timeout: ANSWERS_WITHIN_S, onnotice: () => {} });
  let late;
  const tooLate = new Promise((_, reject) => (late = setTimeout(() => reject({ code: "CONNECT_TIMEOUT" }), (ANSWERS_WITHIN_S + 1) * 1000)));
  try {
    return await Promise.race([sql.unsafe(question), tooLate]);
  } catch (error) {
    throw new Plain(sentence(name, url, error));
  } finally {
    clearTimeout(late);
    await sql.end({ timeout: 0 });
  }
}

function sentence(name, url, error) {
  const place = `${url.hostname}:${url.port || 5432}`;
  const database = decodeURIComponent(url.pathname.slice(1));
  const known = {
    ECONNREFUSED: `Nothing answers at ${place}, where ${name} leads: is PostgreSQL running there?`,
    ENOTFOUND: `There is no machine called ${url.hostname}, where ${name} leads: check the address.`,
    EAI_AGAIN: `The machine ${url.hostname}, where ${name} leads, cannot be looked up: check the address and the network.`,
    CONNECT_TIMEOUT: `PostgreSQL at ${place}, where ${name} leads, does not answer: check the address and the firewall.`,
    "28P01": `PostgreSQL at ${place} refuses the name or the password in ${name}.`,
    "28000": `PostgreSQL at ${place} does not let "${decodeURIComponent(url.username)}" in, as ${name} asks.`,
    "3D000": `There is no database called "${database}" at ${place}, where ${name} leads: make it, or correct the name.`,
  };
  return known[error.code] ?? `The database ${name} leads to cannot be used: ${error.message ?? error.code}`;
}
