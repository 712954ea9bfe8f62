/** Short messages that leave: the contract of what sends them, what is sent, and what became of it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.notify;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
