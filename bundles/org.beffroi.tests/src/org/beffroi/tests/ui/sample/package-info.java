/** Analyses made for looking at how analyses are shown. */
package org.beffroi.tests.ui.sample;
