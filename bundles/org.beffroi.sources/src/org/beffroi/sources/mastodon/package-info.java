/** Mastodon, and what speaks like it: public timelines, hashtags, accounts, searches. */
package org.beffroi.sources.mastodon;
