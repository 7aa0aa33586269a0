// Preact. Names of the page's, one by one, so that none reorders the others.
import { listedParts } from "../utils/core/say";
import { Exact } from "./Exact";

export const Names = ({ of }: { of: readonly string[] }) => (
	<>{listedParts(of).map(({ type, value }, i) => (type === "element" ? <Exact key={`${i}`} text={value} /> : value))}</>
);
