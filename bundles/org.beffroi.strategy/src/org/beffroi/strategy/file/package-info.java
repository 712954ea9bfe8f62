/** The file of a strategy: XMI that git can diff, read with care, written whole, brought up from earlier formats. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.file;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
