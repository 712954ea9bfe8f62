/** The days of France: public holidays by territory, school holidays by zone. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.calendar;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
