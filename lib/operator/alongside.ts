import { closePool } from "@/db/client";
import { operator } from "./operator";

process.exitCode = await operator(process.argv.slice(2));
await closePool();
