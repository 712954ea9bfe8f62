/** What elements rest on: snapshots of the archive, computed again on demand. */
package org.beffroi.strategy.evidence;
