// Pure. The cheap first look at an address, in every world: without one of these words no pattern of `acting-get` matches.

export const SOME_VERB =
	/del|remove|destroy|purge|erase|trash|unlink|publish|resend|ban|revoke|expunge|retweet|_method=|sectok|submitticket|addtimeworked|toggle\/|=(un)?(take|steal)/i;
