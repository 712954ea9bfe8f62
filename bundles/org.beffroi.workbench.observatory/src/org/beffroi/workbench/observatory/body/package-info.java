/** The bodies of a census: their table, its filters, the sheet of one. */
package org.beffroi.workbench.observatory.body;
