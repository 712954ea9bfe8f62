/** Scripts: what somebody says, where and when, as written down by hand. */
@NullMarked
package org.beffroi.demo.script;

import org.jspecify.annotations.NullMarked;
