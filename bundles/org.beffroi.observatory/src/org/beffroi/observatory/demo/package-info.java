/** What the observatory adds to the demonstration: a département that does not exist, its directory, two censuses. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.demo;
