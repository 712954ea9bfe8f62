/** What the morning page tells, and how it is read from a dossier. */
@NullMarked
package org.beffroi.workbench.morning.model;

import org.jspecify.annotations.NullMarked;
