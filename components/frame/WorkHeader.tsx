import { SubNav, type NavLink } from "@/components/ui/SubNav";

type Props = {
  partnership: { slug: string };
  work: { slug: string; title: string };
  stageWords: string;
  seatsWords: string;
  here: string;
  links: NavLink[];
};

/** Who we are talking about, on each page of a piece of work. On its overview the title is the page's heading. */
export function WorkHeader({ partnership, work, stageWords, seatsWords, here, links }: Props) {
  return (
    <div className="work-header">
      <div className="page work-header-id" role="region" aria-label="This piece of work">
        {here === "overview"
          ? <h1 className="work-title">{work.title}</h1>
          : <p className="work-title-small"><a href={`/${partnership.slug}/work/${work.slug}`}>{work.title}</a></p>}
        <ul className="work-facts"><li>{stageWords}</li><li>{seatsWords}</li></ul>
      </div>
      <div className="page"><SubNav label="This piece of work" links={links} here={here} /></div>
    </div>
  );
}
