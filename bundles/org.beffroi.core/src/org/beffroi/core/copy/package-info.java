/** Copies and near-copies: the sketch of a text, and which sketches are those of one text said again. */
package org.beffroi.core.copy;
