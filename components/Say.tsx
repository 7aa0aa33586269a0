// Preact. A message whose values are drawn by us: the page's words isolated, names in bold. Its own `<b>`, `<em>` and `<kbd>` are elements.
import { type ComponentChildren, Fragment, h } from "preact";
import { type CountedKey, type MessageKey, number, split, template } from "../utils/core/say";

type Nodes = Readonly<Record<string, ComponentChildren>>;
type Props = { values?: Nodes } & ({ of: MessageKey } | { of: CountedKey; n: number });

const MARK = /(<(?:b|em|kbd)>.*?<\/(?:b|em|kbd)>)/;
const INSIDE = /^<(b|em|kbd)>(.*)<\/\1>$/;

export function Say(props: Props) {
	const text = "n" in props ? template(props.of, props.n) : template(props.of);
	const values: Nodes = "n" in props ? { n: number(props.n), ...props.values } : (props.values ?? {});
	return (
		<>
			{text.split(MARK).map((piece, i) => {
				const [, tag, inner = ""] = INSIDE.exec(piece) ?? [];
				return tag ? h(tag, { key: i }, filled(inner, values)) : <Fragment key={`${i}`}>{filled(piece, values)}</Fragment>;
			})}
		</>
	);
}

const filled = (text: string, values: Nodes): ComponentChildren[] => split(text).map((piece, i) => (i % 2 ? (values[piece] ?? `{${piece}}`) : piece));
