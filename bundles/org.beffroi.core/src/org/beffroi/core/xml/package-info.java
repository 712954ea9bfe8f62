/** XML that strangers hand over: the only place of the program where a reader or a writer of XML is made. */
package org.beffroi.core.xml;
