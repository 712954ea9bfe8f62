/** Readers against whatever bytes: by chance in each build, by Jazzer on demand. */
package org.beffroi.testing.fuzz;
