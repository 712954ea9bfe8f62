/** Topics that analysts name, merge and split, and themes that are made of topics. */
@NullMarked
package org.beffroi.cli.topic;

import org.jspecify.annotations.NullMarked;
