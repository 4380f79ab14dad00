import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";

export const metadata: Metadata = { title: "Accessibility" };

export default function AccessibilityPage() {
  return (
    <StandingFrame title="Accessibility" intro="We want everyone round the table to be able to use Alongside. This page says what we know works, and what we do not know yet.">
      <h2>What you can do</h2>
      <ul>
        <li>use it on an old phone, or on a screen 320 pixels wide, without scrolling sideways (wide tables scroll in their own frame)</li>
        <li>use every page with a keyboard</li>
        <li>fill in every form without scripts</li>
        <li>make the words larger in your browser</li>
        <li>use light or dark colours: the site follows your device</li>
        <li>print pages in black on white</li>
      </ul>
      <p>Nothing here flashes or moves to catch your eye. Colour is never the only sign of anything. The letters were drawn by the Braille Institute for people who find reading hard.</p>
      <h2>How accessible it is</h2>
      <p>We aim for level AA of the Web Content Accessibility Guidelines (WCAG) 2.2. The law asks this of public bodies: the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.</p>
      <p>We believe it meets them in part. We cannot say “in full”, because of what is not tested yet.</p>
      <h2>What we tested</h2>
      <ul>
        <li>the main pages with axe, a program that looks for faults, at 1280 and 320 pixels, in light and dark: no faults found</li>
        <li>the main forms by keyboard, and with scripts switched off</li>
        <li>the contrast of every pair of colours, by sums</li>
      </ul>
      <h2>What is not tested, or not there yet</h2>
      <ul>
        <li>It has not been tested with a screen reader, a magnifier or voice control.</li>
        <li>It has not been tested by disabled people, or checked by an outside expert.</li>
        <li>Only young people’s invitations are in easy words and pictures. There are no other easy read pages, no pages in British Sign Language and no other languages yet.</li>
      </ul>
      <h2>Tell us</h2>
      <p>If something does not work for you, or you need it in another form, tell the person who invited you. If you have not been invited, tell your council’s SEND team (special educational needs and disabilities).</p>
      <p>
        If you are not happy with the answer, contact the{" "}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>. The Equality and Human
        Rights Commission (EHRC) makes sure that public bodies keep to the regulations.
      </p>
      <p>We wrote this page on 22 November 2026.</p>
    </StandingFrame>
  );
}
