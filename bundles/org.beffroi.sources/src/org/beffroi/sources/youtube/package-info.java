/**
 * Comments of YouTube, by the public interface that Google documents (YouTube Data API v3: {@code commentThreads.list},
 * {@code comments.list}, {@code channels.list}), with a key of the body's own.
 *
 * <p>Written after that description and tested with answers made by hand: not yet verified against the real service.
 */
package org.beffroi.sources.youtube;
