/** The index of one machine: its folder, its writing, and how far it has read the truth that it is made of. */
package org.beffroi.archive.lucene.index;
