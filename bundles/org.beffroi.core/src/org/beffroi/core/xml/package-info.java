/** XML that strangers hand over: the only place of the program where a reader or a writer of XML is made. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.xml;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
