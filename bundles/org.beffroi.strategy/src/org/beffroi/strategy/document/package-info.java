/** The strategy as a document: sections in the order a council reads, each a service, and what they are made of. */
@NullMarked
@Version("2.1.0")
package org.beffroi.strategy.document;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
