/** What is rising: peaks of a series, found as they come. The verb is here, the model in {@code detect}. */
package org.beffroi.analyses.rising;
