/** What every notifier must do, and a web that keeps what is sent to it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.notify;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
