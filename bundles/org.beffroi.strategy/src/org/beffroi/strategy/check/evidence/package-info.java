/** Whether what elements rest on is still as it was seen. */
package org.beffroi.strategy.check.evidence;
