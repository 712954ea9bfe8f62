/** What every source must do, and a web that plays recorded answers. */
package org.beffroi.testing.source;
