/** One point in time of an index: its pages, its columns, its words, and the earliest match of each group. */
package org.beffroi.archive.lucene.snapshot;
