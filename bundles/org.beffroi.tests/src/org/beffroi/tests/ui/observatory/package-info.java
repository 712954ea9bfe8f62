/** The observatory in the real window. */
package org.beffroi.tests.ui.observatory;
