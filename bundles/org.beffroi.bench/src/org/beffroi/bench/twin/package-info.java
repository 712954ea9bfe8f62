/** The bare-Lucene twin: the same index written and asked by hand, with nothing between the program and Lucene. */
package org.beffroi.bench.twin;
