/** The screen of analyses, used in a running window. */
package org.beffroi.tests.ui.analysis;
