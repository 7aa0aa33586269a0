// Background: wiring only. Everything is registered synchronously in `startBackground`.
import { defineBackground } from "wxt/utils/define-background";
import { startBackground } from "../utils/background/start-background";

export default defineBackground({ type: "module", main: startBackground });
