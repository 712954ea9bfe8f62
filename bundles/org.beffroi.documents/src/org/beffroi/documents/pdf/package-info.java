/** Documents as tagged PDF: laid out on pages, accessible as PDF/UA-1 asks, the same bytes each time. */
package org.beffroi.documents.pdf;
