// Pure. The adapters that come with Sayso, by name.
import type { Adapter } from "./adapter";
import { DISCOURSE } from "./adapters/discourse";
import { GITEA } from "./adapters/gitea";
import { GITHUB } from "./adapters/github";
import { GITLAB } from "./adapters/gitlab";
import { MASTODON } from "./adapters/mastodon";
import { MATTERMOST } from "./adapters/mattermost";
import { MEDIAWIKI } from "./adapters/mediawiki";
import { ROUNDCUBE } from "./adapters/roundcube";
import { WOOCOMMERCE } from "./adapters/woocommerce";
import { ZULIP } from "./adapters/zulip";

export const BUILT_IN: readonly Adapter[] = [DISCOURSE, GITEA, GITHUB, GITLAB, MASTODON, MATTERMOST, MEDIAWIKI, ROUNDCUBE, WOOCOMMERCE, ZULIP];
