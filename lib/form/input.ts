import { z } from "zod/mini";

/** Text as a person typed it, made safe to keep: one kind of line end, no characters a database or a screen cannot hold. */
export const tidy = (typed: string) => typed.toWellFormed().replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, "").trim();

const written = (words: string) => z.pipe(z.string(words), z.transform(tidy));

/** A text that must be there. `words` says what to enter; `max` counts characters. */
export const text = (max: number, words: string) =>
  z.pipe(written(words), z.string().check(z.minLength(1, words), z.maxLength(max, `Make this shorter: ${max.toLocaleString("en-GB")} characters at most.`)));

/** A text that may be left out ("" then). */
export const optionalText = (max: number) =>
  z.pipe(
    z.pipe(z._default(z.string("Enter this as plain text."), ""), z.transform(tidy)),
    z.string().check(z.maxLength(max, `Make this shorter: ${max.toLocaleString("en-GB")} characters at most.`)),
  );

/** One of a closed list. */
export const choice = <const T extends readonly [string, ...string[]]>(of: T, words: string) => z.enum(of, words);

/** Any number of things sent under one name: none, one or more. */
export const many = <T extends z.ZodMiniType>(item: T, max = 40) =>
  z.pipe(
    z.transform((sent: unknown) => (sent === undefined || sent === "" ? [] : Array.isArray(sent) ? [...new Set(sent)] : [sent])),
    z.array(item).check(z.maxLength(max, "Choose fewer.")),
  );

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isADay = (day: string) => DAY.test(day) && !Number.isNaN(Date.parse(`${day}T12:00:00Z`)) && new Date(`${day}T12:00:00Z`).toISOString().startsWith(day);

/** A day as a date box sends it (2026-11-22), or null when left empty. */
export const optionalDay = (words = "Enter a real date, like 27 3 2027.") =>
  z.pipe(
    z.pipe(z._default(z.string(words), ""), z.transform((typed) => typed.trim())),
    z.pipe(z.string().check(z.refine((day) => day === "" || (isADay(day) && day >= "2000-01-01" && day < "2100-01-01"), words)), z.transform((day) => day || null)),
  );

/** A day that must be there. */
export const aDay = (words: string) => z.pipe(optionalDay(words), z.string(words));

/** A single box that is ticked, or not. */
export const ticked = z.pipe(z.transform((sent: unknown) => sent === "yes"), z.boolean());

/** The number of one thing of a work ("decision 3"), as a form carries it. */
export const numbered = (words: string) => z.pipe(z.pipe(z.string(words), z.transform(Number)), z.int(words).check(z.minimum(1, words), z.maximum(1_000_000, words)));

/** The same, or null where none was chosen. */
export const optionalNumber = (words: string) =>
  z.pipe(z.transform((sent: unknown) => (sent === undefined || sent === "" ? null : Number(sent))), z.nullable(z.int(words).check(z.minimum(1, words), z.maximum(1_000_000, words))));

const ADDRESS = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

/** Look-alike letters are turned into plain ones first, then only plain addresses pass: never the other way round. */
export const normalAddress = (typed: string) => typed.normalize("NFKC").trim().toLowerCase();

export const isAnAddress = (address: string) => address.length <= 254 && ADDRESS.test(address) && !address.includes("..") && !/^\.|\.@/.test(address);

export const email = (words = "Enter an email address in the correct format, like name@example.com") =>
  z.pipe(z.pipe(z.string(words), z.transform(normalAddress)), z.string().check(z.refine(isAnAddress, words)));

/** The version of the text a form was opened with. */
export const version = z.pipe(z.pipe(z.string("Reload the page and try again."), z.transform(Number)), z.int("Reload the page and try again."));
