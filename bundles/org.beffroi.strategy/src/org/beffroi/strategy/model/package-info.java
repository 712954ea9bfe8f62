/** The model of a strategy, generated from {@code model/strategy.xcore}. Not marked for null: what is not set is null there. */
@Version("1.1.0")
package org.beffroi.strategy.model;

import org.osgi.annotation.versioning.Version;
