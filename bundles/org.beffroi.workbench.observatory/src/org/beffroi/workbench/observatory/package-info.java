/** The screen of the observatory: its directories, its censuses, and one census from several sides. */
package org.beffroi.workbench.observatory;
