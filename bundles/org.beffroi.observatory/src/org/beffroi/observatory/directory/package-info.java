/** Directories of public bodies, as files in many shapes: their records, one after the other, and what each says. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.directory;
