/** A document as slides: what stands on each and where, whatever the format they are written in. */
package org.beffroi.documents.slides;
