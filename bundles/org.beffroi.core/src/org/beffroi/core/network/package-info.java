/** Why nothing came over the network, in words. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.network;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
