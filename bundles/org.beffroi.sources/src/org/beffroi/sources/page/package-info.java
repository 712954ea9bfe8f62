/**
 * Pages of the web that have no feed, watched for change: what a visitor reads of them is compared, paragraph by paragraph,
 * with what was read before.
 *
 * <p>{@code Paragraphs} takes the text out of a page, {@code Change} finds what is new and what is gone, {@code PageCursor}
 * holds the last reading.
 */
package org.beffroi.sources.page;
