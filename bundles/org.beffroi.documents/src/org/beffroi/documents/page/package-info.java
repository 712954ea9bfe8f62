/** Documents as one page that a browser shows and a printer prints. */
package org.beffroi.documents.page;
