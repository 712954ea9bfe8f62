/** Queries in Lucene's terms: words, jokers, and what must hold among the positions of one text. */
package org.beffroi.archive.lucene.query;
