/**
 * Typical content of a communication strategy, in both languages, as data: entries that are taken into a strategy, the texts of
 * law they rest on, and templates that choose among them. See docs/strategy-library.md.
 */
@NullMarked
@Version("1.1.0")
package org.beffroi.strategy.library;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
