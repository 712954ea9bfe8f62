/** Directories and censuses as a dossier keeps them, in its folder {@code observatory}. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.kept;
