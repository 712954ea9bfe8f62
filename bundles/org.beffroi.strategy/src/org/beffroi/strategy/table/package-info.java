/** Lists of a strategy as tables for spreadsheets: what a cell holds, and the file they go to. */
@NullMarked
@Version("1.0.0")
package org.beffroi.strategy.table;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
