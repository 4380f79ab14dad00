import type { Metadata } from "next";
import { StandingFrame } from "@/components/frame/StandingFrame";
import { Notice } from "@/components/ui/Notice";

export const metadata: Metadata = { title: "Worried about a child?" };

export default function WorriedPage() {
  return (
    <StandingFrame title="Worried about a child?">
      <div className="error-summary flow">
        <h2>If a child is in danger now</h2>
        <p className="lead-words">Call <a href="tel:999">999</a> and ask for the police.</p>
      </div>
      <h2>If a child may be at risk of harm</h2>
      <p>
        Call the children’s social care team of the council where the child lives. Some councils call this the front door.
        You do not have to be sure. You do not have to give your name.
      </p>
      <p><a href="https://www.gov.uk/report-child-abuse-to-local-council">Find the council’s number on GOV.UK</a></p>
      <h2>If you want to talk it over first</h2>
      <ul>
        <li><b>NSPCC</b> (National Society for the Prevention of Cruelty to Children), for adults: <a href="tel:08088005000" className="whitespace-nowrap">0808 800 5000</a></li>
        <li><b>Childline</b>, for children and young people under 19: <a href="tel:08001111" className="whitespace-nowrap">0800 1111</a>. It is free. It does not show on most phone bills.</li>
      </ul>
      <h2>If someone round the table makes you worry</h2>
      <p>Call the council’s children’s social care team, as above, or the NSPCC. If it is about a young person you work with, follow your own workplace’s safeguarding rules too.</p>
      <Notice kind="amber" title="Please do not write it here">
        <p>Nobody watches this site day and night. A comment here may not be read in time. Others in the work could read it too.</p>
      </Notice>
      <h2 id="sendiass">If you need help with your own child’s plan</h2>
      <p>
        Talk to your local SENDIASS, the Special Educational Needs and Disabilities Information, Advice and Support Service.
        It helps with school, with Education, Health and Care (EHC) plans, and when you do not agree with a decision. It is free, private and fair.
      </p>
      <p>Every council area has one. Search for the name of your council and “SENDIASS”, or ask at school for the number. Alongside cannot help with one child’s plan.</p>
    </StandingFrame>
  );
}
