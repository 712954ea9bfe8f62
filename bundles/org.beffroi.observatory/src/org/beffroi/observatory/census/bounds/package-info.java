/** Between what a figure lies, whatever the unknown is. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.census.bounds;
