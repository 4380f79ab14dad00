import { LinkNotWhole } from "@/components/invitation/LinkNotWhole";

export default LinkNotWhole;
