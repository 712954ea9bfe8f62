/** What every verb must do, and a place to run one in. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.command;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
