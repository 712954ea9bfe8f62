/** Inputs made to do harm, by family and by name, each of which every reader must refuse or defuse within bounds. */
package org.beffroi.testing.hostile;
