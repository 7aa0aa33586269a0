// Pure. The adapters that come with Sayso, by name.
import type { Adapter } from "./adapter";
import { DISCOURSE } from "./adapters/discourse";
import { DOKUWIKI } from "./adapters/dokuwiki";
import { GITEA } from "./adapters/gitea";
import { GITHUB } from "./adapters/github";
import { GITLAB } from "./adapters/gitlab";
import { MASTODON } from "./adapters/mastodon";
import { MATTERMOST } from "./adapters/mattermost";
import { MEDIAWIKI } from "./adapters/mediawiki";
import { REDMINE } from "./adapters/redmine";
import { REQUEST_TRACKER } from "./adapters/request-tracker";
import { ROUNDCUBE } from "./adapters/roundcube";
import { WOOCOMMERCE } from "./adapters/woocommerce";
import { ZULIP } from "./adapters/zulip";

export const BUILT_IN: readonly Adapter[] = [
	DISCOURSE,
	DOKUWIKI,
	GITEA,
	GITHUB,
	GITLAB,
	MASTODON,
	MATTERMOST,
	MEDIAWIKI,
	REDMINE,
	REQUEST_TRACKER,
	ROUNDCUBE,
	WOOCOMMERCE,
	ZULIP,
];
