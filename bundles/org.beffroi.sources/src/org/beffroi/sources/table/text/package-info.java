/** Rows that are written as text: the encoding, the separator, prose told from tables. */
package org.beffroi.sources.table.text;
