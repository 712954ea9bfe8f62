/** Reports of analyses to files: text, tables, JSON, pictures and pages. */
package org.beffroi.documents.report;
