/** The verbs of sources and harvests. */
package org.beffroi.sources.harvesting;
