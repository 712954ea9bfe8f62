/** A crisis as it became known, hour by hour: who would have known what when. */
package org.beffroi.analyses.replay;
