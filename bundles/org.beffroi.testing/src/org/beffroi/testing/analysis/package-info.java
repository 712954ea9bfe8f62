/** What every analysis must do. */
package org.beffroi.testing.analysis;
