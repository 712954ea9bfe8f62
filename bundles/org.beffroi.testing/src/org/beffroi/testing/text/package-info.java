/** Whether texts that people read exist in both languages. */
@NullMarked
@Version("1.0.0")
package org.beffroi.testing.text;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
