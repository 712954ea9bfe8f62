/** Analyses, files and servers made for what the tests of screens look at. */
package org.beffroi.tests.ui.sample;
