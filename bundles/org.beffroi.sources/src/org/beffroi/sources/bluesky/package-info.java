/**
 * Bluesky over its public interface (XRPC, lexicons {@code app.bsky.feed.*}): posts of an account, results of a search.
 *
 * <p>Posts are made mentions of as exports are, by the profile {@code bluesky}.
 */
package org.beffroi.sources.bluesky;
