/** A disk that fails: no space, short writes, refused calls, kills and power cuts, for whatever writes through {@link java.nio.file.Files}. */
package org.beffroi.testing.disk;
