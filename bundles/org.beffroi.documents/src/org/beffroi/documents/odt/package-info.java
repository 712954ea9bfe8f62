/** Documents as OpenDocument text, which LibreOffice and Word open and people go on writing in. */
package org.beffroi.documents.odt;
