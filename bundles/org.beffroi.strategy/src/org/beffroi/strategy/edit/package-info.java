/** Changing a strategy by hand: with undo and redo, with drafts that survive a power cut. */
package org.beffroi.strategy.edit;
