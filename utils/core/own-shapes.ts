// Pure. The shapes of `own-view`: requests of known applications that change nothing but what their person is shown, as documented. Names
// and values are those that may stand there and no others; what servers do with them was looked at before they came here.
import { DOKUWIKI_VIEWS } from "./own-shapes/dokuwiki";
import { OTHER_VIEWS } from "./own-shapes/others";
import { REDMINE_VIEWS } from "./own-shapes/redmine";
import { REQUEST_TRACKER_VIEWS } from "./own-shapes/request-tracker";
import type { Shape } from "./own-shapes/shape";

export const SHAPES: readonly Shape[] = [...OTHER_VIEWS, ...DOKUWIKI_VIEWS, ...REQUEST_TRACKER_VIEWS, ...REDMINE_VIEWS];
