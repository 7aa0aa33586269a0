// A server that keeps what it received, byte for byte, WebSocket frames too.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { Duplex } from "node:stream";

export interface Received {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: Buffer;
}

/** Payloads of the whole frames at the start of `buffer` that a client sent (at most 64 KiB each), and what is left over. */
function readFrames(buffer: Buffer): { payloads: Buffer[]; rest: Buffer; isClosed: boolean } {
	let isClosed = false;
	const payloads: Buffer[] = [];
	let rest = buffer;
	while (rest.length >= 6) {
		const short = (rest[1] as number) & 127;
		const at = short === 126 ? 4 : 2;
		const length = short === 126 ? rest.readUInt16BE(2) : short;
		if (rest.length < at + 4 + length) break;
		const mask = rest.subarray(at, at + 4);
		const opcode = (rest[0] as number) & 15;
		if (opcode === 8) isClosed = true;
		if (opcode === 1 || opcode === 2)
			payloads.push(Buffer.from(rest.subarray(at + 4, at + 4 + length).map((byte, i) => byte ^ (mask[i % 4] as number))));
		rest = rest.subarray(at + 4 + length);
	}
	return { payloads, rest, isClosed };
}

export async function serve(port: number) {
	const received: Received[] = [];
	const frames: string[] = [];
	const sockets = new Set<Duplex>();
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.on("end", () => {
			const path = request.url ?? "";
			if (path === "/favicon.ico" || path.startsWith("/page")) {
				response.writeHead(200, { "content-type": "text/html; charset=utf-8", "set-cookie": "seen=1" });
				response.end("<!doctype html><title>page</title><body>");
				return;
			}
			received.push({
				method: request.method ?? "",
				path,
				headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
				body: Buffer.concat(chunks),
			});
			if (path.startsWith("/never")) return;
			if (path.startsWith("/moved")) response.writeHead(307, { location: "/after" }).end();
			else response.writeHead(path.startsWith("/gone") ? 410 : 200, { "content-type": "text/plain" }).end(`got ${request.method}`);
		});
	});
	server.on("upgrade", (request, socket: Duplex) => {
		const accept = createHash("sha1").update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
		socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`);
		sockets.add(socket);
		socket.on("error", () => {});
		let pending = Buffer.alloc(0);
		socket.on("data", (chunk: Buffer) => {
			const { payloads, rest, isClosed } = readFrames(Buffer.concat([pending, chunk]));
			pending = Buffer.from(rest);
			for (const payload of payloads) frames.push(payload.toString("latin1"));
			if (isClosed) socket.end(Buffer.from([0x88, 0]));
		});
	});
	await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
	return {
		origin: `http://127.0.0.1:${port}`,
		received,
		frames,
		close() {
			for (const socket of sockets) socket.destroy();
			server.closeAllConnections();
			server.close();
		},
	};
}
