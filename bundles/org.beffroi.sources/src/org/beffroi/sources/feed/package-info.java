/**
 * Feeds: RSS 0.9 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1.
 *
 * <p>What servers call XML is read as a browser reads HTML, never by an XML parser, so that nothing is expanded or fetched:
 * {@code Decoding} of the package {@code web} finds the characters, {@code TolerantXml} the elements, {@code CanonicalRss}
 * and {@code CanonicalAtom} write them as ROME wants them, {@code RomeFeeds} asks ROME, {@code FeedMentions} makes mentions.
 */
package org.beffroi.sources.feed;
