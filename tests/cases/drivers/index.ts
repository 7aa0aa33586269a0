// Node. All drivers by name.
import type { DriverKind, DriverName } from "../types.ts";
import { BIDI } from "./bidi.ts";
import { EXTENSION, PAGE_AGENT, PAGE_SCRIPT } from "./in-page.ts";
import { CHROME_MCP, PLAYWRIGHT_MCP } from "./mcp.ts";
import { PLAYWRIGHT } from "./playwright.ts";
import { PUPPETEER } from "./puppeteer.ts";
import { RAW } from "./raw.ts";
import { SELENIUM } from "./selenium.ts";

const ALL = [PLAYWRIGHT, PUPPETEER, BIDI, SELENIUM, PLAYWRIGHT_MCP, CHROME_MCP, RAW, PAGE_AGENT, EXTENSION, PAGE_SCRIPT];
export const DRIVERS = Object.fromEntries(ALL.map((kind) => [kind.name, kind])) as Record<DriverName, DriverKind>;
