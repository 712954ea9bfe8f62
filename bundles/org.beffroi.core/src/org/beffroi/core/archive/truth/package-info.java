/** What the truth says of a mention: how readings and acts add up, in every archive alike, and where two people disagree. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.archive.truth;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
