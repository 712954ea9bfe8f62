/** Nearness in meaning: vectors of the documents of each segment, by an embedding that is learnt from all of them. */
package org.beffroi.archive.lucene.meaning;
