/** Draws results as vector pictures, without a screen: the one look of charts, in the window and in documents. */
package org.beffroi.documents.drawing;
