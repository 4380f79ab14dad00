import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod/mini";
import { AskInput, CodeInput } from "@/lib/sign-in/input";
import { LIMITS, maskedAddress, placeOfOurs } from "@/lib/sign-in/rules";
import { tooMany } from "@/lib/sign-in/words";

const OURS = "https://alongside.example.org";

const AWAY = [
  "", " ", "evil.example", "http://evil.example", "https://evil.example", "HTTPS://evil.example", "//evil.example", "///evil.example", "////evil.example",
  "/\\evil.example", "\\\\evil.example", "\\/evil.example", "/\\/evil.example", "//\\evil.example", "/\t/evil.example", "/\n/evil.example", "/\r\n/evil.example", "\t//evil.example",
  "/\u0000/evil.example", "https:evil.example", "https:/evil.example", "https:\\evil.example", "http:\\\\evil.example", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
  "mailto:x@evil.example", "//user@evil.example", "//alongside.example.org@evil.example", "https://alongside.example.org@evil.example", "https://alongside.example.org.evil.example",
  "//evil.example/%2e%2e", "/.//evil.example", "/..//evil.example", "/%2e//evil.example", "/a/..//evil.example", "/./\\evil.example", "?next=//evil.example", "#//evil.example", "evil.example/path",
  ".evil.example", "@evil.example", ":80", "//[::1]", "//127.1", "//2130706433", "/\u2028/evil.example\u0000", "／／evil.example", "〱evil.example", "https://аlongside.example.org", "ftp://evil.example", "ws://evil.example",
  "/sign-in", "/sign-in?next=/sign-in", "/sign-out", "/sign-out/everywhere", "/api/auth/signout", "/demo/be", `/${"a".repeat(3_000)}`, "/a\\b", "//", "/\\",
];

test.each(AWAY)("after signing in nobody is sent to %j", (next) => {
  expect(placeOfOurs(next, OURS)).toBe("/");
});

test.each([
  ["/wolds-and-coast/work/short-breaks", "/wolds-and-coast/work/short-breaks"],
  ["/wolds/work/x/comments?said=posted#last", "/wolds/work/x/comments?said=posted#last"],
  ["/wolds/work/x/../y", "/wolds/work/y"],
  ["/%2F%2Fevil.example", "/%2F%2Fevil.example"],
  ["/sign-in-sheet/work", "/sign-in-sheet/work"],
  ["/", "/"],
])("a page of ours is kept: %s", (next, there) => {
  expect(placeOfOurs(next, OURS)).toBe(there);
});

test("whatever is asked for, a browser stays with us", () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.string().map((rest) => `/${rest}`), fc.string().map((rest) => `/\\${rest}`)), (next) => {
    const place = placeOfOurs(next, OURS);
    expect(new URL(place, OURS).origin).toBe(OURS);
    expect(place).toMatch(/^\/(?![/\\])/);
  }));
}, 30_000);

const ADDRESSES = [
  ['"dana@evil.example"@wolds.example', false], ["dana@wolds.example, eve@evil.example", false], ["dana@wolds.example;eve@evil.example", false], ["dana@wolds.example\r\nBcc: eve@evil.example", false],
  ["Dana <dana@wolds.example>", false], ["<dana@wolds.example>", false], ["dana", false], ["dana@", false], ["@wolds.example", false], ["dana@wolds", false], ["dana@@wolds.example", false], ["dana..k@wolds.example", false],
  [".dana@wolds.example", false], ["dana.@wolds.example", false], ["dana @wolds.example", false], ["dana\u0000@wolds.example", false], ["dаna@wolds.example", false], ["dana@wоlds.example", false], ["da\u200dna@wolds.example", false], ["dana@xn--.example", false],
  ["dana\u202e@wolds.example", false], ["dana@-wolds.example", false], ["dana@wolds-.example", false], [`${"d".repeat(65)}@wolds.example`, false], [`dana@${"w".repeat(250)}.example`, false], ["dana@[127.0.0.1]", false], ["dana@127.0.0.1", false], ["dana@wolds.c", false],
  ["  Dana@Wolds.Example ", "dana@wolds.example"], ["dana＠wolds.example", "dana@wolds.example"], ["ＤＡＮＡ@wolds.example", "dana@wolds.example"], ["dana+forum@wolds.example", "dana+forum@wolds.example"], ["o'neill@wolds.example", "o'neill@wolds.example"],
] as const;

test.each(ADDRESSES)("the address %j", (typed, kept) => {
  const read = z.safeParse(AskInput, { email: typed });
  expect(read.success ? read.data.email : false).toBe(kept);
});

test.each([["123456", "123456"], [" 123 456 ", "123456"], ["123-456", "123456"], ["12345", null], ["1234567", null], ["12345a", null], ["", null], ["１２３４５６", null]])("the code %j", (typed, kept) => {
  const read = z.safeParse(CodeInput, { code: typed });
  expect(read.success ? read.data.code : null).toBe(kept);
});

test("an address is shown so that only its owner knows it", () => {
  expect(maskedAddress("petra.long@gmail.com")).toBe("p•••@gmail.com");
  expect(maskedAddress("p@gmail.com")).toBe("p•••@gmail.com");
});

test("the longest limit is said in words people use", () => {
  expect(tooMany(5)).toBe("That's a lot of tries. Wait 5 minutes, then try once more.");
  expect(tooMany(1)).toContain("Wait a minute");
  expect(tooMany(LIMITS["ask, by address in a day"].ms / 60_000)).toContain("until tomorrow");
});
