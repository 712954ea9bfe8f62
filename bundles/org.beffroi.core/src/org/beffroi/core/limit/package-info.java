/** How much is read of what comes from elsewhere, how long, and from where: one set of limits for the whole program. */
package org.beffroi.core.limit;
