/** Peaks of what a search finds: where there are any, and what explains them. */
package org.beffroi.analyses.rising.peak;
