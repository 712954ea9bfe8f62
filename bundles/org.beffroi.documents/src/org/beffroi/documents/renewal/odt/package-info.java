/** The main text of OpenDocument texts that people edit, and what comes into it from another one. */
package org.beffroi.documents.renewal.odt;
