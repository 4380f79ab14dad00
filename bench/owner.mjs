import postgres from "postgres";

/** What the bench asks the database for itself, as its owner. */
export async function asOwner(ownerUrl, does) {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    return await does(sql);
  } finally {
    await sql.end();
  }
}
