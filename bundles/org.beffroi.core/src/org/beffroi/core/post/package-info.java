/** Mail that leaves: the server of a dossier, the contract of who carries a mail there, and what is known of its arrival. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.post;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
