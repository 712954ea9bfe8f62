/** Rows to files: CSV, JSON, spreadsheets, and the table that a terminal shows. */
package org.beffroi.documents.table;
