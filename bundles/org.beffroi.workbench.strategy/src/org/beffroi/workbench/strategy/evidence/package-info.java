/** What elements of a strategy rest on: shown, looked behind, taken up from the archive. */
package org.beffroi.workbench.strategy.evidence;
