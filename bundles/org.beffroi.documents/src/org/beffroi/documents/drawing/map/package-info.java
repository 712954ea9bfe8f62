/** The part of the map of France that shows, and where communes lie. */
package org.beffroi.documents.drawing.map;
