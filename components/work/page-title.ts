import type { Metadata } from "next";

type Props = { params: Promise<{ work: string }> };

/** A page's title in the browser's bar, from its address alone: the work is read once, by the page. */
export const pageTitle =
  (page: string) =>
  async ({ params }: Props): Promise<Metadata> => {
    const words = (await params).work.replaceAll("-", " ");
    return { title: `${page}: ${words.charAt(0).toLocaleUpperCase("en-GB")}${words.slice(1)}` };
  };
