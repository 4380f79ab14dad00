import { notFound } from "next/navigation";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id as an address gives it; anything else is a page that is not there. */
export const idOrNotFound = (typed: string): string => (UUID.test(typed) ? typed : notFound());
