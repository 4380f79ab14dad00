import { expect, test, type APIRequest, type APIRequestContext } from "@playwright/test";
import { addressTakenBack } from "./address";
import { be, inBatches, pagesOf } from "./crawl";
import { ELSEWHERE, OF_A_WORK, OF_ANOTHER, plant, PUBLISHED, THAT_WORK, type Planted } from "./plant";

const CAST = ["amara", "bev", "chris", "dana", "eli", "fatima", "josh", "mo", "ada"] as const;
const HERE = "wolds-and-coast";
const addressOf = (who: string) => `${who}@woldsandcoast.example`;
/** What the browser's own code asks for when a link is followed: the same page, in another shape. */
const FOLLOWED = { RSC: "1" };
/** A slip of the pen finds it too, and the word itself does not come back in the box. */
const MISSPELT = "quilfeather";

let planted: Planted;
let amaraThere: APIRequestContext;
/** Where somebody of the other partnership, who sits in its work, gets to by links. */
let theirs: Map<string, string>;

/** A browser of somebody of the other partnership, as they are called in this one. */
async function there(request: APIRequest, baseURL: string, who: string): Promise<APIRequestContext> {
  const cookie = { name: "alongside", value: await planted.signIn(addressOf(who)), domain: new URL(baseURL).hostname, path: "/", expires: -1, httpOnly: true, secure: false, sameSite: "Lax" as const };
  return request.newContext({ baseURL, storageState: { cookies: [cookie], origins: [] } });
}

test.describe.configure({ mode: "serial" });
test.beforeAll(async ({ playwright, baseURL }) => {
  planted = await plant(process.env.JOURNEYS_DATA_DIR!, HERE);
  amaraThere = await there(playwright.request, baseURL!, "amara");
  theirs = await pagesOf(amaraThere);
});
test.afterAll(() => planted?.end());

type Way = (at: number) => Record<string, string>;
const opened: Way = () => ({});
const followed: Way = () => FOLLOWED;
/** As a page, or as a followed link: each address in one of the two, the next person's in the other. */
const inTurn = (turn: number): Way => (at) => ((turn + at) % 2 === 0 ? {} : FOLLOWED);

/** Which word stands there, with the table it was planted in: so a failure says what got out. */
const wordsIn = (text: string, word: string) => [...new Set(text.match(new RegExp(String.raw`${word}[\w-]*`, "g")))].join(", ");

async function heardAt(request: APIRequestContext, paths: string[], word: string, way: Way = inTurn(0)): Promise<string[]> {
  const heard: string[] = [];
  for (const batch of inBatches(paths)) {
    const answers = await Promise.all(batch.map(async (path) => (await request.get(path, { headers: way(paths.indexOf(path)) })).text()));
    batch.forEach((path, at) => answers[at]!.includes(word) && heard.push(`${path}: ${wordsIn(answers[at]!, word)}`));
  }
  return heard;
}

const pagesWith = (pages: Map<string, string>, word: string) => [...pages].filter(([, html]) => html.includes(word)).map(([path, html]) => `${path}: ${wordsIn(html, word)}`);
const asked = [`/api/works/${ELSEWHERE}/${THAT_WORK}/comments`, `/api/works/${ELSEWHERE}/${THAT_WORK}/draft?box=new`, `/${ELSEWHERE}/admin`, `/${ELSEWHERE}/dashboard`, `/${ELSEWHERE}/work`, `/search?q=${MISSPELT}`];

test("the words that were planted stand on the pages of those they are for, and are found by asking", async () => {
  expect(pagesWith(theirs, OF_ANOTHER).length).toBeGreaterThan(15);
  expect(pagesWith(theirs, OF_A_WORK).length).toBeGreaterThan(8);
  expect(pagesWith(theirs, PUBLISHED).length).toBeGreaterThan(2);
  expect((await heardAt(amaraThere, [...theirs.keys()], OF_A_WORK, followed)).length).toBeGreaterThan(2);
  expect(await heardAt(amaraThere, [asked[0]!, asked.at(-1)!], OF_ANOTHER, opened)).toHaveLength(2);
});

for (const [turn, who] of ["a visitor", ...CAST].entries()) {
  test(`${who} finds no word of another partnership, by links, by its addresses or by asking`, async ({ request, baseURL }) => {
    if (who !== "a visitor") await be(request, baseURL!, who);
    const own = await pagesOf(request);
    expect(own.size).toBeGreaterThan(8);
    expect(pagesWith(own, OF_ANOTHER)).toEqual([]);
    expect(pagesWith(own, PUBLISHED).filter((path) => !path.startsWith(`/${ELSEWHERE}`))).toEqual([]);
    const elsewhere = [...theirs.keys()].filter((path) => path.startsWith(`/${ELSEWHERE}`));
    expect(elsewhere.length).toBeGreaterThan(15);
    expect(await heardAt(request, [...elsewhere, ...asked], OF_ANOTHER, inTurn(turn))).toEqual([]);
    expect(await heardAt(request, [...own.keys()].filter((_, at) => at % 2 === turn % 2), OF_ANOTHER, followed)).toEqual([]);
  });
}

test("within a partnership, nobody without a seat in a work reads a word from inside it", async ({ playwright, baseURL }) => {
  const sitting = await planted.sitters();
  const inThatWork = [...theirs.keys()].filter((path) => path.includes(THAT_WORK));
  const outside = CAST.filter((who) => !sitting.includes(addressOf(who)));
  expect(outside).toEqual(expect.arrayContaining(["mo", "ada"]));
  for (const [turn, who] of outside.entries()) {
    const request = await there(playwright.request, baseURL!, who);
    const own = await pagesOf(request);
    expect(pagesWith(own, OF_A_WORK), who).toEqual([]);
    expect(await heardAt(request, [...inThatWork, ...asked], OF_A_WORK, inTurn(turn)), who).toEqual([]);
  }
});

// Here, because nobody can be Eli meanwhile: everybody has been crawled by now.
test("Eli's address changes by a letter; whoever reads the old mailbox takes it back by one press, and every browser is signed out", async ({ request, playwright, baseURL }) => {
  await addressTakenBack(request, playwright.request, baseURL!);
});
