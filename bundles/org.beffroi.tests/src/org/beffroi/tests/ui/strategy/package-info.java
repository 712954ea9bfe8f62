/** The screen of strategies, used in a running window. */
package org.beffroi.tests.ui.strategy;
