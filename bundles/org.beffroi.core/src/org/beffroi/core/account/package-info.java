/** Accounts on networks, recognised in what people write for them: an address, a handle, a sentence with one in it. */
@NullMarked
@Version("1.0.0")
package org.beffroi.core.account;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.versioning.Version;
