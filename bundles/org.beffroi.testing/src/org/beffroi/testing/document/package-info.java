/** What every file format must do, with the texts that break careless ones. */
package org.beffroi.testing.document;
