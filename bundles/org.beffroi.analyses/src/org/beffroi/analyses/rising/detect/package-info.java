/** The detector of peaks: counts against what is expected of the hour, the weekday and the season, strictly as they come. */
package org.beffroi.analyses.rising.detect;
