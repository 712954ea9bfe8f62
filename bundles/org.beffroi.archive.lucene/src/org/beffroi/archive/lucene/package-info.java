/** The archive on the analyst's own disk: a Lucene index that can always be rebuilt from the journal. */
package org.beffroi.archive.lucene;
