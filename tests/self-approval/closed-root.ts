// Node. What a client of Firefox gets out of a closed shadow root: WebDriver BiDi writes it down when it is asked for all, and
// Marionette hands it over.
import type { FirefoxSight } from "../fixtures/firefox-sight.ts";
import { ELEMENT } from "../fixtures/marionette.ts";
import type { FirefoxTool } from "./firefox-ground.ts";

const SHADOW = "shadow-6066-11e4-a52e-4f735466cecf";

interface Node {
	sharedId: string;
	value?: { attributes?: Record<string, string>; children?: Node[]; shadowRoot?: Node | null };
}

function* walk(node: Node): Generator<Node> {
	yield node;
	const { children = [], shadowRoot } = node.value ?? {};
	for (const child of [...(shadowRoot ? [shadowRoot] : []), ...children]) yield* walk(child);
}

/** The first element of that class, or of that id, in the page and in whatever is closed in it. */
export async function rootsButton({ send }: FirefoxSight, context: string, className: string, id = ""): Promise<{ sharedId: string }> {
	const { result } = await send("script.evaluate", {
		...{ expression: "document.documentElement", target: { context }, awaitPromise: false },
		serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
	});
	const found = [...walk((result as { result: Node }).result)].find(({ value }) =>
		id ? value?.attributes?.["id"] === id : value?.attributes?.["class"]?.split(" ").includes(className),
	);
	if (!found) throw new Error(`nothing in the page and its closed roots is .${className}`);
	return { sharedId: found.sharedId };
}

/** The same for Marionette: in the closed root, or in the page where a selector for it is given. */
export async function shadowButton(tool: FirefoxTool, inRoot: string, inPage = ""): Promise<{ id: string; reference: object }> {
	if (tool.by !== "marionette") throw new Error("no Marionette");
	const { agent } = tool;
	const found = async (command: string, params: object) =>
		(await agent.send<{ value: Record<string, string> }>(command, { using: "css selector", ...params })).value[ELEMENT] as string;
	const asked = async () => {
		const host = await agent.execute<Record<string, string>>("return document.documentElement.lastElementChild");
		const { value } = await agent.send<{ value: Record<string, string> }>("WebDriver:GetShadowRoot", { id: host[ELEMENT] });
		return found("WebDriver:FindElementFromShadowRoot", { shadowRoot: value[SHADOW], value: inRoot });
	};
	const id = inPage ? await found("WebDriver:FindElement", { value: inPage }) : await asked();
	return { id, reference: { [ELEMENT]: id } };
}
