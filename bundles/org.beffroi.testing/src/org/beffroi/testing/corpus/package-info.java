/** A frozen corpus: invented mentions that are the same for ever. */
package org.beffroi.testing.corpus;
