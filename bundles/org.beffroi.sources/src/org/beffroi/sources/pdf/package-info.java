/** Pages of PDF: minutes, letters, cuttings of the press, with their text or read from a scan. */
package org.beffroi.sources.pdf;
