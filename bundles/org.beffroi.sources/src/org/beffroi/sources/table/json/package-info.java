/** Rows that are written as JSON: where they are in a document, and their values by path. */
package org.beffroi.sources.table.json;
