import { Tag } from "@/components/ui/Tag";
import type { Finding } from "@/lib/ladder/reading/finding";
import { resultWords } from "@/lib/ladder/reading/test-words";

const looks = { met: { kind: "green", icon: "tick" }, unmet: { kind: "plain", icon: "ring" }, "not yet": { kind: "tint", icon: "clock" } } as const;

/** How a test stands, in words and a shape. Never red, amber, green: a test not met is not a failing. */
export const TestResult = ({ result }: Pick<Finding, "result">) => <Tag {...looks[result]}>{resultWords[result]}</Tag>;
