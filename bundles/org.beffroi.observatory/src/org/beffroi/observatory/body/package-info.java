/** Public bodies as a directory declares them: which record speaks of which body, and what became of every record. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.body;
