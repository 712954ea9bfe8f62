/** A disk whose power fails, for tests of what must survive it. */
package org.beffroi.testing.journal;
