/** The verb that recognises accounts of networks in lists that people keep. */
@NullMarked
package org.beffroi.cli.account;

import org.jspecify.annotations.NullMarked;
