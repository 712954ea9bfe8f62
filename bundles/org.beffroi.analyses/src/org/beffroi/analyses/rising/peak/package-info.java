/** Peaks of what a search finds: where there are any, what explains them, and what people judged of them. */
package org.beffroi.analyses.rising.peak;
