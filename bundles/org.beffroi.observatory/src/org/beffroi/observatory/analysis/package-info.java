/** Censuses, and accounts that are named after the territory, as answers among all analyses: in the window, in digests, as what an indicator follows. */
@org.jspecify.annotations.NullMarked
package org.beffroi.observatory.analysis;
