/** Whether the files of the truth are whole, what they miss, and whether the index says what they say. */
package org.beffroi.archive.lucene.repair;
